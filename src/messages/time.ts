/** Time in the story. */
import english from 'virtual:messages/en-GB/time';
import type { Values } from './en-GB/time.gen.ts';
import { subject } from './subject.ts';

export const time = subject<Values>('time', english);
