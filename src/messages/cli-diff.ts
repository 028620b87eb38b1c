/** What `counterpart diff` says. */
import english from 'virtual:messages/en-GB/cli-diff';
import type { Values } from './en-GB/cli-diff.gen.ts';
import { subject } from './subject.ts';

export const cliDiff = subject<Values>('cli-diff', english);
