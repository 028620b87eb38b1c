/** The words of the library's screen. */
import english from 'virtual:messages/en-GB/browse';
import type { Values } from './en-GB/browse.gen.ts';
import { subject } from './subject.ts';

export const browse = subject<Values>('browse', english);
