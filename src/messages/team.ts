/** The words of comparing without a server. */
import english from 'virtual:messages/en-GB/team';
import type { Values } from './en-GB/team.gen.ts';
import { subject } from './subject.ts';

export const team = subject<Values>('team', english);
