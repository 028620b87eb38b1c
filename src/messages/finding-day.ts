/** What the proof of a day can find. Keys are the codes of analysis/day/findings.ts. */
import english from 'virtual:messages/en-GB/finding-day';
import type { Values } from './en-GB/finding-day.gen.ts';
import { subject } from './subject.ts';

export const findingDay = subject<Values>('finding-day', english);
