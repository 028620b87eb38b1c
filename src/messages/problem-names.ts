/** What can be wrong with names in a scenario. Keys are the codes of scenario/problems/of-names.ts. */
import english from 'virtual:messages/en-GB/problem-names';
import type { Values } from './en-GB/problem-names.gen.ts';
import { subject } from './subject.ts';

export const problemNames = subject<Values>('problem-names', english);
