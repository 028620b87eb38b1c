/** Kinds of people. Said only after a play, or to trainers, so nothing is given away. */
import english from 'virtual:messages/en-GB/kind';
import type { Values } from './en-GB/kind.gen.ts';
import { subject } from './subject.ts';

export const kind = subject<Values>('kind', english);
