/** What `counterpart assign` and `counterpart certificate` say of what is to be handed out. */
import english from 'virtual:messages/en-GB/cli-assign';
import type { Values } from './en-GB/cli-assign.gen.ts';
import { subject } from './subject.ts';

export const cliAssign = subject<Values>('cli-assign', english);
