/** Drops from a packed state whatever no rule and no line can ask for any more. */
import type { Scenario } from '../scenario/format.ts';
import { type Field, get, put } from './layout.ts';
import { overruling } from './overruled.ts';
import type { Readable } from './packed/packed-condition.ts';
import type { Effects } from './packed/packed-moves.ts';
import type { Placing } from './packed/placing.ts';
import { timeClasses } from './packed/time-classes.ts';
import type { Variables } from './packed/variables.ts';

/**
 * Makes the dropping: states that no play can tell apart from their place on become one. It is given the
 * bits to keep.
 * @param effects by move, in the order of writing
 * @param kept fields that are never dropped, since somebody asks for them when all is over
 */
export function settling(
  scenario: Scenario,
  variables: Variables,
  { fields, always, shared }: Placing,
  readable: Readable,
  effects: readonly Effects[],
  kept: readonly Field[],
): (out: Uint32Array, place: number, mask: Uint32Array) => void {
  const { words, seconds } = fields;
  const goals = fields.goals.map(({ field }) => field);
  // What overrules puts bits up that no move has: they must not lie where others do.
  const overrule = shared ? undefined : overruling(scenario, variables.words, readable, effects, always, goals, kept);
  const times = seconds ? timeClasses(scenario, variables) : [];
  return (out, place, mask) => {
    for (let w = 0; w < words; w += 1) out[w] = (out[w] as number) & (mask[w] as number);
    overrule?.(out, place);
    if (seconds) put(out, 0, seconds, times[place]?.[get(out, 0, seconds)] ?? 0);
  };
}
