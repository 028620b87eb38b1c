/** In-world time of day. */

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Time of day after some in-world seconds: `clockAfter('08:05', 130)` is "08:07". */
export function clockAfter(start: string, seconds: number): string {
  const at = (minutesOf(start) + Math.floor(seconds / 60)) % (24 * 60);
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}
