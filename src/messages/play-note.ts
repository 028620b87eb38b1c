/** What is to be said beside a play, by its marks. */
import english from 'virtual:messages/en-GB/play-note';
import type { Values } from './en-GB/play-note.gen.ts';
import { subject } from './subject.ts';

export const playNote = subject<Values>('play-note', english);
