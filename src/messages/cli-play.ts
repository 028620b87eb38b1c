/** A play in the terminal: its turns, its card, its record, and what is said of a record that is played again. */
import english from 'virtual:messages/en-GB/cli-play';
import type { Values } from './en-GB/cli-play.gen.ts';
import { subject } from './subject.ts';

export const cliPlay = subject<Values>('cli-play', english);
