/** What became of a play: what they do next, and what the number means. */
import english from 'virtual:messages/en-GB/outcome';
import type { Values } from './en-GB/outcome.gen.ts';
import { subject } from './subject.ts';

export const outcome = subject<Values>('outcome', english);
