/** What is said when something could not be fetched. */
import english from 'virtual:messages/en-GB/line';
import type { Values } from './en-GB/line.gen.ts';
import { subject } from './subject.ts';

export const line = subject<Values>('line', english);
