/** Places and weather in plain words. */
import { placeOf } from '../../catalogue/places.ts';
import { scene } from '../../messages/scene.ts';
import type { Setting, Weather } from '../../scenario/words.ts';

/** What a place is called: "Coffee shop". */
export const placeName = (setting: Setting): string => placeOf(setting).words.name;

/** The weather, as it is told: "It is raining". */
export const weatherWords = (weather: Weather): string => scene[`weather.${weather}`]();
