/** What happens around you: which of a place's far sounds comes next, how, and after which pause. */
import type { PlaceFile } from '../catalogue/place.ts';
import type { Forms } from './forms.ts';

/** The far sounds of a place. */
export type Around = NonNullable<PlaceFile['air']['around']>;

export interface Thrown {
  readonly sound: string;
  /** 0 … 1. */
  readonly gain: number;
  /** Playing speed. */
  readonly rate: number;
}

/** Seconds until the next one: half to one and a half times what the place says. */
export const pauseBefore = ({ every }: Around, random: () => number): number => every * (0.5 + random());

/**
 * The next one, at random among those that were not heard in every form within a minute; none then.
 * @param last the one before: the same does not come twice running
 */
export function thrownIn(
  { sounds, gain }: Around,
  forms: Forms,
  now: number,
  random: () => number,
  last: string | undefined,
): Thrown | undefined {
  const fresh = sounds.filter(({ sound }) => forms.isFresh(sound, now) && (sound !== last || sounds.length === 1));
  const next = fresh[Math.floor(random() * fresh.length)];
  if (!next) return undefined;
  const loud = ((next.gain ?? 100) / 100) * (gain / 100) * (0.6 + 0.4 * random());
  return { sound: next.sound, gain: loud, rate: forms.next(next.sound, now) };
}
