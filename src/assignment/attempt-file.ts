/**
 * What is handed back: a finished attempt under a display name. It holds the assignment and the plays, and
 * no score: whoever opens it plays the moves again; people from a file of somebody's own are enclosed. Its seal is a hash over all the rest, as in a result
 * file: it tells of a change, and does not prove who sat at the keyboard.
 */
import { displayName } from '../record/display-name.ts';
import { type EnclosedScenario, enclosedFaults, enclosedIn, enclosedWithin } from '../record/enclosed.ts';
import { ofField, ofPlay } from '../record/field-faults.ts';
import { recordOfData } from '../record/read-record.ts';
import { hintsOf, type PlayRecord } from '../record/record.ts';
import { sealFits } from '../record/seal.ts';
import { isObject, just, type Loose, mustBe } from '../scenario/fields.ts';
import { dataHash } from '../scenario/hash.ts';
import type { Said } from '../scenario/said.ts';
import { quoted } from '../scenario/said-place.ts';
import { isTooLarge, scanJson } from '../scenario/scan.ts';
import { type Assignment, assignmentData, assignmentHash } from './assignment.ts';
import { readAssignment, withoutLine } from './read-assignment.ts';

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
function misfits(assignment: Assignment, plays: readonly PlayRecord[]): readonly Said[] {
  const { scenarios } = assignment;
  if (plays.length !== scenarios.length)
    return [{ key: 'attempt.count', values: { plays: plays.length, people: scenarios.length } }];
  const hash = assignmentHash(assignment);
  // What people of a day meet is only known once the plays before them are made again: attempt-results.ts looks.
  const inDays = new Set(assignment.days?.flatMap(({ people }) => people));
  return scenarios.flatMap(({ id, rules, words, title, seed, carried = [] }, index) => {
    const play = plays[index];
    if (!play) return [];
    const misfit = (key: string): Said[] => [{ key, values: { play: index + 1, title } }];
    if (play.assignment !== hash) return misfit('attempt.otherList');
    if (play.scenario.id !== id || play.rules !== rules) return misfit('attempt.otherRules');
    if (!words.includes(play.words)) return misfit('attempt.otherWords');
    if (play.words === words[0] && play.scenario.title !== title) return misfit('attempt.otherTitle');
    if (play.seed !== seed || (!inDays.has(id) && play.carried.join() !== carried.join()))
      return misfit('attempt.otherStart');
    return hintsOf(play).length > 0 ? misfit('attempt.hints') : [];
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
  if (!named.ok) throw new Error(`no display name: ${named.fault}`);
  const [misfit] = misfits(assignment, plays);
  if (misfit !== undefined) throw new Error(`these are no plays of the assignment: ${misfit.key}`);
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
  | { readonly ok: false; readonly reasons: readonly Said[] };

const REASONS_MAX = 5;
const FIELDS = ['kind', 'version', 'name', 'assignment', 'plays', 'seal'];
/** Versions that can be read. */
const VERSIONS: readonly unknown[] = [1, ATTEMPT_VERSION];

function fieldReasons(value: Loose): readonly Said[] {
  const { version, name } = value;
  if (typeof version === 'number' && version > ATTEMPT_VERSION) return [{ key: 'attempt.newer', values: { version } }];
  const named = typeof name === 'string' ? displayName(name) : undefined;
  return [
    ...Object.keys(value).flatMap((key) =>
      FIELDS.includes(key) || (key === 'scenarios' && version === ATTEMPT_VERSION)
        ? []
        : [ofField('attempt.unknown', key)],
    ),
    ...enclosedFaults(value.scenarios),
    ...FIELDS.flatMap((key) => (Object.hasOwn(value, key) ? [] : [ofField('missing', key)])),
    ...(VERSIONS.includes(version) ? [] : [mustBe(just(ATTEMPT_VERSION), quoted('version'))]),
    ...(named?.ok && named.name === name ? [] : [{ key: 'name.otherwise' }]),
    ...(Array.isArray(value.plays) ? [] : [{ key: 'attempt.plays' }]),
  ];
}

/** A reason against the assignment in the file, whose own lines are none of the file. */
const inAssignment = (reason: Said): Said => {
  const bare = withoutLine(reason);
  return bare === reason ? reason : { key: 'inAssignment', values: { reason: bare } };
};

function recordsOf(plays: readonly unknown[]): { records: PlayRecord[]; reasons: Said[] } {
  const read = plays.map((play) => recordOfData(play));
  return {
    records: read.flatMap((one) => (one.ok ? [one.record] : [])),
    reasons: read.flatMap((one, index) => (one.ok ? [] : one.reasons.map((reason) => ofPlay(index, reason)))),
  };
}

/** Is this the text of an attempt, rather than of some other file of Counterpart? The reader says the rest. */
export const looksLikeAttempt = (text: string) => /"kind"\s*:\s*"counterpart-attempt"/.test(text);

/** The attempt in a text, or why it is none. The plays are read, but not yet played again. */
export function readAttemptFile(text: string): ReadAttemptFile {
  const refuse = (reasons: readonly Said[]): ReadAttemptFile => ({
    ok: false,
    reasons: reasons.slice(0, REASONS_MAX),
  });
  if (isTooLarge(text)) return refuse([{ key: 'attempt.tooLarge' }]);
  const { value, broken, found } = scanJson(text.replace(/^\uFEFF/, ''));
  // Seeds are larger than any number a scenario may hold; the reader of records has its own limits.
  const odd = found.filter(({ code }) => code !== 'number-too-big');
  if (broken || odd.length > 0) return refuse(odd.map(({ says }) => says));
  if (!isObject(value) || value.kind !== 'counterpart-attempt') return refuse([{ key: 'attempt.none' }]);
  const wrong = fieldReasons(value);
  if (wrong.length > 0) return refuse(wrong);
  const read = readAssignment(JSON.stringify(value.assignment));
  if (!read.ok) return refuse(read.reasons.map(inAssignment));
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
  if (value.seal !== seal) return refuse([{ key: 'file.changed' }]);
  return { ok: true, file: { ...content, seal } };
}
