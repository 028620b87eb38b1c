/** Conditions and ways in words, for maps and lists of differences. */
import english from 'virtual:messages/en-GB/condition';
import type { Values } from './en-GB/condition.gen.ts';
import { subject } from './subject.ts';

export const condition = subject<Values>('condition', english);
