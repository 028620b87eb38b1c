/** What parts of a file are called where something is said of them: `node "arrives", move "greet"`. */
import english from 'virtual:messages/en-GB/file-part';
import type { Values } from './en-GB/file-part.gen.ts';
import { subject } from './subject.ts';

export const filePart = subject<Values>('file-part', english);
