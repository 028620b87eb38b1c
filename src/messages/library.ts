/** What is said of files: those that come with the game, and those that somebody opens. */
import english from 'virtual:messages/en-GB/library';
import type { Values } from './en-GB/library.gen.ts';
import { subject } from './subject.ts';

export const library = subject<Values>('library', english);
