/** Drops from a packed state whatever no rule and no line can ask for any more. */
import type { Scenario } from '../scenario/format.ts';
import { type Field, get, put } from './layout.ts';
import { overruling } from './overruled.ts';
import { liveAtPlaces } from './packed/liveness.ts';
import type { Readable } from './packed/packed-condition.ts';
import type { Effects } from './packed/packed-moves.ts';
import type { StateFields } from './packed/state-fields.ts';
import { timeClasses } from './packed/time-classes.ts';
import type { Variables } from './packed/variables.ts';

/**
 * Makes the dropping: states that no play can tell apart from their place on become one.
 * @param effects by move, in the order of writing
 * @param kept fields that are never dropped, since somebody asks for them when all is over
 */
export function settling(
  scenario: Scenario,
  variables: Variables,
  fields: StateFields,
  readable: Readable,
  effects: readonly Effects[],
  kept: readonly Field[],
): (out: Uint32Array, place: number) => void {
  const { words, seconds } = fields;
  const always = new Uint32Array(words);
  const goals = fields.goals.map(({ field }) => field);
  for (const { word, shift, mask } of [fields.place, ...goals, ...kept, ...(seconds ? [seconds] : [])])
    always[word] = ((always[word] as number) | (mask << shift)) >>> 0;
  const live = liveAtPlaces(scenario, variables, fields, always);
  const overrule = overruling(scenario, variables.words, readable, effects, always, goals, kept);
  const times = seconds ? timeClasses(scenario, variables) : [];
  return (out, place) => {
    const mask = live[place] ?? always;
    for (let w = 0; w < words; w += 1) out[w] = (out[w] as number) & (mask[w] as number);
    overrule?.(out, place);
    if (seconds) put(out, 0, seconds, times[place]?.[get(out, 0, seconds)] ?? 0);
  };
}
