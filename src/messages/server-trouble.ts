/** What whoever runs a team server is told: on the terminal, in the log, and of copies of the data. */
import english from 'virtual:messages/en-GB/server-trouble';
import type { Values } from './en-GB/server-trouble.gen.ts';
import { subject } from './subject.ts';

export const serverTrouble = subject<Values>('server-trouble', english);
