/** The words of one team at the desk. */
import english from 'virtual:messages/en-GB/desk-team';
import type { Values } from './en-GB/desk-team.gen.ts';
import { subject } from './subject.ts';

export const deskTeam = subject<Values>('desk-team', english);
