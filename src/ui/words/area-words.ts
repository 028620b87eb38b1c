/** Areas of service and kinds of people in plain words. */
import { area as areas } from '../../messages/area.ts';
import { kind } from '../../messages/kind.ts';
import type { Area, Segment } from '../../scenario/words.ts';

/** "Getting it right". */
export const areaName = (area: Area): string => areas[`name.${area}`]();

/** What lies in it, as a sentence. */
export const areaMeans = (area: Area): string => areas[`means.${area}`]();

/** "First-time customers". Said only after a play, or to trainers, so nothing is given away. */
export const kindName = (segment: Segment): string => kind[`name.${segment}`]();
