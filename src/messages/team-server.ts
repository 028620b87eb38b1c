/** What the codes of the team server say, in words for whoever reads them. */
import english from 'virtual:messages/en-GB/team-server';
import type { Values } from './en-GB/team-server.gen.ts';
import { subject } from './subject.ts';

export const teamServer = subject<Values>('team-server', english);
