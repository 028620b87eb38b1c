/** What the command line says when it fails itself. */
import english from 'virtual:messages/en-GB/cli-fault';
import type { Values } from './en-GB/cli-fault.gen.ts';
import { subject } from './subject.ts';

export const cliFault = subject<Values>('cli-fault', english);
