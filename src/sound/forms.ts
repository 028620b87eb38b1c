/**
 * The forms of a sound. The very same sound again and again is what tires over a shift: each time a sound is a little
 * higher or lower than the last ones, and no form of it comes twice within a minute as long as there is another.
 */

/** Playing speeds, and with them pitch: at most a semitone up or down. */
export const FORMS: readonly number[] = [1, 0.985, 1.015, 0.97, 1.03, 0.955, 1.045, 0.943, 1.058];

/** A form may come again after so many seconds. */
export const RESTS_FOR = 60;

export class Forms {
  /** By sound and form: when it was heard last (seconds). */
  readonly #last = new Map<string, number>();

  /** Is there a form of this sound that has not been heard for a minute? */
  isFresh(sound: string, now: number): boolean {
    return FORMS.some((rate) => this.#rested(sound, rate, now));
  }

  /** The form to play it in now: the first that has rested, else the one that has rested longest. */
  next(sound: string, now: number): number {
    const rested = FORMS.find((rate) => this.#rested(sound, rate, now));
    const rate = rested ?? FORMS.reduce((a, b) => (this.#heard(sound, a) <= this.#heard(sound, b) ? a : b));
    this.#last.set(`${sound} ${rate}`, now);
    return rate;
  }

  #heard(sound: string, rate: number): number {
    return this.#last.get(`${sound} ${rate}`) ?? Number.NEGATIVE_INFINITY;
  }

  #rested(sound: string, rate: number, now: number): boolean {
    return now - this.#heard(sound, rate) >= RESTS_FOR;
  }
}
