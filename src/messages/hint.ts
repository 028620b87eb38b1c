/** Hints: their lamp and their slips. */
import english from 'virtual:messages/en-GB/hint';
import type { Values } from './en-GB/hint.gen.ts';
import { subject } from './subject.ts';

export const hint = subject<Values>('hint', english);
