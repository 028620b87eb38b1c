/** What a proof can find in a story. Keys are the codes of analysis/findings.ts, and words inside of their messages. */
import english from 'virtual:messages/en-GB/finding';
import type { Values } from './en-GB/finding.gen.ts';
import { subject } from './subject.ts';

export const finding = subject<Values>('finding', english);
