/** Something went wrong in the game itself. */
import english from 'virtual:messages/en-GB/trouble';
import type { Values } from './en-GB/trouble.gen.ts';
import { subject } from './subject.ts';

export const trouble = subject<Values>('trouble', english);
