/** What conditions read. Whatever no condition reads can be left out of a state without changing a single play. */
import type { Condition, Move, Scenario } from '../../scenario/format.ts';
import { END, WALKS_OUT } from '../../scenario/move.ts';
import { mayPush, mayWarn, OFF_THE_EDGE } from './pressing.ts';

/** Everything one or more conditions ask for. */
export interface Reads {
  readonly flags: Set<string>;
  /** Goals whose standing is asked for in any way. */
  readonly goals: Set<string>;
  /** Goals whose `missed` is asked for, as against not yet touched. */
  readonly missed: Set<string>;
  /** Goals of which it is asked whether the person knows what became of them. */
  readonly unnoticed: Set<string>;
  readonly known: Set<string>;
  readonly done: Set<string>;
  readonly drawn: Set<string>;
  /** Bounds in mood: the least mood at which an answer is a new one. */
  readonly mood: Set<number>;
  /** Bounds in time: the last seconds at which an answer is still the old one. */
  readonly seconds: Set<number>;
}

export const noReads = (): Reads => ({
  flags: new Set(),
  goals: new Set(),
  missed: new Set(),
  unnoticed: new Set(),
  known: new Set(),
  done: new Set(),
  drawn: new Set(),
  mood: new Set(),
  seconds: new Set(),
});

/** Adds what a condition reads. */
export function addReads(reads: Reads, condition: Condition | undefined): void {
  if (!condition) return;
  const { flag, met, partly, missed, harmed, unnoticed, known, mood, seconds, drawn, done, all, any, not } = condition;
  if (flag !== undefined) reads.flags.add(flag);
  for (const id of [...(met ?? []), ...(partly ?? []), ...(missed ?? []), ...(harmed ?? [])]) reads.goals.add(id);
  for (const id of missed ?? []) reads.missed.add(id);
  for (const id of unnoticed ?? []) reads.unnoticed.add(id);
  for (const id of known ?? []) reads.known.add(id);
  for (const id of done ?? []) reads.done.add(id);
  for (const name of Object.keys(drawn ?? {})) reads.drawn.add(name);
  if (mood?.min !== undefined) reads.mood.add(mood.min);
  if (mood?.max !== undefined) reads.mood.add(mood.max + 1);
  if (seconds?.min !== undefined) reads.seconds.add(seconds.min - 1);
  if (seconds?.max !== undefined) reads.seconds.add(seconds.max);
  for (const part of [...(all ?? []), ...(any ?? []), ...(not ? [not] : [])]) addReads(reads, part);
}

/** Adds one set of reads to another. */
export function joinReads(into: Reads, from: Reads): void {
  for (const key of ['flags', 'goals', 'missed', 'unnoticed', 'known', 'done', 'drawn'] as const)
    for (const id of from[key]) into[key].add(id);
  for (const key of ['mood', 'seconds'] as const) for (const bound of from[key]) into[key].add(bound);
}

/** What is read where there is no condition: one for all, since a long story has many such places. Never added to. */
export const NOTHING_READ: Reads = noReads();

/** What both read together. */
export function readsOfBoth(one: Reads, other: Reads): Reads {
  if (one === NOTHING_READ) return other;
  if (other === NOTHING_READ) return one;
  const both = noReads();
  joinReads(both, one);
  joinReads(both, other);
  return both;
}

/** What the rules read while a move is made: its ways out, and the endings where one leads to the end. */
export function waysRead(scenario: Scenario, move: Move): Reads {
  if (typeof move.to === 'string' && move.to !== END) return NOTHING_READ;
  const reads = noReads();
  const ways = typeof move.to === 'string' ? [{ to: move.to, if: undefined }] : move.to;
  for (const way of ways) addReads(reads, way.if);
  if (ways.some(({ to }) => to === END))
    for (const [id, ending] of Object.entries(scenario.endings)) if (id !== WALKS_OUT) addReads(reads, ending.if);
  return reads;
}

/** What is read of mood, before a move and after it, to know whether it leads over the edge or to a warning. */
export function edgeRead(scenario: Scenario, move: Move, words: boolean): Reads {
  if (!mayPush(scenario, move) && !(words && mayWarn(scenario, move))) return NOTHING_READ;
  const reads = noReads();
  reads.mood.add(OFF_THE_EDGE);
  return reads;
}

/** What the rules read to know whether a move is on offer. */
export function offerReads(move: Move): Reads {
  if (!move.if && !move.once) return NOTHING_READ;
  const reads = noReads();
  addReads(reads, move.if);
  if (move.once) reads.done.add(move.id);
  return reads;
}

/** What is read to know which of some lines are spoken. */
export function linesRead(lines: readonly { readonly if?: Condition | undefined }[]): Reads {
  if (lines.every((line) => !line.if)) return NOTHING_READ;
  const reads = noReads();
  for (const line of lines) addReads(reads, line.if);
  return reads;
}
