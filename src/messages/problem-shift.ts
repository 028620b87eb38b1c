/** What can be wrong with the file of a day. Keys are the codes of shift/problems.ts. */
import english from 'virtual:messages/en-GB/problem-shift';
import type { Values } from './en-GB/problem-shift.gen.ts';
import { subject } from './subject.ts';

export const problemShift = subject<Values>('problem-shift', english);
