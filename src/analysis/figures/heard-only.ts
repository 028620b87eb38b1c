/** Lines that can be heard only when a carried-in flag is up, or only when it is down. */
import type { Exploration } from '../explore.ts';

export interface OnlyFrom {
  readonly flag: string;
  readonly up: boolean;
}

/** Pointers of lines that can be heard from some of the openings, in some of the variants. */
function audible(
  { story, count, roots, first, to, hearing }: Exploration,
  begins: (carried: readonly string[]) => boolean,
  inVariant: (carried: readonly string[]) => boolean,
): ReadonlySet<string> {
  const { hearings, variants } = story;
  const met = new Uint8Array(hearings.length);
  const seen = new Uint8Array(count);
  const line: number[] = [];
  const come = (state: number) => {
    if (seen[state] === 1) return;
    seen[state] = 1;
    line.push(state);
  };
  for (const root of roots) {
    if (!begins(root.opening.carried)) continue;
    met[root.hearing] = 1;
    come(root.state);
  }
  for (let state = line.pop(); state !== undefined; state = line.pop())
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
      met[hearing[edge] as number] = 1;
      come(to[edge] as number);
    }
  const heard = new Set<string>();
  for (const [index, { masks, candidates }] of hearings.entries()) {
    if (met[index] === 0) continue;
    const any = masks.reduce(
      (all, mask, i) => (masks.length === 1 || inVariant(variants[i]?.carried ?? []) ? all | mask : all),
      0,
    );
    for (const [bit, { pointer }] of candidates.entries()) if (any & (1 << bit)) heard.add(pointer);
  }
  return heard;
}

/** By line (JSON pointer), the flags it hangs on. Lines nobody can hear, and lines anybody can, are left out. */
export function heardOnlyFrom(exploration: Exploration): ReadonlyMap<string, readonly OnlyFrom[]> {
  const { carried, variantFlags, words } = exploration.story.variables;
  const only = new Map<string, OnlyFrom[]>();
  if (!words || !exploration.story.allVariants) return only;
  const always = () => true;
  for (const flag of [...carried, ...variantFlags].sort()) {
    const isUp = (up: boolean) => (flags: readonly string[]) => flags.includes(flag) === up;
    const [withIt, without] = [true, false].map((up) =>
      carried.includes(flag) ? audible(exploration, isUp(up), always) : audible(exploration, always, isUp(up)),
    ) as [ReadonlySet<string>, ReadonlySet<string>];
    const add = (pointer: string, up: boolean) => only.set(pointer, [...(only.get(pointer) ?? []), { flag, up }]);
    for (const pointer of withIt) if (!without.has(pointer)) add(pointer, true);
    for (const pointer of without) if (!withIt.has(pointer)) add(pointer, false);
  }
  return only;
}
