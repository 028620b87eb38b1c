/** The acts of the hands that come with the game. They were checked before they were shipped, so nothing is checked here. */
import file from '../../assets/hands/hands.json';
import type { Gesture } from '../scenario/words.ts';
import { entryOf } from './entry.ts';
import type { HandEntry, HandsFile } from './hands.ts';

// A list of numbers and words in a JSON file is wider than its schema says.
const { hands } = file as unknown as HandsFile;

/** What is known of an act of the hands. Throws where there is no entry for it. */
export const handOf = (gesture: Gesture): HandEntry => entryOf(hands, gesture, 'hands/hands.json');
