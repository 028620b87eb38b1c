/** What the air of every place is made of. */
import { levelled, loudestMomentOf, loudnessOf } from './measure.mjs';
import { filter, filteredRound, whiteNoise } from './signal.mjs';

/** A steady layer at so many dB as heard; and a passing one, whose loudest moment counts. */
export const steady = (layer, level) => levelled(layer, loudnessOf, level);
export const passing = (layer, level) => levelled(layer, loudestMomentOf, level);

/** Brown-ish room tone: the sound of nothing much. */
export function roomTone(seconds, low, high, random) {
  return filteredRound(whiteNoise(seconds, random), filter('low', low), filter('low', high), filter('high', 50));
}
