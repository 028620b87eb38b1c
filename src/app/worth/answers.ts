/** What can be worked out beside the page: the questions, and the answers as plain data that a worker may send. */
import { bestReachable } from '../../analysis/best-reachable.ts';
import { type DecisionBook, decisionBook } from '../../analysis/fair/decisions.ts';
import {
  type Certificate,
  certificateOf,
  isDayOnList,
  type ListUnit,
  type PartFinder,
  partFinder,
  scenariosOf,
} from '../../analysis/figures/certificate.ts';
import { certificateSheet } from '../../analysis/figures/certificate-sheet.ts';
import { notProved, objectionsTo } from '../../analysis/figures/certificate-verdict.ts';
import { guessedScores } from '../../analysis/figures/guessed-scores.ts';
import type { ListPart, Meeting } from '../../analysis/figures/list-part.ts';
import { mondayOf, type TeamPlay } from '../../analysis/monday.ts';
import { mondaySheet } from '../../analysis/monday-sheet.ts';
import { teamGiven } from '../../analysis/team-given.ts';
import { PASS } from '../../analysis/thresholds.ts';
import type { Distribution } from '../../comparison/best-of.ts';
import type { Sheet, Words } from '../../comparison/sheet.ts';
import type { Scenario } from '../../scenario/format.ts';
import { rulesHash } from '../../scenario/hash.ts';
import type { Said } from '../../scenario/said.ts';

/** How far it has come: so many of so many pieces are done. */
export type OnStep = (done: number, of: number) => void;

/** A list of people and days, before it is handed out. */
export interface CertificateQuestion {
  readonly units: readonly ListUnit[];
  /** The mark of the list, if it has one. */
  readonly mark?: number;
  /** The day it is asked, "2026-12-01". */
  readonly on: string;
}

/** What the list is worth. */
export interface CertificateAnswer {
  /** For what it is not handed out; nothing when it may be. */
  readonly refused: readonly Said[];
  /** The page to print; absent when nothing could be proved. All is said by the page: a worker knows no language. */
  readonly sheet?: Sheet<Words>;
  /** What stands on it as data; absent when nothing could be proved. */
  readonly certificate?: Certificate;
}

/** Parts that were worked out before, by rules and how they begin. */
const parts = new Map<string, ListPart | undefined>();

/** All that a part hangs on. */
function keyOf(unit: ListUnit): string {
  if (isDayOnList(unit)) return [unit.hash, unit.seed, ...unit.morning, ...unit.people.map(rulesHash)].join(' ');
  const { seed, carried } = unit.opening;
  return [rulesHash(unit.scenario), seed, ...carried].join(' ');
}

function certificate({ units, mark, on }: CertificateQuestion, onStep: OnStep): CertificateAnswer {
  const of = scenariosOf(units).length;
  let done = 0;
  const step = () => {
    onStep(done, of);
    done += 1;
  };
  const find = partFinder(undefined, step);
  const partOf: PartFinder = (unit) => {
    if (!isDayOnList(unit)) step();
    const key = keyOf(unit);
    if (parts.has(key) && isDayOnList(unit)) done += unit.people.length;
    if (!parts.has(key)) parts.set(key, find(unit));
    return parts.get(key);
  };
  const made = certificateOf(units, mark, partOf);
  if ('tooLarge' in made) return { refused: made.tooLarge.map((title) => notProved(title).says) };
  return {
    refused: objectionsTo(made)
      .filter(({ refuses }) => refuses)
      .map(({ says }) => says),
    sheet: certificateSheet(made, on),
    certificate: made,
  };
}

/** The page for Monday; undefined for fewer than four people. */
function monday({ plays }: { readonly plays: readonly TeamPlay[] }, onStep: OnStep): Sheet<Words> | undefined {
  const made = mondayOf(plays, onStep);
  return made && mondaySheet(made);
}

/** Distributions that were worked out before, by rules. */
const guessed = new Map<string, Distribution | undefined>();

/** What guessing gets in each of these stories; those too large to be looked at are missing. */
function guesses(
  { stories }: { readonly stories: readonly { readonly story: string; readonly scenario: Scenario }[] },
  onStep: OnStep,
): { readonly mark: number; readonly scores: Readonly<Record<string, Distribution>> } {
  const found = stories.flatMap(({ story, scenario }, at) => {
    onStep(at, stories.length);
    const rules = rulesHash(scenario);
    if (!guessed.has(rules)) guessed.set(rules, guessedScores(scenario));
    const scores = guessed.get(rules);
    return scores ? [[story, scores] as const] : [];
  });
  return { mark: PASS, scores: Object.fromEntries(found) };
}

/** Books of stories looked into before, the latest last; few, for each may be large. */
const books = new Map<string, DecisionBook | undefined>();
const BOOKS_MAX = 3;

function bookOf(scenario: Scenario): DecisionBook | undefined {
  const rules = rulesHash(scenario);
  const book = books.has(rules) ? books.get(rules) : decisionBook(scenario);
  books.delete(rules);
  books.set(rules, book);
  const [oldest] = books.keys();
  if (books.size > BOOKS_MAX && oldest !== undefined) books.delete(oldest);
  return book;
}

/** The best a play could still have come to from its start; undefined where that cannot be told. */
const best = ({ scenario, opening }: Meeting) => bestReachable(scenario, opening);

/** What each decision of a play was worth; undefined where that cannot be told. */
const decisions = ({ scenario, opening, moves }: Meeting & { readonly moves: readonly string[] }) =>
  bookOf(scenario)?.of(opening, moves);

/** Where a team gives points away. */
const given = ({ plays }: { readonly plays: readonly TeamPlay[] }, onStep: OnStep) => teamGiven(plays, onStep);

/** Each takes plain data, says how far it has come, and gives plain data. */
export const ANSWERS = { certificate, monday, guesses, given, best, decisions } as const;

/** Something that can be worked out. */
export type Worth = keyof typeof ANSWERS;
/** What is asked. */
export type About<K extends Worth> = Parameters<(typeof ANSWERS)[K]>[0];
/** What is answered. */
export type Told<K extends Worth> = ReturnType<(typeof ANSWERS)[K]>;

/** What the page sends. */
export interface Question {
  readonly id: number;
  readonly kind: Worth;
  readonly about: unknown;
}

/** What the worker says of the question with this id. */
export type Word =
  | { readonly id: number; readonly says: 'step'; readonly done: number; readonly of: number }
  | { readonly id: number; readonly says: 'told'; readonly answer: unknown }
  | { readonly id: number; readonly says: 'failed'; readonly reason: string };
