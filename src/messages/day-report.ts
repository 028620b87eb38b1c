/** The words of the report of a day. */
import english from 'virtual:messages/en-GB/day-report';
import type { Values } from './en-GB/day-report.gen.ts';
import { subject } from './subject.ts';

export const dayReport = subject<Values>('day-report', english);
