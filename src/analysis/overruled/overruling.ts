/**
 * What no longer matters because other things have settled it: of "any of these moves made" the others
 * once one is made, what a second ending asks once the first is sure, whatever is only asked at nodes that
 * can no longer be come to. Only answers that can never change again count, so a state that forgets the
 * rest plays on exactly alike.
 */
import type { Scenario } from '../../scenario/format.ts';
import { type Field, fill } from '../layout.ts';
import { type LiveStory, liveAt } from '../packed/live-story.ts';
import type { Readable } from '../packed/packed-condition.ts';
import { stateTable } from '../packed/state-table.ts';
import { type Changes, isIn } from './ahead.ts';
import { type Keeping, overrule } from './keeping.ts';
import { keepingsOf } from './keepings.ts';
import { possibleIn } from './possible.ts';
import { readingsOf } from './readings.ts';

/** Overrules what can be in a state at a place. Answers whether mood may still be asked for. */
export type Overrule = (out: Uint32Array, place: number) => boolean;

/**
 * Makes the overruling of a scenario.
 * @param changes by move, in the order of writing
 * @param lower lower bits of all standings
 * @param kept flags that are asked for when all is over: nothing overrules those
 */
export function overruling(
  scenario: Scenario,
  words: boolean,
  readable: Readable,
  changes: readonly Changes[],
  story: LiveStory,
  lower: Uint32Array,
  mood: Field | undefined,
  kept: readonly Field[],
): Overrule {
  const nodes = readingsOf(scenario, words, readable, changes);
  const width = lower.length;
  const keptBits = new Uint32Array(width);
  for (const field of kept) fill(keptBits, field);
  // Whatever may close a move or a way ahead: states alike in it have the same ahead of them.
  const asks = new Uint32Array(width);
  for (const { gates } of nodes)
    for (const { closing, ways } of gates)
      for (const { field } of [...closing, ...ways.flatMap((way) => way.closing)]) fill(asks, field);
  const gates = nodes.flatMap((node) => node.gates);
  const keepingOf = keepingsOf(nodes, keptBits);
  const possible = possibleIn(nodes);
  const { moves: moveCount = 0, ways: wayCount = 0 } = nodes[0] ?? {};
  const [moveWords, wayWords] = [Math.ceil(moveCount / 32), Math.ceil(wayCount / 32)];
  const kind = new Uint32Array(1 + moveWords + wayWords);
  const kinds = stateTable(kind.length);
  const made: Keeping[] = [];
  const keepingFor = (out: Uint32Array, place: number): Keeping => {
    const { nodes: reached, moves, ways } = possible(out, place);
    kind[0] = place;
    kind.set(moves, 1);
    kind.set(ways, 1 + moveWords);
    const i = kinds.indexOf(kind);
    const had = made[i];
    if (had) return had;
    const live = liveAt(story, reached, {
      made: (move) => isIn(moves, move),
      leads: (move, to) => {
        for (const one of gates[move]?.ways ?? []) if (one.to === to && isIn(ways, one.way)) return true;
        return false;
      },
    })(place);
    const keeping = keepingOf(reached, moves, live);
    made[i] = keeping;
    return keeping;
  };
  const known = nodes.map(() => ({ alike: stateTable(width), keepings: [] as Keeping[] }));
  const asked = new Uint32Array(width);
  return (out, place) => {
    const here = known[place];
    if (!here) return false;
    for (let w = 0; w < width; w += 1) asked[w] = (out[w] as number) & (asks[w] as number);
    const i = here.alike.indexOf(asked);
    let keeping = here.keepings[i];
    if (!keeping) {
      keeping = keepingFor(asked, place);
      here.keepings[i] = keeping;
    }
    return overrule(out, keeping, lower, mood);
  };
}
