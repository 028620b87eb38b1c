/** The backdrops that come with the game. They were checked before they were shipped, so nothing is checked here. */
import file from '../../assets/backdrops/backdrops.json';
import type { Backdrop } from '../scenario/words.ts';
import type { BackdropEntry, BackdropsFile } from './backdrop.ts';
import { entryOf } from './entry.ts';

const { backdrops } = file as BackdropsFile;

/** What is known of a backdrop. Throws where there is no entry for it. */
export const backdropOf = (backdrop: Backdrop): BackdropEntry =>
  entryOf(backdrops, backdrop, 'backdrops/backdrops.json');
