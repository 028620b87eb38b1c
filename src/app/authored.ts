/**
 * What authors have written, on its way from where it is fetched to whoever shows it. It stays as it is, but while a
 * language is tried out that nobody speaks: then authored words go through it as those of the program do
 * (`authored-pseudo.ts`, which no shipped page has).
 */
import type { Scenario } from '../scenario/format.ts';
import type { Shift } from '../shift/format.ts';

/** Authored things in other words: the same rules, the same hash of rules. */
export interface OtherWords {
  story(scenario: Scenario): Scenario;
  day(shift: Shift): Shift;
}

let otherWords: OtherWords | undefined;

/** From now on stories and days that are fetched are said in other words. Before the first is fetched. */
export function sayAuthored(words: OtherWords): void {
  otherWords = words;
}

/** Are authored words other than those of the files? Then what was worked out from those at build does not fit. */
export const isSaidOtherwise = (): boolean => otherWords !== undefined;

/** A story that was fetched, as it is said. */
export const storyAsSaid = (scenario: Scenario): Scenario => otherWords?.story(scenario) ?? scenario;

/** A day that was fetched, as it is said. */
export const dayAsSaid = (shift: Shift): Shift => otherWords?.day(shift) ?? shift;
