/** The words of what is compared, with a server and without: ranges, groups, teams, points given away. */
import english from 'virtual:messages/en-GB/comparing';
import type { Values } from './en-GB/comparing.gen.ts';
import { subject } from './subject.ts';

export const comparing = subject<Values>('comparing', english);
