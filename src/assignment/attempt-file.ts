/**
 * What is handed back: a finished attempt under a display name. It holds the assignment and the plays, and
 * no score: whoever opens it plays the moves again; people from a file of somebody's own are enclosed. Its seal is a hash over all the rest, as in a result
 * file: it tells of a change, and does not prove who sat at the keyboard.
 */
import { displayName } from '../record/display-name.ts';
import { type EnclosedScenario, enclosedFaults, enclosedIn, enclosedWithin } from '../record/enclosed.ts';
import { recordOfData } from '../record/read-record.ts';
import { hintsOf, type PlayRecord } from '../record/record.ts';
import { sealFits } from '../record/seal.ts';
import { dataHash } from '../scenario/hash.ts';
import { isTooLarge, scanJson } from '../scenario/scan.ts';
import { type Assignment, assignmentData, assignmentHash } from './assignment.ts';
import { readAssignment } from './read-assignment.ts';

/** Version of the file of an attempt. */
export const ATTEMPT_VERSION = 2;

/** A finished attempt to hand back. */
export interface AttemptFile {
  readonly kind: 'counterpart-attempt';
  /** 1 in files of 0.1.0, which hold records of their time. */
  readonly version: number;
  /** As `displayName` gives it. */
  readonly name: string;
  readonly assignment: Assignment;
  /** One finished play of each person, in the order of the assignment. */
  readonly plays: readonly PlayRecord[];
  /** The stories that did not come with the game. */
  readonly scenarios?: readonly EnclosedScenario[];
  /** See `attemptSeal`. */
  readonly seal: string;
}

/** What a seal is over: assignment and plays as they stand in the file, in whatever version they were written. */
interface Sealed extends Omit<AttemptFile, 'seal' | 'assignment' | 'plays'> {
  readonly assignment: unknown;
  readonly plays: readonly unknown[];
}

/** SHA-256 over everything in the file but the seal, 64 hex digits. */
export function attemptSeal({ kind, version, name, assignment, plays, scenarios }: Sealed): string {
  return dataHash({ kind, version, name, assignment, plays, scenarios });
}

/** Why these plays are no attempt at this assignment; empty when they are one as far as can be told without playing them. */
function misfits(assignment: Assignment, plays: readonly PlayRecord[]): readonly string[] {
  const { scenarios } = assignment;
  if (plays.length !== scenarios.length)
    return [`It holds ${plays.length} plays, but the assignment has ${scenarios.length} people to serve.`];
  const hash = assignmentHash(assignment);
  // What people of a day meet is only known once the plays before them are made again: attempt-results.ts looks.
  const inDays = new Set(assignment.days?.flatMap(({ people }) => people));
  return scenarios.flatMap(({ id, rules, words, title, seed, carried = [] }, index) => {
    const play = plays[index];
    if (!play) return [];
    const where = `Play ${index + 1}`;
    if (play.assignment !== hash) return [`${where} was not played for this assignment.`];
    if (play.scenario.id !== id || play.rules !== rules)
      return [`${where} is not of “${title}” by the rules the assignment has.`];
    if (!words.includes(play.words))
      return [`${where} was made with words of “${title}” that the assignment does not accept.`];
    if (play.words === words[0] && play.scenario.title !== title)
      return [`${where} has another title than “${title}”, which the assignment has.`];
    if (play.seed !== seed || (!inDays.has(id) && play.carried.join() !== carried.join()))
      return [`${where} did not begin as the assignment says: another seed, or other flags carried in.`];
    return hintsOf(play).length > 0 ? [`${where} took hints, and an assessment has none.`] : [];
  });
}

/**
 * The text of the file. Throws when the name is none, or the plays are not those of the assignment: the
 * screen offers it only for a finished attempt.
 * @param own the stories that did not come with the game
 */
export function writeAttemptFile(
  name: string,
  assignment: Assignment,
  plays: readonly PlayRecord[],
  own: readonly EnclosedScenario[] = [],
): string {
  const named = displayName(name);
  if (!named.ok) throw new Error(named.reason);
  const [misfit] = misfits(assignment, plays);
  if (misfit !== undefined) throw new Error(misfit);
  const broken = plays.find((play) => !sealFits(play));
  if (broken) throw new Error(`“${broken.scenario.title}” was changed after it was saved: its seal does not fit.`);
  const scenarios = enclosedWithin(own);
  const content = {
    kind: 'counterpart-attempt',
    version: ATTEMPT_VERSION,
    name: named.name,
    assignment: assignmentData(assignment),
    plays,
    ...(scenarios.length > 0 && { scenarios }),
  } as const;
  return `${JSON.stringify({ ...content, seal: attemptSeal(content) }, null, 2)}\n`;
}

/** A file of the right form, or what is wrong with it. */
export type ReadAttemptFile =
  | { readonly ok: true; readonly file: AttemptFile }
  | { readonly ok: false; readonly reasons: readonly string[] };

const REASONS_MAX = 5;
const FIELDS = ['kind', 'version', 'name', 'assignment', 'plays', 'seal'];
/** Versions that can be read. */
const VERSIONS: readonly unknown[] = [1, ATTEMPT_VERSION];
type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldReasons(value: Loose): readonly string[] {
  const { version, name } = value;
  if (typeof version === 'number' && version > ATTEMPT_VERSION)
    return [`This attempt was written by a newer version of Counterpart (attempt version ${version}).`];
  const named = typeof name === 'string' ? displayName(name) : undefined;
  return [
    ...Object.keys(value).flatMap((key) =>
      FIELDS.includes(key) || (key === 'scenarios' && version === ATTEMPT_VERSION)
        ? []
        : [`"${key}" is not a field of an attempt.`],
    ),
    ...enclosedFaults(value.scenarios),
    ...FIELDS.flatMap((key) => (Object.hasOwn(value, key) ? [] : [`"${key}" is missing.`])),
    ...(VERSIONS.includes(version) ? [] : [`"version" must be ${ATTEMPT_VERSION}.`]),
    ...(named?.ok && named.name === name ? [] : ['"name" is not written as Counterpart writes names.']),
    ...(Array.isArray(value.plays) ? [] : ['"plays" must be a list of plays.']),
  ];
}

function recordsOf(plays: readonly unknown[]): { records: PlayRecord[]; reasons: string[] } {
  const read = plays.map((play) => recordOfData(play));
  return {
    records: read.flatMap((one) => (one.ok ? [one.record] : [])),
    reasons: read.flatMap((one, index) => (one.ok ? [] : one.reasons.map((reason) => `Play ${index + 1}: ${reason}`))),
  };
}

/** Is this the text of an attempt, rather than of some other file of Counterpart? The reader says the rest. */
export const looksLikeAttempt = (text: string) => /"kind"\s*:\s*"counterpart-attempt"/.test(text);

/** The attempt in a text, or why it is none. The plays are read, but not yet played again. */
export function readAttemptFile(text: string): ReadAttemptFile {
  const refuse = (reasons: readonly string[]): ReadAttemptFile => ({
    ok: false,
    reasons: reasons.slice(0, REASONS_MAX),
  });
  if (isTooLarge(text)) return refuse(['The file is too large for an attempt.']);
  const { value, broken, found } = scanJson(text.replace(/^\uFEFF/, ''));
  // Seeds are larger than any number a scenario may hold; the reader of records has its own limits.
  const odd = found.filter(({ code }) => code !== 'number-too-big');
  if (broken || odd.length > 0) return refuse(odd.map(({ tell }) => tell()));
  if (!isObject(value) || value.kind !== 'counterpart-attempt') return refuse(['This is no attempt of Counterpart.']);
  const wrong = fieldReasons(value);
  if (wrong.length > 0) return refuse(wrong);
  const read = readAssignment(JSON.stringify(value.assignment));
  if (!read.ok) return refuse(read.reasons.map((reason) => reason.replace(/^Line \d+/, 'The assignment')));
  const { assignment } = read;
  const { records, reasons } = recordsOf((value.plays as readonly unknown[]).slice(0, assignment.scenarios.length + 1));
  if (reasons.length > 0) return refuse(reasons);
  const misfit = misfits(assignment, records);
  if (misfit.length > 0) return refuse(misfit);
  const content = {
    kind: 'counterpart-attempt',
    version: value.version as number,
    name: value.name as string,
    assignment,
    plays: records,
    ...(value.scenarios !== undefined && { scenarios: enclosedIn(value) }),
  } as const;
  // Older plays are read as today's, but they were sealed as they stand.
  const plays = value.plays as readonly unknown[];
  const seal = attemptSeal({ ...content, assignment: assignmentData(assignment), plays });
  if (value.seal !== seal) return refuse(['The file was changed after it was written: its seal does not fit.']);
  return { ok: true, file: { ...content, seal } };
}
