/** The tour of the first minute. */
import english from 'virtual:messages/en-GB/guide';
import type { Values } from './en-GB/guide.gen.ts';
import { subject } from './subject.ts';

export const guide = subject<Values>('guide', english);
