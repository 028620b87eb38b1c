/** What `counterpart check` says. */
import english from 'virtual:messages/en-GB/cli-check';
import type { Values } from './en-GB/cli-check.gen.ts';
import { subject } from './subject.ts';

export const cliCheck = subject<Values>('cli-check', english);
