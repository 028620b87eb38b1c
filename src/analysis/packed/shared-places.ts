/**
 * Places in a state that several bits share. In a long story most bits are asked for in a few nodes only, and
 * sure to be down everywhere before: bits that no node needs together can lie at the same place. A state of
 * ten thousand nodes so takes two words, where a place for each bit would take forty.
 */
import type { Scenario } from '../../scenario/format.ts';
import type { Field } from '../layout.ts';
import { isIn, type NumberSet, numbersIn } from './number-set.ts';
import { type Bit, type NumberedBits, numberedBits } from './numbered-bits.ts';
import { alwaysKept, type Placing } from './placing.ts';
import { type StateFields, sharedFieldsOf } from './state-fields.ts';
import type { Variables } from './variables.ts';

/** For each bit the number of the place it gets: never one that a bit has with which some node needs it. */
function coloursOf({ bits, needed }: NumberedBits): readonly number[] {
  const nodesOf: number[][] = bits.map(() => []);
  for (const [node, set] of needed.entries()) for (const i of numbersIn(set)) nodesOf[i]?.push(node);
  const taken = needed.map(() => new Set<number>());
  // Those that many nodes need first: they have the least choice.
  const order = bits.map((_, i) => i).sort((a, b) => (nodesOf[b]?.length ?? 0) - (nodesOf[a]?.length ?? 0) || a - b);
  const colours = bits.map(() => 0);
  for (const i of order) {
    const nodes = nodesOf[i] ?? [];
    let colour = 0;
    while (nodes.some((node) => taken[node]?.has(colour))) colour += 1;
    for (const node of nodes) taken[node]?.add(colour);
    colours[i] = colour;
  }
  return colours;
}

/** Shares places between the bits of a scenario's states. */
export function sharedPlaces(scenario: Scenario, variables: Variables): Placing {
  const numbered = numberedBits(scenario, variables);
  const { bits, needed, live } = numbered;
  const colours = coloursOf(numbered);
  const { fields, lent } = sharedFieldsOf(scenario, variables, bits, colours);
  const always = alwaysKept(fields);

  const only = (set: NumberSet | undefined): StateFields => {
    const some = (kind: Bit['kind']) =>
      new Map(
        (set ? numbersIn(set) : []).flatMap((i) => {
          const bit = bits[i] as Bit;
          return bit.kind === kind ? [[bit.name, lent[i] as Field] as const] : [];
        }),
      );
    return { ...fields, unnoticed: some('unnoticed'), known: some('known'), flags: some('flags'), done: some('done') };
  };

  const masks = new Map<string, Uint32Array>();
  return {
    fields,
    always,
    shared: true,
    at: (place) => only(needed[place]),
    kept(from, place) {
      const [here, asked] = [needed[place], live[place]];
      if (!here || !asked) return always;
      const mask = always.slice();
      const keep = ({ word, shift, mask: width }: Field) => {
        mask[word] = ((mask[word] as number) | (width << shift)) >>> 0;
      };
      const before = from === undefined ? here : (needed[from] as NumberSet);
      for (const i of numbersIn(here)) if (isIn(asked, i) && isIn(before, i)) keep(lent[i] as Field);
      if (fields.mood && numbered.mood[place]) keep(fields.mood);
      for (const [name, one] of fields.drawn) if (numbered.drawn[place]?.has(name)) keep(one);
      // Few masks differ, and there are as many ways as moves.
      const key = mask.join(' ');
      const had = masks.get(key) ?? mask;
      masks.set(key, had);
      return had;
    },
  };
}
