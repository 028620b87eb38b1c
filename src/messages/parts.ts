/** Words of the parts that many screens share. */
import english from 'virtual:messages/en-GB/parts';
import type { Values } from './en-GB/parts.gen.ts';
import { subject } from './subject.ts';

export const parts = subject<Values>('parts', english);
