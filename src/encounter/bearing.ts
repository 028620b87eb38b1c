/**
 * How a mood shows itself. Mood is the one truth about how somebody is; face, posture, the manner of leaving and your own
 * face are all asked here, whoever shows them. What the author wrote colours a line within the moods it goes with;
 * outside them the face of the mood is shown, or a milder one.
 */
import type { Ending } from '../scenario/format.ts';
import { type Face, MOOD_MAX, MOOD_MIN, type Posture } from '../scenario/words.ts';
import type { Exit } from './edge.ts';
import { isMet } from './standings.ts';
import type { EncounterState, Standing } from './state.ts';

/** The moods that something goes with, both ends included. */
export interface Band {
  readonly min: number;
  readonly max: number;
}

const ANY: Band = { min: MOOD_MIN, max: MOOD_MAX };
const CONTENT: Band = { min: -1, max: MOOD_MAX };
const GLAD: Band = { min: 0, max: MOOD_MAX };
const COLD: Band = { min: MOOD_MIN, max: 0 };
const TROUBLED: Band = { min: MOOD_MIN, max: 1 };

/** Moods that a face goes with: in any other it belies how they are, and `check` tells it. The others go with every mood. */
const FACES: Readonly<Partial<Record<Face, Band>>> = {
  laugh: GLAD,
  'big-smile': GLAD,
  smile: CONTENT,
  cheeky: CONTENT,
  cute: CONTENT,
  contempt: COLD,
  angry: COLD,
  rage: { min: MOOD_MIN, max: -1 },
};

/** The moods that a face does not belie. */
export const moodsOfFace = (face: Face): Band => FACES[face] ?? ANY;

/** Faces that no mood makes wrong, but that are too much for some: what is left of them there. */
const SHADES: Readonly<Partial<Record<Face, { readonly goesWith: Band; readonly else: Face }>>> = {
  calm: { goesWith: CONTENT, else: 'serious' },
  awe: { goesWith: CONTENT, else: 'serious' },
  suspicious: { goesWith: TROUBLED, else: 'serious' },
  worried: { goesWith: TROUBLED, else: 'concerned' },
  fear: { goesWith: TROUBLED, else: 'concerned' },
  confused: { goesWith: TROUBLED, else: 'serious' },
};

/** Moods a posture goes with. */
const POSTURES: Readonly<Partial<Record<Posture, Band>>> = {
  open: CONTENT,
  'lean-in': CONTENT,
  closed: TROUBLED,
  'turn-away': TROUBLED,
};

// As they are drawn: contempt is closed eyes and half a smile, which nobody reads as upset.
const FACE_OF_MOOD: readonly Face[] = ['angry', 'serious', 'concerned', 'calm', 'smile', 'big-smile', 'laugh'];
const POSTURE_OF_MOOD: readonly Posture[] = ['turn-away', 'closed', 'closed', 'rest', 'rest', 'open', 'open'];

const within = (mood: number, { min, max }: Band) => mood >= min && mood <= max;

/** Face and posture that go with a mood. */
export function bearing(mood: number): { readonly face: Face; readonly posture: Posture } {
  return { face: FACE_OF_MOOD[mood + 3] ?? 'calm', posture: POSTURE_OF_MOOD[mood + 3] ?? 'rest' };
}

/** The face that is shown in a mood where this one is written; none written: the face of the mood. */
export function faceIn(mood: number, written: Face | undefined): Face {
  if (!written || !within(mood, moodsOfFace(written))) return bearing(mood).face;
  const shade = SHADES[written];
  return shade && !within(mood, shade.goesWith) ? shade.else : written;
}

/** Moods that somebody can be left in with such a face. While they talk it colours a line; as the last of them it tells how it went. */
const LEFT_WITH: Readonly<Partial<Record<Face, Band>>> = {
  concerned: COLD,
  worried: COLD,
  fear: COLD,
  suspicious: COLD,
  serious: TROUBLED,
  solemn: TROUBLED,
  embarrassed: TROUBLED,
  confused: COLD,
};

/** The face somebody leaves with, and is seen with afterwards: as the ending has it, or one the mood bears, a step milder. */
export function lastFaceIn(mood: number, written: Face): Face {
  const { min, max } = LEFT_WITH[written] ?? ANY;
  return mood >= min && mood <= max ? faceIn(mood, written) : bearing(mood - 1).face;
}

/** Faces of those around who say nothing: whoever came along feels it with them, the others notice. */
export const faceAround = (mood: number, cameAlong: boolean): Face => {
  if (mood > -2) return 'calm';
  return cameAlong ? 'worried' : 'serious';
};

/** How somebody holds themself who is about to go, or goes. */
const GOING: Readonly<Record<Exit, Posture>> = { walks: 'turn-away', 'rings-off': 'turn-away', closes: 'closed' };

/**
 * The posture that is shown in a mood where this one is written. Whoever is about to go, or has gone, holds themself so
 * whatever they say meanwhile.
 */
export function postureIn(mood: number, written: Posture | undefined, going?: Exit): Posture {
  if (going) return GOING[going];
  if (!written) return bearing(mood).posture;
  if (within(mood, POSTURES[written] ?? ANY)) return written;
  return mood >= 0 ? 'rest' : bearing(mood).posture;
}

/** From which mood to which each manner of leaving can be believed. */
const LEAVES: Readonly<Record<Ending['leaves'], Band>> = {
  pleased: { min: 1, max: MOOD_MAX },
  calm: CONTENT,
  hurried: ANY,
  upset: COLD,
};

/** What is told of leaving that goes with a mood. */
export interface Left {
  readonly mood: number;
  /** Do they know of a need that was harmed, and that nothing has eased? */
  readonly harmed: boolean;
  /** How they broke it off, if they did. */
  readonly out?: Exit | undefined;
}

/** Whether somebody knows of a need of theirs that was harmed and that nothing has eased since. */
export const knowsOfHarm = (
  needs: Readonly<Record<string, unknown>>,
  { standing, unnoticed }: Pick<EncounterState, 'standing' | 'unnoticed'>,
): boolean => Object.keys(needs).some((id) => standing[id] === 'harmed' && !unnoticed.includes(id));

/**
 * How somebody leaves who feels so: as the ending says, unless their mood belies it, or what they know. Nobody leaves
 * pleased who is upset or was harmed, nor calmly who was harmed and is uneasy, nor upset who is at ease; and whoever
 * breaks it off goes as such people go, whatever is written.
 */
export function leavingIn({ leaves }: Pick<Ending, 'leaves'>, { mood, harmed, out }: Left): Ending['leaves'] {
  if (out) return 'upset';
  const praises = harmed && (leaves === 'pleased' || (leaves === 'calm' && mood < 0));
  if (!praises && within(mood, LEAVES[leaves])) return leaves;
  return mood < (harmed ? 0 : CONTENT.min) ? 'upset' : 'calm';
}

/** What your own face answers to. */
export interface Faced {
  readonly mood: number;
  /** How each need stands that the notebook shows; those nobody has found are open. */
  readonly needs: readonly Standing[];
  readonly over: boolean;
}

/**
 * Your own face. It answers theirs as somebody's does who serves: it warms with them, attends to them when they are
 * not well, and never frowns. When all is over it smiles where they are at ease and the page shows every need met.
 */
export function yourFace({ mood, needs, over }: Faced): Face {
  if (mood < 0) return 'explaining';
  if (over) return mood >= 1 && needs.every(isMet) ? 'smile' : 'calm';
  return mood >= 2 ? 'big-smile' : 'smile';
}
