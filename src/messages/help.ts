/** How to play, and whose work this stands on. */
import english from 'virtual:messages/en-GB/help';
import type { Values } from './en-GB/help.gen.ts';
import { subject } from './subject.ts';

export const help = subject<Values>('help', english);
