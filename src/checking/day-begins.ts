import { placeOf } from '../catalogue/places.ts';
import type { Setting } from '../scenario/words.ts';
import type { DayBegins } from './starting-day.ts';
import { startFor } from './starting-point.ts';

/** What a day in a place that comes with the game is made of. It asks for what a build puts in; `startingDay` does not. */
export const dayBegins = (setting: Setting): DayBegins => ({
  story: startFor(setting),
  house: placeOf(setting).words.name,
});
