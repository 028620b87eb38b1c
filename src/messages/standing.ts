/** How a need or an expectation stands. */
import english from 'virtual:messages/en-GB/standing';
import type { Values } from './en-GB/standing.gen.ts';
import { subject } from './subject.ts';

export const standing = subject<Values>('standing', english);
