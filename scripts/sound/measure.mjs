/** What a signal measures: the figures the build insists on, so that nothing clips, clicks or shouts. */
import { filter, filtered, RATE } from './signal.mjs';

const decibels = (x) => Math.round(200 * Math.log10(Math.max(x, 1e-6))) / 10;

/** Highest sample, in dBFS. */
export const peakOf = (signal) => decibels(signal.reduce((top, x) => Math.max(top, Math.abs(x)), 0));

/** Root mean square, in dBFS. */
export const rmsOf = (signal) => decibels(Math.sqrt(signal.reduce((sum, x) => sum + x * x, 0) / signal.length));

/** Mean of all samples: zero when there is no steady offset. */
export const offsetOf = (signal) => signal.reduce((sum, x) => sum + x, 0) / signal.length;

/** The signal as an ear weighs it: rumble counts less, the range of speech consonants more (after BS.1770). */
function weighed(signal) {
  const bright = filtered(signal, filter('high', 1500));
  return filtered(
    signal.map((x, i) => x + bright[i] * 0.58),
    filter('high', 60),
  );
}

/** How loud it seems, in dB: weighed RMS over the whole signal. */
export const loudnessOf = (signal) => rmsOf(weighed(signal));

/** How loud its loudest quarter of a second seems, in dB. Short sounds count as a full quarter. */
export function loudestMomentOf(signal) {
  const heard = weighed(signal);
  const window = Math.round(RATE / 4);
  let [sum, top] = [0, 0];
  for (let i = 0; i < heard.length; i += 1) {
    sum += heard[i] ** 2 - (i >= window ? heard[i - window] ** 2 : 0);
    top = Math.max(top, sum);
  }
  return decibels(Math.sqrt(top / window));
}

/** The signal made as loud as `target` dB by the given loudness measure, but never peaking above `ceiling` dBFS. */
export function levelled(signal, loudness, target, ceiling = -3) {
  const wanted = 10 ** ((target - loudness(signal)) / 20);
  const allowed = 10 ** ((ceiling - peakOf(signal)) / 20);
  return signal.map((x) => x * Math.min(wanted, allowed));
}

/** The step from the last sample back to the first, as a share of the largest step anywhere inside. */
export function seamOf(ring) {
  let largest = 1e-9;
  for (let i = 1; i < ring.length; i += 1) largest = Math.max(largest, Math.abs(ring[i] - ring[i - 1]));
  return Math.abs(ring[0] - ring[ring.length - 1]) / largest;
}
