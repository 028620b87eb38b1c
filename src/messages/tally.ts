/** How much was met, in words. */
import english from 'virtual:messages/en-GB/tally';
import type { Values } from './en-GB/tally.gen.ts';
import { subject } from './subject.ts';

export const tally = subject<Values>('tally', english);
