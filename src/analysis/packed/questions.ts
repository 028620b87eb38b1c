/**
 * Questions that only proofs ask: whether what is shown contradicts how the person is. Each is put like the condition
 * of a line that nobody hears, and is asked when the lines around it are: so the same search finds a play that comes to it.
 */
import { moodsOfFace } from '../../encounter/bearing.ts';
import type { Condition, Ending, Line, Move, Scenario } from '../../scenario/format.ts';
import { ownMemory } from '../../scenario/own-memory.ts';
import { pointer } from '../../scenario/places.ts';
import type { Said } from '../../scenario/said.ts';
import { type Face, MOOD_MAX, MOOD_MIN } from '../../scenario/words.ts';
import { goalsOfMoves } from './goals-of-moves.ts';
import { hasEdge, OFF_THE_EDGE } from './pressing.ts';
import { type Mark, type Sight, sightsIn } from './sights.ts';

/** What is asked: whether a line's face, or an ending, contradicts mood; whether an ending praises what harmed them; whether what the person does not know comes out later; whether an ending is come to off the edge; what is seen. */
export type Asked = 'face' | 'ending' | 'harm' | 'later' | 'off-the-edge' | 'sight';

/** What one word of bits has room for: lines and questions that may come together. */
const ROOM = 32;

/** Moods, both ends included. */
type Moods = NonNullable<Condition['mood']>;

/** A condition, and what is to be told of where it holds. */
export interface Question {
  readonly asks: Asked;
  /** Undefined: it is always so. */
  readonly if: Condition | undefined;
  /** To what contradicts mood. */
  readonly pointer: string;
  /** Of a face or an ending: what is shown. */
  readonly shown?: Said;
  /** Of a face or an ending: the moods that it contradicts. */
  readonly moods: Moods;
  /** Of what is seen: what it tells. */
  readonly mark?: Mark;
}

/** Highest mood at which leaving pleased, or four stars, contradict it; and least at which two stars do, or leaving upset. */
const TOO_LOW_TO_PRAISE = -1;
const TOO_HIGH_TO_BLAME = 2;
const TOO_HIGH_TO_LEAVE_UPSET = 1;
const PRAISE = 4;
const BLAME = 2;

const faceShown = (face: Face): Said => ({ key: 'shown.face', values: { face } });

/** The moods that a face belies. */
function belied(face: Face): readonly Moods[] {
  const { min, max } = moodsOfFace(face);
  return [...(min > MOOD_MIN ? [{ max: min - 1 }] : []), ...(max < MOOD_MAX ? [{ min: max + 1 }] : [])];
}

/** What is asked beside a line that stands at a pointer. Mood is the customer's, so nobody else's face is asked about. */
function questionsAbout({ by, face, if: spoken }: Line, at: string): readonly Question[] {
  if (by !== 'customer' || !face) return [];
  return belied(face).map((moods) => ({
    asks: 'face',
    if: spoken ? { all: [spoken, { mood: moods }] } : { mood: moods },
    pointer: `${at}/face`,
    shown: faceShown(face),
    moods,
  }));
}

/**
 * That the person knows of a need which was harmed and not eased. Of critical ones it need not be asked: whoever knows of
 * that is uneasy at best, and what an ending praises there contradicts their mood.
 */
function knownHarm(scenario: Scenario): Condition | undefined {
  const any = [...goalsOfMoves(scenario, 'harms')]
    .filter((goal) => scenario.needs[goal]?.critical === false)
    .map((goal): Condition => ({ harmed: [goal], missed: [goal], not: { unnoticed: [goal] } }));
  return any.length > 0 ? { any } : undefined;
}

/** What is asked of an ending. */
function questionsOf(scenario: Scenario, id: string, ending: Ending): readonly Question[] {
  const at = pointer('endings', id);
  const { face, leaves, review, later } = ending;
  const asked: Question[] = [];
  const against = (what: string, shown: Said, moods: Moods) =>
    asked.push({ asks: 'ending', if: { mood: moods }, pointer: `${at}/${what}`, shown, moods });
  if (leaves === 'pleased') against('leaves', { key: 'shown.pleased' }, { max: TOO_LOW_TO_PRAISE });
  if (leaves === 'upset') against('leaves', { key: 'shown.upset' }, { min: TOO_HIGH_TO_LEAVE_UPSET });
  for (const moods of belied(face)) against('face', faceShown(face), moods);
  const stars = review?.stars ?? BLAME + 1;
  const given: Said = { key: 'shown.review', values: { stars } };
  if (stars >= PRAISE) against('review/stars', given, { max: TOO_LOW_TO_PRAISE });
  if (stars <= BLAME) against('review/stars', given, { min: TOO_HIGH_TO_BLAME });
  const harm = knownHarm(scenario);
  const praising = (what: string, shown: Said) =>
    harm && asked.push({ asks: 'harm', if: harm, pointer: `${at}/${what}`, shown, moods: {} });
  if (leaves === 'pleased') praising('leaves', { key: 'shown.pleased' });
  if (stars >= PRAISE) praising('review/stars', given);
  const lost = [...goalsOfMoves(scenario, 'unnoticed')].map((goal): Condition => {
    return { unnoticed: [goal], missed: [goal] };
  });
  if (lost.length > 0 && (!later || later.if)) {
    // What is in the dark comes out later, or it never does: also where "later" asks for something else.
    const never = later?.if ? { all: [{ any: lost }, { not: later.if }] } : { any: lost };
    asked.push({ asks: 'later', if: never, pointer: at, moods: {} });
  }
  return asked;
}

/** What is asked after a move that stands at a pointer: of its reply, and whether the person is off the edge. */
export function questionsAfter(scenario: Scenario, { reply }: Move, at: string): readonly Question[] {
  const asked = questionsBeside(reply, `${at}/reply`);
  if (!hasEdge(scenario)) return asked;
  const moods = { min: OFF_THE_EDGE };
  return [...asked, { asks: 'off-the-edge', if: { mood: moods }, pointer: at, moods }];
}

/** What is asked at each ending, in the order of the endings. */
export const questionsAtEndings = (scenario: Scenario): readonly (readonly Question[])[] =>
  Object.entries(scenario.endings).map(([id, ending]) => questionsOf(scenario, id, ending));

/** What is asked beside lines that stand at a pointer. */
const questionsBeside = (lines: readonly Line[], at: string): readonly Question[] =>
  lines.flatMap((line, i) => questionsAbout(line, `${at}/${i}`));

const seen = ({ mark, if: condition }: Sight): Question => ({
  asks: 'sight',
  if: condition,
  pointer: '',
  moods: {},
  mark,
});

/** Is there room for all that is seen beside whatever else may come together? If not, it is asked by itself (fair/sighted.ts). */
export const asksSights = ownMemory((scenario: Scenario): boolean => {
  const { everywhere, atStart } = sightsIn(scenario);
  const nodes = Object.values(scenario.nodes);
  const most = (counts: readonly number[]) => counts.reduce((high, one) => Math.max(high, one), 0);
  const here = most(nodes.map(({ lines }) => lines.length + questionsBeside(lines, '').length));
  const before = most(
    nodes.flatMap(({ moves }) => moves.map((move) => move.reply.length + questionsAfter(scenario, move, '').length)),
  );
  return here + before + (scenario.warning?.length ?? 0) + everywhere.length + atStart.length <= ROOM;
});

/** What is asked at a node, by its id: beside its lines, and what is seen there. */
export function questionsAt(scenario: Scenario, id: string): readonly Question[] {
  const beside = questionsBeside(scenario.nodes[id]?.lines ?? [], pointer('nodes', id, 'lines'));
  if (!asksSights(scenario)) return beside;
  const { everywhere, atStart } = sightsIn(scenario);
  return [...beside, ...everywhere.map(seen), ...(id === scenario.start ? atStart.map(seen) : [])];
}
