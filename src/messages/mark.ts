/** Signs beside a play that is read again: what was done, how a goal stands, stars. */
import english from 'virtual:messages/en-GB/mark';
import type { Values } from './en-GB/mark.gen.ts';
import { subject } from './subject.ts';

export const mark = subject<Values>('mark', english);
