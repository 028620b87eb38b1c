/** What can be wrong with a file as JSON, for its author. Keys are the codes of scenario/problems/of-text.ts. */
import english from 'virtual:messages/en-GB/problem-text';
import type { Values } from './en-GB/problem-text.gen.ts';
import { subject } from './subject.ts';

export const problemText = subject<Values>('problem-text', english);
