/** Places and weather in plain words. */
import { placeOf } from '../../catalogue/places.ts';
import type { Setting, Weather } from '../../scenario/words.ts';

/** What a place is called: "Coffee shop". */
export const placeName = (setting: Setting): string => placeOf(setting).words.name;

/** The weather, as it is told: "It is raining". */
export const weatherWords: Readonly<Record<Weather, string>> = {
  sun: 'sunny',
  cloud: 'cloudy',
  rain: 'raining',
  snow: 'snowing',
  night: 'dark outside',
};
