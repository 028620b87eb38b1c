/** What `counterpart help` says of each command and option. Lines are set here: about 80 letters fit. */
import english from 'virtual:messages/en-GB/cli-commands';
import type { Values } from './en-GB/cli-commands.gen.ts';
import { subject } from './subject.ts';

export const cliCommands = subject<Values>('cli-commands', english);
