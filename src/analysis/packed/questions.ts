/**
 * Questions that only proofs ask: whether what is shown contradicts how the person is. Each is put like the condition
 * of a line that nobody hears, and is asked when the lines around it are: so the same search finds a play that comes to it.
 */
import type { Condition, Ending, Line, Scenario } from '../../scenario/format.ts';
import { pointer } from '../../scenario/places.ts';
import { type Face, MOOD_MAX, MOOD_MIN } from '../../scenario/words.ts';

/** A condition that had better never hold, and a pointer to what is wrong where it does. */
export interface Question {
  readonly if: Condition;
  readonly pointer: string;
}

interface Band {
  readonly min: number;
  readonly max: number;
}

/** Moods a face goes with. Faces that are not here go with every mood. */
const BANDS: Readonly<Partial<Record<Face, Band>>> = {
  laugh: { min: 0, max: MOOD_MAX },
  'big-smile': { min: 0, max: MOOD_MAX },
  smile: { min: -1, max: MOOD_MAX },
  cheeky: { min: -1, max: MOOD_MAX },
  cute: { min: -1, max: MOOD_MAX },
  calm: { min: -2, max: MOOD_MAX },
  contempt: { min: MOOD_MIN, max: 0 },
  angry: { min: MOOD_MIN, max: 0 },
  rage: { min: MOOD_MIN, max: -1 },
};

/** The moods that a face goes with. */
export const moodsOfFace = (face: Face): Band => BANDS[face] ?? { min: MOOD_MIN, max: MOOD_MAX };

/** Highest mood at which leaving pleased, or four stars, contradict it; and least at which leaving upset, or two stars, do. */
export const TOO_LOW_TO_PRAISE = -1;
/** See TOO_LOW_TO_PRAISE. */
export const TOO_HIGH_TO_BLAME = 2;
const PRAISE = 4;
const BLAME = 2;

const outside = ({ min, max }: Band): Condition | undefined => {
  const parts: Condition[] = [
    ...(min > MOOD_MIN ? [{ mood: { max: min - 1 } }] : []),
    ...(max < MOOD_MAX ? [{ mood: { min: max + 1 } }] : []),
  ];
  return parts.length > 1 ? { any: parts } : parts[0];
};

/** What is asked beside a line that stands at a pointer. Mood is the customer's, so nobody else's face is asked about. */
export function questionAbout({ by, face, if: spoken }: Line, at: string): Question | undefined {
  const against = by === 'customer' && face ? outside(moodsOfFace(face)) : undefined;
  return against && { if: spoken ? { all: [spoken, against] } : against, pointer: `${at}/face` };
}

/** What is asked of an ending. */
function questionsOf(scenario: Scenario, id: string, { leaves, review, later }: Ending): readonly Question[] {
  const at = pointer('endings', id);
  const praise: Condition = { mood: { max: TOO_LOW_TO_PRAISE } };
  const blame: Condition = { mood: { min: TOO_HIGH_TO_BLAME } };
  const asked: Question[] = [];
  if (leaves === 'pleased') asked.push({ if: praise, pointer: `${at}/leaves` });
  if (leaves === 'upset') asked.push({ if: blame, pointer: `${at}/leaves` });
  if (review && review.stars >= PRAISE) asked.push({ if: praise, pointer: `${at}/review/stars` });
  if (review && review.stars <= BLAME) asked.push({ if: blame, pointer: `${at}/review/stars` });
  const hidden = new Set(
    Object.values(scenario.nodes).flatMap(({ moves }) => moves.flatMap((move) => move.unnoticed ?? [])),
  );
  const lost = [...hidden].map((goal): Condition => ({ unnoticed: [goal], missed: [goal] }));
  if (!later && lost.length > 0) asked.push({ if: { any: lost }, pointer: at });
  return asked;
}

/** What is asked at each ending, in the order of the endings. */
export const questionsAtEndings = (scenario: Scenario): readonly (readonly Question[])[] =>
  Object.entries(scenario.endings).map(([id, ending]) => questionsOf(scenario, id, ending));

/** What is asked beside lines that stand at a pointer. */
export const questionsBeside = (lines: readonly Line[], at: string): readonly Question[] =>
  lines.flatMap((line, i) => questionAbout(line, `${at}/${i}`) ?? []);
