/** The conversation: what is seen, told and offered at a turn. */
import english from 'virtual:messages/en-GB/encounter';
import type { Values } from './en-GB/encounter.gen.ts';
import { subject } from './subject.ts';

export const encounter = subject<Values>('encounter', english);
