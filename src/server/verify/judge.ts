/**
 * What a play that arrived comes to: its moves made again by the rules its record names. Nothing else in it is believed.
 * Pure: text in, a verdict out; it runs on a thread that may be ended at any time.
 */

import { decisionBook } from '../../analysis/fair/decisions.ts';
import { type Assignment, assignmentHash } from '../../assignment/assignment.ts';
import { readAssignment } from '../../assignment/read-assignment.ts';
import { type Walk, walkThrough } from '../../encounter/walk.ts';
import { readRecord, unsealedRecordOfData } from '../../record/read-record.ts';
import { ENGINE, moveIdsOf, type PlayRecord, RECORD_FORMAT } from '../../record/record.ts';
import { type PlayedOn, playedOn, type Replayed, replay } from '../../record/replay.ts';
import { sealFits } from '../../record/seal.ts';
import type { Scenario } from '../../scenario/format.ts';
import { rulesHash, wordsHash } from '../../scenario/hash.ts';
import { readScenario } from '../../scenario/read.ts';
import type { Segment } from '../../scenario/words.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import { playCard } from '../../team/card.ts';
import type { PLAY_MARKS, PlayRefusal } from '../../team/refusals.ts';
import { followsDay } from './day.ts';

/** A play to be judged. All texts are as they came. */
export interface PlayToJudge {
  /** The name it was sent under. */
  readonly attempt: string;
  /** The record, JSON. */
  readonly body: string;
  /** Texts of stories it may have been played on, beside those of the game: what it brought along, what the server keeps. */
  readonly stories: readonly string[];
  /** The file of the list that its record names, where the team has it. */
  readonly list?: string | undefined;
  /** In a day of that list: its player's plays of those who came before, as they came. */
  readonly before?: readonly string[] | undefined;
  /** What the browser worked out. */
  readonly claims?: { readonly points: number; readonly score: number } | undefined;
}

/** Beside the result, JSON of the column `card`. */
export interface JudgedCard {
  readonly marks: readonly (typeof PLAY_MARKS)[number][];
  /** Kinds of customer the story is of. */
  readonly kinds: readonly Segment[];
  readonly hints: number;
  readonly moves: number;
  /** Milliseconds from the first move to the last, as the record says. */
  readonly ms: number;
  readonly goals: readonly Pick<Scorecard['goals'][number], 'id' | 'kind' | 'area' | 'standing' | 'points' | 'of'>[];
}

/** A story that was read on the way, by the hashes made of it. */
export interface ReadStory {
  readonly rules: string;
  readonly words: string;
  readonly text: string;
}

/** What a play comes to. */
export type Verdict = {
  /** The story it was played on, if it does not come with the game. */
  readonly story?: ReadStory;
} & (
  | {
      readonly state: 'counted';
      /** Of the story itself, whatever its record calls it. */
      readonly title: string;
      readonly points: number;
      readonly score: number;
      readonly ending: string;
      readonly card: JudgedCard;
    }
  | { readonly state: 'refused'; readonly why: PlayRefusal }
);

/** Finds stories that come with the game, or ever came with it. */
export type Library = (wanted: PlayedOn) => Scenario | undefined;

/** All that come with it. */
export interface GameLibrary {
  readonly find: Library;
  /** Hashes of their rules. */
  rules(): readonly string[];
}

const refused = (why: PlayRefusal): Verdict => ({ state: 'refused', why });

/** Written by a newer game than this server: it may be read one day. */
function isOfLater(body: string): boolean {
  const { engine, format } = JSON.parse(body) as { engine?: unknown; format?: unknown };
  return (
    (Number.isSafeInteger(engine) && Number(engine) > ENGINE) ||
    (Number.isSafeInteger(format) && Number(format) > RECORD_FORMAT)
  );
}

/** The record of a body, with what it encloses; or why there is none. */
function recordIn(body: string): { record: PlayRecord; enclosed: readonly string[] } | PlayRefusal {
  const read = readRecord(body);
  if (read.ok) return { record: read.record, enclosed: read.enclosed.map(({ text }) => text) };
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    return 'unreadable';
  }
  if (typeof data !== 'object' || data === null) return 'unreadable';
  if (isOfLater(body)) return 'rules-unknown';
  const unsealed = unsealedRecordOfData(data);
  return unsealed.ok && !sealFits(unsealed.record) ? 'seal-broken' : 'unreadable';
}

/** Stories read before on this thread, by their text; few, for each may be large. */
const STORIES_MAX = 40;
const known = new Map<string, readonly Scenario[]>();

/** The story in a text: as it is played today and, where its form is old, as 0.1.0 played it; none when it cannot be played. */
export function storiesIn(text: string): readonly Scenario[] {
  const before = known.get(text);
  if (before) return before;
  const once = readScenario(text, { engine: 1 });
  const today = once.ok && once.value.engine === 1 ? readScenario(text) : once;
  const read = [once, today].flatMap((one) => (one.ok ? [one.value] : []));
  if (known.size >= STORIES_MAX) known.clear();
  known.set(text, read);
  return read;
}

function storyOf(record: PlayRecord, texts: readonly string[], library: Library) {
  const shipped = library(playedOn(record));
  if (shipped && rulesHash(shipped) === record.rules) return { scenario: shipped };
  for (const text of texts) {
    const scenario = storiesIn(text).find((one) => rulesHash(one) === record.rules);
    if (scenario) return { scenario, story: { rules: record.rules, words: wordsHash(scenario), text } };
  }
  return undefined;
}

/** Lists read before on this thread, by their text. */
const lists = new Map<string, Assignment | undefined>();

function listIn(text: string): Assignment | undefined {
  if (!lists.has(text)) {
    const read = readAssignment(text);
    if (lists.size >= STORIES_MAX) lists.clear();
    lists.set(text, read.ok ? read.assignment : undefined);
  }
  return lists.get(text);
}

/** Where in the list it is what the list asks for: the person, the seed, the flags, words its author accepts; -1 where nowhere. */
function placeIn(record: PlayRecord, list: Assignment): number {
  const { scenario, rules, words, seed, carried } = record;
  // What people of a day meet is what those before them left: that is held against the plays before.
  const inDay = list.days?.some(({ people }) => people.includes(scenario.id)) ?? false;
  return list.scenarios.findIndex(
    (one) =>
      one.id === scenario.id &&
      one.rules === rules &&
      one.words.includes(words) &&
      one.seed === seed &&
      (inDay || JSON.stringify(one.carried ?? []) === JSON.stringify(carried)),
  );
}

/** Why its list does not take it, or undefined. Without `before` nothing hangs on others. */
function listRefuses(
  record: PlayRecord,
  scenario: Scenario,
  { list: text, before, stories }: PlayToJudge,
  library: Library,
): PlayRefusal | undefined {
  const list = text === undefined ? undefined : listIn(text);
  if (text === undefined) return undefined;
  const place = list && assignmentHash(list) === record.assignment ? placeIn(record, list) : -1;
  if (!list || place < 0) return 'not-this-list';
  if (before === undefined) return undefined;
  const walks = before.flatMap((body) => walkOf(body, stories, library) ?? []);
  return followsDay(list, place, scenario, record, (at) =>
    walks.filter(({ scenario: served }) => served.id === list.scenarios[at]?.id),
  );
}

/** A play that counts, walked again; undefined where its story is nowhere any more. */
function walkOf(body: string, texts: readonly string[], library: Library): Walk | undefined {
  const read = recordIn(body);
  if (typeof read === 'string') return undefined;
  const { record, enclosed } = read;
  const found = storyOf(record, [...texts, ...enclosed], library);
  const { seed, carried } = record;
  return found && walkThrough(found.scenario, { seed, carried }, moveIdsOf(record)).walk;
}

function cardOf(
  scenario: Scenario,
  record: PlayRecord,
  { card: { satisfaction, score, hints, goals }, notes }: Extract<Replayed, { ok: true }>,
  claims: PlayToJudge['claims'],
): JudgedCard {
  const differs = claims !== undefined && (claims.points !== satisfaction || claims.score !== score);
  return {
    marks: [
      ...(notes.includes('other-words') ? (['other-words'] as const) : []),
      ...(notes.includes('no-time') ? (['too-fast'] as const) : []),
      ...(differs ? (['claims-differ'] as const) : []),
    ],
    kinds: [...scenario.customer.segments],
    hints: hints.taken,
    moves: record.moves.length - hints.taken,
    ms: record.moves.at(-1)?.ms ?? 0,
    goals: goals.map(({ id, kind, area, standing, points, of }) => ({ id, kind, area, standing, points, of })),
  };
}

/**
 * Judges a play. Never throws on any text.
 * @param onReady called when the story is read and the moves are about to be made: what comes then is to take no time
 */
export function judge(play: PlayToJudge, library: Library, onReady: () => void = () => undefined): Verdict {
  const { attempt, body, stories, claims } = play;
  const read = recordIn(body);
  if (typeof read === 'string') return refused(read);
  const { record, enclosed } = read;
  if (record.attempt !== attempt) return refused('unreadable');
  const found = storyOf(record, [...stories, ...enclosed], library);
  if (!found) return refused('rules-unknown');
  const beside = found.story === undefined ? {} : { story: found.story };
  const why = listRefuses(record, found.scenario, play, library);
  if (why !== undefined) return { ...beside, ...refused(why) };
  onReady();
  const played = replay(found.scenario, record);
  if (!played.ok) return { ...beside, ...refused('moves-do-not-fit') };
  const { ending, satisfaction, score } = played.card;
  if (!played.over || ending === undefined) return { ...beside, ...refused('not-ended') };
  return {
    ...beside,
    state: 'counted',
    title: found.scenario.title,
    points: satisfaction,
    score,
    ending,
    card: cardOf(found.scenario, record, played, claims),
  };
}

/**
 * Where a play that counts gave points away, as JSON of a `PlayCard`; undefined when its story is nowhere. It may take
 * seconds: the story is looked through once.
 */
export function weigh({ body, stories }: PlayToJudge, library: Library): string | undefined {
  const read = recordIn(body);
  if (typeof read === 'string') return undefined;
  const found = storyOf(read.record, [...stories, ...read.enclosed], library);
  const played = found && replay(found.scenario, read.record);
  if (!found || !played?.ok) return undefined;
  const { seed, carried } = read.record;
  const decisions = bookOf(found.scenario)?.of({ seed, carried }, moveIdsOf(read.record));
  return JSON.stringify(playCard(played.walk, decisions));
}

/** Books of stories looked into before, the latest last; few, for each may be large. */
const books = new Map<string, ReturnType<typeof decisionBook>>();
const BOOKS_MAX = 3;
/** States of a story looked at: larger ones are not told of, so that a thread stays within its memory. */
const STATES_MAX = 200_000;

function bookOf(scenario: Scenario) {
  const rules = rulesHash(scenario);
  const book = books.has(rules) ? books.get(rules) : decisionBook(scenario, STATES_MAX);
  books.delete(rules);
  books.set(rules, book);
  const [oldest] = books.keys();
  if (books.size > BOOKS_MAX && oldest !== undefined) books.delete(oldest);
  return book;
}
