/** Why a day is not what it says it is, or something cannot be done in it. */
import english from 'virtual:messages/en-GB/day-reason';
import type { Values } from './en-GB/day-reason.gen.ts';
import { subject } from './subject.ts';

export const dayReason = subject<Values>('day-reason', english);
