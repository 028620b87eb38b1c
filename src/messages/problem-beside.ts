/** What can be wrong with files as they lie beside each other. Keys are the codes of scenario/problems/of-files-beside.ts. */
import english from 'virtual:messages/en-GB/problem-beside';
import type { Values } from './en-GB/problem-beside.gen.ts';
import { subject } from './subject.ts';

export const problemBeside = subject<Values>('problem-beside', english);
