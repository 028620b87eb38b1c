/** The acts that come with the game. They were checked before they were shipped, so nothing is checked here. */
import file from '../../assets/acts/acts.json';
import type { Act } from '../scenario/words.ts';
import type { ActEntry, ActsFile } from './act.ts';
import { entryOf } from './entry.ts';

const { acts } = file as ActsFile;

/** How an act is seen and heard, and what is said of it. Throws where there is no entry for it. */
export const actOf = (act: Act): ActEntry => entryOf(acts, act, 'acts/acts.json');
