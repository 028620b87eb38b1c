/** What keeps a text from being a name. Keys are the faults of record/display-name.ts. */
import english from 'virtual:messages/en-GB/display-name';
import type { Values } from './en-GB/display-name.gen.ts';
import { subject } from './subject.ts';

export const displayName = subject<Values>('display-name', english);
