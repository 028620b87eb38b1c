/** A foghorn, far out. */
import { drawn, shortSounds, swell } from '../../../scripts/sound/signal.mjs';

const TAU = 2 * Math.PI;

/** Recipe by sound. */
export const recipes = shortSounds({
  foghorn: () => drawn(1.2, (t) => (Math.sin(TAU * 110 * t) + 0.6 * Math.sin(TAU * 220 * t)) * swell(1.2, 0.3)(t)),
});
