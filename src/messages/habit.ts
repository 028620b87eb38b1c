/** What players who do not listen always do, behind “would”. Keys are those of analysis/players/players.ts. */
import english from 'virtual:messages/en-GB/habit';
import type { Values } from './en-GB/habit.gen.ts';
import { subject } from './subject.ts';

export const habit = subject<Values>('habit', english);
