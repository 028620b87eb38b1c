/** What somebody is told who calls the command line wrongly. */
import english from 'virtual:messages/en-GB/cli-usage';
import type { Values } from './en-GB/cli-usage.gen.ts';
import { subject } from './subject.ts';

export const cliUsage = subject<Values>('cli-usage', english);
