/** What the command line says of files: those it cannot read or write, and those it makes, migrates and brings up to date. */
import english from 'virtual:messages/en-GB/cli-file';
import type { Values } from './en-GB/cli-file.gen.ts';
import { subject } from './subject.ts';

export const cliFile = subject<Values>('cli-file', english);
