/** Variants of what is said: draws and carried-in flags that only lines read, and that nothing changes. */
import type { Scenario } from '../scenario/format.ts';
import { everyPick } from './choices-of.ts';
import type { Variables } from './packed/variables.ts';
import { VARIANTS_MAX } from './thresholds.ts';

/** What a variant is: its draws and the carried-in flags that are up. */
export interface Variant {
  readonly drawn: Readonly<Record<string, string>>;
  readonly carried: readonly string[];
}

/** All variants, at least one. `all` is false when there are more than are told apart: then only the first is given. */
export function variantsOf(
  scenario: Scenario,
  { variantDraws, variantFlags }: Variables,
): { readonly variants: readonly Variant[]; readonly all: boolean } {
  const picks = everyPick<string | boolean>(
    [...variantDraws.map((name) => scenario.draws[name] ?? []), ...variantFlags.map(() => [false, true])],
    VARIANTS_MAX,
  );
  const only = [...variantDraws.map((name) => scenario.draws[name]?.[0] ?? ''), ...variantFlags.map(() => false)];
  const variants = (picks ?? [only]).map((pick) => ({
    drawn: Object.fromEntries(variantDraws.map((name, i) => [name, String(pick[i])])),
    carried: variantFlags.filter((_, i) => pick[variantDraws.length + i] === true),
  }));
  return { variants, all: picks !== undefined };
}
