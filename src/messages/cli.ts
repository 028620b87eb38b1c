/** What several commands of the command line say. */
import english from 'virtual:messages/en-GB/cli';
import type { Values } from './en-GB/cli.gen.ts';
import { subject } from './subject.ts';

export const cli = subject<Values>('cli', english);
