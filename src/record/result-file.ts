/**
 * A result file: some finished plays under a display name, to hand to others without a server. It holds
 * no score: whoever opens it plays the moves again and gets the card anew.
 *
 * Plays that were made on somebody's own file bring that file along, as far as there is room. Its seal is a hash
 * over all the rest. It tells that a file was changed after it was written, by hand or
 * on the way; it is no signature, so it does not prove who sat at the keyboard, that no play was left
 * out, or that a legal list of moves was not made up.
 */
import type { Walk } from '../encounter/walk.ts';
import { isObject, just, type Loose, mustBe } from '../scenario/fields.ts';
import type { Scenario } from '../scenario/format.ts';
import { dataHash, rulesHash } from '../scenario/hash.ts';
import type { Said } from '../scenario/said.ts';
import { quoted } from '../scenario/said-place.ts';
import { isTooLarge, scanJson } from '../scenario/scan.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import { displayName, nameFaultSaid } from './display-name.ts';
import { type EnclosedScenario, enclosedFaults, enclosedIn, enclosedWithin } from './enclosed.ts';
import { ofField, ofPlay } from './field-faults.ts';
import type { PlayNote } from './notes.ts';
import { recordOfData } from './read-record.ts';
import type { PlayRecord } from './record.ts';
import { type PlayedOn, playedOn, replay, type ScenarioLookup } from './replay.ts';
import { sealFits } from './seal.ts';

/** Version of the file of results. */
export const RESULT_VERSION = 2;
/** Most plays in one file: a play a day for most of a year. */
export const RESULT_PLAYS_MAX = 200;

/** What a player hands over: a name and finished plays, no scores. */
export interface ResultFile {
  readonly kind: 'counterpart-results';
  /** 1 in files of 0.1.0, which hold records of their time. */
  readonly version: number;
  /** As `displayName` gives it. */
  readonly name: string;
  /** Finished plays in the order in which they were begun: what is a first play depends on it. */
  readonly plays: readonly PlayRecord[];
  /** The stories of plays on files of the player's own, as far as they fit. */
  readonly scenarios?: readonly EnclosedScenario[];
  /** See `sealOf`. */
  readonly seal: string;
}

/** What a seal is over: the plays as they stand in the file, in whatever version they were written. */
type Sealed = Omit<ResultFile, 'seal' | 'plays'> & { readonly plays: readonly unknown[] };

/** SHA-256 over everything in the file but the seal, 64 hex digits. */
export function sealOf({ kind, version, name, plays, scenarios }: Sealed): string {
  return dataHash({ kind, version, name, plays, scenarios });
}

/**
 * The text of a result file. The plays must be finished and come in the order in which they were begun.
 * Throws when the name is none, when there is no play or more than RESULT_PLAYS_MAX (the screen asks first), or when
 * a play was changed after it was saved.
 * @param own the stories of plays that were made on files of the player's own
 */
export function writeResultFile(
  name: string,
  plays: readonly PlayRecord[],
  own: readonly EnclosedScenario[] = [],
): string {
  const named = displayName(name);
  if (!named.ok) throw new Error(`no display name: ${named.fault}`);
  if (plays.length === 0 || plays.length > RESULT_PLAYS_MAX) {
    throw new Error(`a result file holds 1 to ${RESULT_PLAYS_MAX} plays, not ${plays.length}`);
  }
  const broken = plays.find((play) => !sealFits(play));
  if (broken) throw new Error(`“${broken.scenario.title}” was changed after it was saved: its seal does not fit.`);
  const scenarios = enclosedWithin(own);
  const content = {
    kind: 'counterpart-results',
    version: RESULT_VERSION,
    name: named.name,
    plays,
    ...(scenarios.length > 0 && { scenarios }),
  } as const;
  return `${JSON.stringify({ ...content, seal: sealOf(content) }, null, 2)}\n`;
}

/**
 * The plays that go into a file when there are more than it holds: the first of each scenario, without
 * which no later one may be called first, and then the latest. They stay in their order.
 */
export function playsToHandOver(all: readonly PlayRecord[]): readonly PlayRecord[] {
  // A play may be kept twice: once as it was played, and once opened from its file.
  const seen = new Set<string>();
  const plays = all.filter(({ attempt }) => !seen.has(attempt) && seen.add(attempt));
  const firsts = new Set([...new Map(plays.toReversed().map((play) => [play.scenario.id, play])).values()]);
  const others = plays.filter((play) => !firsts.has(play));
  const kept = new Set([...firsts, ...others.slice(Math.max(0, others.length - (RESULT_PLAYS_MAX - firsts.size)))]);
  return plays.filter((play) => kept.has(play)).slice(0, RESULT_PLAYS_MAX);
}

/** A file of the right form, or what is wrong with it. */
export type ReadResultFile =
  | { readonly ok: true; readonly file: ResultFile }
  | { readonly ok: false; readonly reasons: readonly Said[] };

/** Reasons told of one file; more would only repeat them. */
const REASONS_MAX = 5;

const FIELDS = ['kind', 'version', 'name', 'plays', 'seal'];
/** Versions that can be read. */
const VERSIONS: readonly unknown[] = [1, RESULT_VERSION];

function fieldReasons(value: Loose): Said[] {
  const { kind, version, name, plays } = value;
  if (kind !== 'counterpart-results') return [{ key: 'results.none' }];
  if (typeof version === 'number' && version > RESULT_VERSION) {
    return [{ key: 'results.newer', values: { version } }];
  }
  const reasons: Said[] = [
    ...Object.keys(value).flatMap((key) =>
      FIELDS.includes(key) || (key === 'scenarios' && version === RESULT_VERSION)
        ? []
        : [ofField('results.unknown', key)],
    ),
    ...enclosedFaults(value.scenarios),
    ...FIELDS.flatMap((key) => (Object.hasOwn(value, key) ? [] : [ofField('missing', key)])),
  ];
  if (!VERSIONS.includes(version)) reasons.push(mustBe(just(RESULT_VERSION), quoted('version')));
  const named = typeof name === 'string' ? displayName(name) : undefined;
  if (!named) reasons.push({ key: 'name.none' });
  else if (!named.ok) reasons.push({ key: 'name.noDisplayName', values: { why: nameFaultSaid(named.fault) } });
  else if (named.name !== name) reasons.push({ key: 'name.otherwise' });
  if (!Array.isArray(plays) || plays.length === 0 || plays.length > RESULT_PLAYS_MAX) {
    reasons.push({ key: 'results.plays', values: { most: RESULT_PLAYS_MAX } });
  }
  return reasons;
}

/** The plays one by one, each through the one reader of records. */
function recordsOf(plays: readonly unknown[]): { records: PlayRecord[]; reasons: Said[] } {
  const records: PlayRecord[] = [];
  const reasons: Said[] = [];
  const seen = new Map<string, number>();
  for (const [index, play] of plays.entries()) {
    const read = recordOfData(play);
    if (!read.ok) {
      reasons.push(...read.reasons.map((reason) => ofPlay(index, reason)));
      continue;
    }
    const { attempt } = read.record;
    const twin = seen.get(attempt);
    if (twin !== undefined) reasons.push({ key: 'results.twice', values: { play: index + 1, other: twin + 1 } });
    seen.set(attempt, index);
    records.push(read.record);
  }
  return { records, reasons };
}

/** The result file in a text, or why it is none. The plays are read, but not yet played again. */
export function readResultFile(text: string): ReadResultFile {
  const refuse = (...reasons: Said[]): ReadResultFile => ({ ok: false, reasons: reasons.slice(0, REASONS_MAX) });
  if (isTooLarge(text)) return refuse({ key: 'results.tooLarge' });
  const scanned = scanJson(text.replace(/^\uFEFF/, ''));
  // Seeds are larger than any number a scenario may hold; the reader of records has its own limits.
  const found = scanned.found.filter(({ code }) => code !== 'number-too-big');
  if (scanned.broken || found.length > 0) return refuse(...found.map((item) => item.says));
  const { value } = scanned;
  if (!isObject(value)) return refuse({ key: 'results.none' });
  const reasons = fieldReasons(value);
  if (reasons.length > 0) return refuse(...reasons);
  const { records, reasons: more } = recordsOf(value.plays as readonly unknown[]);
  if (more.length > 0) return refuse(...more);
  const content = {
    kind: 'counterpart-results',
    version: value.version as number,
    name: value.name as string,
    plays: records,
    ...(value.scenarios !== undefined && { scenarios: enclosedIn(value) }),
  } as const;
  // An older record is read as today's, but it was sealed as it stands.
  const seal = sealOf({ ...content, plays: value.plays as readonly unknown[] });
  if (value.seal !== seal) return refuse({ key: 'file.changed' });
  return { ok: true, file: { ...content, seal } };
}

/** A play of a result file, played again. */
export interface OpenedPlay {
  readonly scenario: Scenario;
  readonly record: PlayRecord;
  readonly walk: Walk;
  readonly card: Scorecard;
  /**
   * 1 for the first play of its scenario in the file, by any rules. A play set aside counts, so that no later one
   * passes for the first.
   */
  readonly attempt: number;
  /** What is to be said beside it. */
  readonly notes: readonly PlayNote[];
}

/** A play of a result file that cannot be played again here. */
export interface PlaySetAside {
  readonly record: PlayRecord;
  readonly title: string;
  /** The scenario is not in this game, or its rules have changed since. */
  readonly why: 'notHere' | 'otherRules';
}

/** One player's results, worked out again here. */
export interface OpenedResults {
  readonly name: string;
  /** In the order in which they were begun. */
  readonly plays: readonly OpenedPlay[];
  /** Plays that this game cannot play again: the scenario is not here, or has other rules since. */
  readonly setAside: readonly PlaySetAside[];
  /** Both as they were recorded, in the order of play, as each of the files held them that this person's results came in. */
  readonly files: readonly (readonly PlayRecord[])[];
}

/** The results in a file, or why it cannot be opened. */
export type OpenResultFile =
  | { readonly ok: true; readonly results: OpenedResults }
  | { readonly ok: false; readonly reasons: readonly Said[] };

/**
 * Opens a result file: every play is played again, and only what comes of that is believed.
 * @param scenarioOf the checked scenario of a play, or undefined when it is not to be had
 */
export function openResultFile(text: string, scenarioOf: ScenarioLookup): OpenResultFile {
  const read = readResultFile(text);
  return read.ok ? playedResults(read.file, scenarioOf) : read;
}

/** Plays everything in a file that was read. */
export function playedResults(file: ResultFile, scenarioOf: ScenarioLookup): OpenResultFile {
  const plays: OpenedPlay[] = [];
  const setAside: PlaySetAside[] = [];
  const reasons: Said[] = [];
  const attempts = new Map<string, number>();
  for (const [index, record] of file.plays.entries()) {
    const { id, title } = record.scenario;
    const attempt = (attempts.get(id) ?? 0) + 1;
    attempts.set(id, attempt);
    const scenario = scenarioOf(playedOn(record));
    if (!scenario) {
      setAside.push({ record, title, why: 'notHere' });
      continue;
    }
    if (rulesHash(scenario) !== record.rules) {
      setAside.push({ record, title, why: 'otherRules' });
      continue;
    }
    const played = replay(scenario, record);
    if (!played.ok) reasons.push(...played.reasons.map((reason) => ofPlay(index, reason)));
    else if (!played.over) reasons.push({ key: 'results.notFinished', values: { play: index + 1 } });
    else plays.push({ scenario, record, walk: played.walk, card: played.card, attempt, notes: played.notes });
  }
  if (reasons.length > 0) return { ok: false, reasons: reasons.slice(0, REASONS_MAX) };
  if (plays.length === 0) {
    return {
      ok: false,
      reasons: [{ key: 'results.nothing' }, ...setAside.map(({ why }) => ({ key: `aside.${why}` }))],
    };
  }
  return { ok: true, results: { name: file.name, plays, setAside, files: [file.plays] } };
}

/** What the plays of a file were made on, each once: what must be looked for before it can be opened. */
export const scenariosIn = ({ plays }: Pick<ResultFile, 'plays'>): readonly PlayedOn[] => [
  ...new Map(plays.map(playedOn).map((wanted) => [`${wanted.id} ${wanted.rules} ${wanted.words}`, wanted])).values(),
];
