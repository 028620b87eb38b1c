/** What `counterpart server …` says. */
import english from 'virtual:messages/en-GB/server-command';
import type { Values } from './en-GB/server-command.gen.ts';
import { subject } from './subject.ts';

export const serverCommandWords = subject<Values>('server-command', english);
