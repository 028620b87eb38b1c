/** Captions of the game’s own sounds: what is heard, and what it means. */
import english from 'virtual:messages/en-GB/caption';
import type { Values } from './en-GB/caption.gen.ts';
import { subject } from './subject.ts';

export const caption = subject<Values>('caption', english);
