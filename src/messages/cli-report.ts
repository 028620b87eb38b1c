/** What `counterpart report` and `simulate` say as text, and walks in one line. */
import english from 'virtual:messages/en-GB/cli-report';
import type { Values } from './en-GB/cli-report.gen.ts';
import { subject } from './subject.ts';

export const cliReport = subject<Values>('cli-report', english);
