/** Saying it first, in one’s own words. */
import english from 'virtual:messages/en-GB/say-first';
import type { Values } from './en-GB/say-first.gen.ts';
import { subject } from './subject.ts';

export const sayFirst = subject<Values>('say-first', english);
