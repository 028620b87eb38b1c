/** What a migration did to a file, and what now wants its author's eye. Keys are the codes of its notes. */
import english from 'virtual:messages/en-GB/migration-note';
import type { Values } from './en-GB/migration-note.gen.ts';
import { subject } from './subject.ts';

export const migrationNote = subject<Values>('migration-note', english);
