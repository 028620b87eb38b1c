/** The words of the brief. */
import english from 'virtual:messages/en-GB/brief';
import type { Values } from './en-GB/brief.gen.ts';
import { subject } from './subject.ts';

export const brief = subject<Values>('brief', english);
