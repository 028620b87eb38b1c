import { type Opening, openingState } from '../encounter/opening.ts';
import { seedDrawing } from './openings.ts';
import type { PackedStory } from './packed/packed-story.ts';

/** An opening as it begins in one variant of the words; undefined when no seed that is tried draws it. */
export function openingIn(
  { scenario, variables, variants }: PackedStory,
  opening: Opening,
  variant: number,
): Opening | undefined {
  const { drawn = {}, carried = [] } = variants[variant] ?? {};
  const own = openingState(scenario, opening).drawn;
  const wanted = { ...Object.fromEntries(variables.draws.map((name) => [name, own[name] ?? ''])), ...drawn };
  const seed = seedDrawing(scenario, wanted);
  return seed === undefined ? undefined : { seed, carried: [...opening.carried, ...carried].sort() };
}
