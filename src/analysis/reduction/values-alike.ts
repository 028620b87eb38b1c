/** Which values of a standing make no difference to what may close a move or a way. */
import type { Field } from '../layout.ts';
import { LAST_CLASS } from '../packed/standing-classes.ts';
import { isOfStanding, placeOf, type ReadLiteral, sureInAnyCase } from './literals.ts';
import type { Guard } from './read-sets.ts';

/** Values of a standing that are alike for all that may close a move or a way: the one that stands for each. */
export interface ValuesAlike {
  readonly field: Field;
  readonly stands: readonly number[];
}

/** The standings of which some values are alike. */
export function valuesAlike(guards: readonly Guard[]): readonly ValuesAlike[] {
  const byField = new Map<number, ReadLiteral[]>();
  for (const { blocking, ways } of guards)
    for (const asked of [...blocking, ...ways.flatMap((way) => way.blocking)]) {
      if (!isOfStanding(asked)) continue;
      const list = byField.get(placeOf(asked.field)) ?? [];
      byField.set(placeOf(asked.field), list);
      list.push(asked);
    }
  return [...byField.values()].flatMap((list) => {
    const seen = new Map<string, number>();
    const stands = Array.from({ length: LAST_CLASS + 1 }, (_, value) => {
      const key = list.map((asked) => sureInAnyCase(asked, value)).join();
      const had = seen.get(key) ?? value;
      seen.set(key, had);
      return had;
    });
    const [first] = list;
    return first && seen.size < stands.length ? [{ field: first.field, stands }] : [];
  });
}
