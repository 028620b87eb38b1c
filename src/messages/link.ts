/** What is said of a link that was not understood. */
import english from 'virtual:messages/en-GB/link';
import type { Values } from './en-GB/link.gen.ts';
import { subject } from './subject.ts';

export const link = subject<Values>('link', english);
