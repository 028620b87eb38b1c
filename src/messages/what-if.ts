/** A what-if, and its comparison with the play. */
import english from 'virtual:messages/en-GB/what-if';
import type { Values } from './en-GB/what-if.gen.ts';
import { subject } from './subject.ts';

export const whatIf = subject<Values>('what-if', english);
