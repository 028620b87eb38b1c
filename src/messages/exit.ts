/** Breaking it off: being about to, doing it, having done it. */
import english from 'virtual:messages/en-GB/exit';
import type { Values } from './en-GB/exit.gen.ts';
import { subject } from './subject.ts';

export const exit = subject<Values>('exit', english);
