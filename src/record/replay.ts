/** Plays a record again: the same moves through the same rules, or the reasons why it is no legal play. */
import { refusalText, type Walk, walkThrough } from '../encounter/walk.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash } from '../scenario/hash.ts';
import { takenHints } from '../scoring/hints.ts';
import { type Scorecard, scorecard } from '../scoring/scorecard.ts';
import { ENGINE, type PlayRecord } from './record.ts';

/** What a record proves: the walk and its card, or why it proves nothing. */
export type Replayed =
  | { readonly ok: true; readonly walk: Walk; readonly card: Scorecard; readonly over: boolean }
  | { readonly ok: false; readonly reasons: readonly string[] };

function identityReasons(scenario: Scenario, record: PlayRecord): string[] {
  const reasons: string[] = [];
  if (record.scenario.id !== scenario.id) {
    reasons.push(`This record is of "${record.scenario.id}", not of "${scenario.id}".`);
  } else if (record.scenario.hash !== rulesHash(scenario)) {
    reasons.push(
      `The scenario "${scenario.id}" has changed since this was played, so the record cannot be replayed on it.`,
    );
  }
  if (record.engine > ENGINE) {
    reasons.push(
      `This record was made by a newer version of Counterpart (rules ${record.engine}, this one has ${ENGINE}).`,
    );
  }
  for (const flag of record.carried) {
    if (!Object.hasOwn(scenario.flags.in, flag))
      reasons.push(`The carried-in flag "${flag}" is not one this scenario reads.`);
  }
  return reasons;
}

function timeReasons(record: PlayRecord, walk: Walk): string[] {
  const reasons: string[] = [];
  for (const [index, step] of walk.steps.entries()) {
    const recorded = record.moves[index];
    if (recorded && recorded.at !== step.before.seconds) {
      reasons.push(
        `Move ${index + 1} ("${recorded.move}") says it was made at ${recorded.at} s; the moves before it take ${step.before.seconds} s.`,
      );
    }
    const earlier = record.moves[index - 1];
    if (recorded && earlier && recorded.ms < earlier.ms) {
      reasons.push(`Move ${index + 1} ("${recorded.move}") is recorded before the move that came first.`);
    }
  }
  return reasons;
}

/** Hints nobody could have taken: none was to be had then, or the play was an assessment. What older rules gave is not asked. */
function hintReasons({ hints, assignment, engine }: PlayRecord, walk: Walk): string[] {
  if (hints.length === 0) return [];
  if (assignment !== undefined)
    return ['This play was for an assignment, where no hints are given; the record has some.'];
  if (engine < ENGINE) return [];
  return takenHints(walk, hints).flatMap(({ turn, hint }) =>
    hint ? [] : [`The record says that a hint was taken before move ${turn + 1}, where there was none to be had.`],
  );
}

/**
 * The walk and the card of a record, recomputed from its moves and hints; nothing else in the record is believed.
 */
export function replay(scenario: Scenario, record: PlayRecord): Replayed {
  const reasons = identityReasons(scenario, record);
  if (reasons.length > 0) return { ok: false, reasons };
  const { walk, refused } = walkThrough(
    scenario,
    { seed: record.seed, carried: record.carried },
    record.moves.map(({ move }) => move),
  );
  if (refused)
    return { ok: false, reasons: [`Move ${refused.index + 1}: ${refusalText(refused.refusal, refused.move)}`] };
  const others = [...timeReasons(record, walk), ...hintReasons(record, walk)];
  if (others.length > 0) return { ok: false, reasons: others };
  return { ok: true, walk, card: scorecard(walk, record.hints), over: walk.place.at === 'ending' };
}
