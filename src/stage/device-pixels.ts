/** Device pixels per CSS pixel: they change when somebody zooms, or moves the window to another screen. */

/** More than this costs much and shows little. */
const MAX_DPR = 2;

/** As many as the stage draws: what the device has, at most 2. */
export const devicePixels = (): number => Math.min(MAX_DPR, window.devicePixelRatio || 1);

/** Calls back with the new number whenever it changes. Returns the way to stop. */
export function followDevicePixels(onChange: (dpr: number) => void): () => void {
  let drawn = devicePixels();
  let query: MediaQueryList | undefined;
  const changed = () => {
    listen();
    const now = devicePixels();
    if (now === drawn) return;
    drawn = now;
    onChange(now);
  };
  // A query is about one number: after each change the next one is asked for.
  const listen = () => {
    query?.removeEventListener('change', changed);
    query = matchMedia(`(resolution: ${window.devicePixelRatio || 1}dppx)`);
    query.addEventListener('change', changed);
  };
  listen();
  return () => query?.removeEventListener('change', changed);
}
