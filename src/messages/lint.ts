/** What a second reader would say of the writing. Keys are the codes of analysis/lints/codes.ts. */
import english from 'virtual:messages/en-GB/lint';
import type { Values } from './en-GB/lint.gen.ts';
import { subject } from './subject.ts';

export const lint = subject<Values>('lint', english);
