/** A link to one encounter with one seed: "#play=the-usual-please&seed=7". All of it stays in the browser. */

/** What a link asks for. */
export interface PlayWanted {
  /** Id of the scenario. */
  readonly scenario: string;
  /** 0 … 2^32-1; absent when the link names none, or none that can be. */
  readonly seed?: number;
}

const SEED_MAX = 2 ** 32 - 1;

/** The fragment that opens this encounter with this seed. */
export const playLink = (scenario: string, seed: number): string =>
  `#${new URLSearchParams({ play: scenario, seed: String(seed) }).toString()}`;

/** What the fragment of an address asks for; undefined when it is about something else. */
export function playInLink(fragment: string): PlayWanted | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const scenario = fields.get('play');
  if (scenario === null || !/^[a-z0-9-]{1,64}$/.test(scenario)) return undefined;
  const seed = fields.get('seed') ?? '';
  return { scenario, ...(/^\d{1,10}$/.test(seed) && Number(seed) <= SEED_MAX && { seed: Number(seed) }) };
}
