/**
 * Plays a record again: the same moves through the same rules, or the reasons why it is no legal play. It asks for
 * the rules; other words, and whatever else does not touch the card, are notes. Takes time by the number of moves
 * and hints.
 */

import { refusedSaid, type Walk, walkThrough } from '../encounter/walk.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash, wordsHash } from '../scenario/hash.ts';
import type { Said } from '../scenario/said.ts';
import { hintlessTurns } from '../scoring/hints.ts';
import { type Scorecard, scorecard } from '../scoring/scorecard.ts';
import { notesOf, type PlayNote } from './notes.ts';
import { hintsOf, isHint, moveIdsOf, type PlayRecord } from './record.ts';

/** What a record proves: the walk and its card, or why it proves nothing. */
export type Replayed =
  | {
      readonly ok: true;
      readonly walk: Walk;
      readonly card: Scorecard;
      readonly over: boolean;
      /** What is to be said beside it. */
      readonly notes: readonly PlayNote[];
    }
  | { readonly ok: false; readonly reasons: readonly Said[] };

/** What a play was made on: by this its scenario is looked for. */
export interface PlayedOn {
  readonly id: string;
  readonly title: string;
  readonly rules: string;
  readonly words: string;
}

/** What a record was played on. */
export const playedOn = ({ scenario: { id, title }, rules, words }: PlayRecord): PlayedOn => ({
  id,
  title,
  rules,
  words,
});

/** Finds the checked scenario with the rules a play asks for, and its words if they are to be had. Undefined when there is none. */
export type ScenarioLookup = (wanted: PlayedOn) => Scenario | undefined;

/** A lookup among these. With the same rules, the same words go before; a scenario of that name with other rules is better than none, to say so. */
export function lookupAmong(scenarios: readonly Scenario[]): ScenarioLookup {
  return ({ id, rules, words }) => {
    const named = scenarios.filter((one) => one.id === id);
    const same = named.filter((one) => rulesHash(one) === rules);
    return same.find((one) => wordsHash(one) === words) ?? same[0] ?? named[0];
  };
}

function identityReasons(scenario: Scenario, record: PlayRecord): Said[] {
  const reasons: Said[] = [];
  if (record.scenario.id !== scenario.id) {
    reasons.push({ key: 'replay.otherScenario', values: { of: record.scenario.id, scenario: scenario.id } });
  } else if (record.rules !== rulesHash(scenario) || record.engine !== scenario.engine) {
    reasons.push({ key: 'replay.otherRules', values: { scenario: scenario.id } });
  }
  for (const flag of record.carried) {
    if (!Object.hasOwn(scenario.flags.in, flag)) reasons.push({ key: 'replay.noSuchFlag', values: { flag } });
  }
  return reasons;
}

/** Times that do not fit: in-world seconds other than the moves take, or a clock that ran backwards. */
function timeReasons(record: PlayRecord, walk: Walk): Said[] {
  const reasons: Said[] = [];
  let [turn, before] = [0, 0];
  for (const step of record.moves) {
    const seconds = walk.steps[turn]?.before.seconds ?? walk.state.seconds;
    const what: Said = isHint(step)
      ? { key: 'replay.hint', values: { hint: step.hint, move: turn + 1 } }
      : { key: 'replay.move', values: { move: turn + 1, id: step.move } };
    // Hints of 0.1.0 had no time of their own.
    if (step.at !== seconds && !(isHint(step) && record.seal === undefined)) {
      reasons.push({ key: 'replay.otherTime', values: { what, at: step.at, seconds } });
    }
    if (step.ms < before) reasons.push({ key: 'replay.backwards', values: { what } });
    before = step.ms;
    if (!isHint(step)) turn += 1;
  }
  return reasons;
}

/** Hints nobody could have taken: none was to be had then, or the play was an assessment. */
function hintReasons(record: PlayRecord, walk: Walk): Said[] {
  const hints = hintsOf(record);
  if (hints.length === 0) return [];
  if (record.assignment !== undefined) return [{ key: 'replay.hintsInAssignment' }];
  return hintlessTurns(walk, hints).map((turn) => ({ key: 'replay.noHint', values: { move: turn + 1 } }));
}

/** Older records do not say how they ended; whoever says it has to be right. */
function endReasons({ ended }: PlayRecord, { place }: Walk): Said[] {
  if (ended === null || (place.at === 'ending' && place.ending === ended)) return [];
  return [{ key: 'replay.otherEnd', values: { ended } }];
}

/** The walk and the card of a record, recomputed from its moves and hints; nothing else in the record is believed. */
export function replay(scenario: Scenario, record: PlayRecord): Replayed {
  const reasons = identityReasons(scenario, record);
  if (reasons.length > 0) return { ok: false, reasons };
  const { walk, refused } = walkThrough(scenario, { seed: record.seed, carried: record.carried }, moveIdsOf(record));
  if (refused) return { ok: false, reasons: [refusedSaid(refused)] };
  const others = [...timeReasons(record, walk), ...hintReasons(record, walk), ...endReasons(record, walk)];
  if (others.length > 0) return { ok: false, reasons: others };
  return {
    ok: true,
    walk,
    card: scorecard(walk, hintsOf(record)),
    over: walk.place.at === 'ending',
    notes: notesOf(scenario, record),
  };
}
