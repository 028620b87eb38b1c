/** Ten minutes with a team: the page for Monday. */
import english from 'virtual:messages/en-GB/monday';
import type { Values } from './en-GB/monday.gen.ts';
import { subject } from './subject.ts';

export const monday = subject<Values>('monday', english);
