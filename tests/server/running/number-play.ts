/** Plays by number, the same for whoever writes them and whoever looks for them. */
import { idOf } from '../store/a-team.ts';

export const FILE = 'teams.db';
export const TEAM = idOf(1);
export const MEMBERS = [idOf(2), idOf(3), idOf(4)];
/** Name of the play of that number, whose it is, and what it comes to. */
export const attemptOf = (number: number): string => idOf(1_000_000 + number);
export const memberOf = (number: number): string => MEMBERS[number % MEMBERS.length] ?? '';
export const scoreOf = (number: number): number => (number * 7) % 101;
