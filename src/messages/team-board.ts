/** The words of a team’s comparison, and of the screen for the room. */
import english from 'virtual:messages/en-GB/team-board';
import type { Values } from './en-GB/team-board.gen.ts';
import { subject } from './subject.ts';

export const teamBoard = subject<Values>('team-board', english);
