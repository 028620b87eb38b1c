/** The drawings of backdrops, each fetched when an ending first shows it. */
import type { Backdrop, Weather } from '../scenario/words.ts';

const files = import.meta.glob<string>('../../assets/backdrops/*.svg', { query: '?raw', import: 'default' });

function drawn(name: string): Promise<string> {
  const fetched = files[`../../assets/backdrops/${name}.svg`];
  if (fetched === undefined) throw new Error(`There is no drawing backdrops/${name}`);
  return fetched();
}

/** Weather that one sees. */
const FALLING: readonly Weather[] = ['rain', 'snow'];

/** A backdrop, back to front. */
export interface BackdropDrawing {
  readonly back: string;
  /** What of it lies over the people. */
  readonly front?: string;
  /** What falls from the sky, over everything. */
  readonly falling?: string;
}

/** The drawings of a backdrop. `weather` is given where it is under the sky. Rejects when one cannot be fetched. */
export async function backdropDrawing(
  backdrop: Backdrop,
  { front, weather }: { readonly front: boolean; readonly weather?: Weather },
): Promise<BackdropDrawing> {
  const [back, over, falling] = await Promise.all([
    drawn(backdrop),
    front ? drawn(`${backdrop}-front`) : undefined,
    weather !== undefined && FALLING.includes(weather) ? drawn(`weather-${weather}`) : undefined,
  ]);
  return { back, ...(over !== undefined && { front: over }), ...(falling !== undefined && { falling }) };
}
