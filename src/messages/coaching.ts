/** When the coach speaks up, in words. */
import english from 'virtual:messages/en-GB/coaching';
import type { Values } from './en-GB/coaching.gen.ts';
import { subject } from './subject.ts';

export const coaching = subject<Values>('coaching', english);
