/** Where the points went, and what to remember of a play. */
import english from 'virtual:messages/en-GB/debrief-points';
import type { Values } from './en-GB/debrief-points.gen.ts';
import { subject } from './subject.ts';

export const debriefPoints = subject<Values>('debrief-points', english);
