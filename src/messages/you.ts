/** How the player looks. */
import english from 'virtual:messages/en-GB/you';
import type { Values } from './en-GB/you.gen.ts';
import { subject } from './subject.ts';

export const you = subject<Values>('you', english);
