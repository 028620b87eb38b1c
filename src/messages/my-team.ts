/** The words of joining a team and of one’s place in it. */
import english from 'virtual:messages/en-GB/my-team';
import type { Values } from './en-GB/my-team.gen.ts';
import { subject } from './subject.ts';

export const myTeam = subject<Values>('my-team', english);
