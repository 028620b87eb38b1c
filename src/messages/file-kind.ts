/** What a file is that is none of the game's own, and what helps. Keys are the kinds of scenario/file-kind.ts. */
import english from 'virtual:messages/en-GB/file-kind';
import type { Values } from './en-GB/file-kind.gen.ts';
import { subject } from './subject.ts';

export const fileKind = subject<Values>('file-kind', english);
