/** The debrief. */
import english from 'virtual:messages/en-GB/debrief';
import type { Values } from './en-GB/debrief.gen.ts';
import { subject } from './subject.ts';

export const debrief = subject<Values>('debrief', english);
