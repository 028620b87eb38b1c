/** Ways on from an encounter and its debrief, and what is said beside the clock about being saved. */
import english from 'virtual:messages/en-GB/ways';
import type { Values } from './en-GB/ways.gen.ts';
import { subject } from './subject.ts';

export const ways = subject<Values>('ways', english);
