/** Records of plays by chance, the same for the same seed. */
import { hash32 } from '../../src/encounter/draw.ts';
import type { Opening } from '../../src/encounter/opening.ts';
import { offeredMoves } from '../../src/encounter/rules.ts';
import { advance, beginWalk, type Walk } from '../../src/encounter/walk.ts';
import { newRecord, type PlayRecord } from '../../src/record/record.ts';
import type { Scenario } from '../../src/scenario/format.ts';

export interface RandomPlay {
  readonly walk: Walk;
  readonly record: PlayRecord;
  /** Each move's index among the moves on offer in the order they are written: how peers name a choice. */
  readonly choices: readonly number[];
}

/** A play to its ending by random choices. */
export function randomPlay(scenario: Scenario, opening: Opening): RandomPlay {
  const choices: number[] = [];
  let walk = beginWalk(scenario, opening);
  while (walk.place.at === 'node') {
    const offered = offeredMoves(scenario, walk.place.node, walk.state);
    const choice = hash32(opening.seed, `choice ${choices.length}`) % offered.length;
    const next = advance(walk, offered[choice]?.id ?? '');
    if (!next.ok) throw new Error(`a move on offer was refused: ${next.refusal}`);
    choices.push(choice);
    walk = next.walk;
  }
  const moves = walk.steps.map(({ move, before }, turn) => ({ move: move.id, at: before.seconds, ms: turn * 1000 }));
  return { walk, record: { ...newRecord(scenario, opening, { attempt: '0'.repeat(32) }), moves }, choices };
}
