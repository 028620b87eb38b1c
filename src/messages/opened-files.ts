/** What is said of files that somebody opens or drops. */
import english from 'virtual:messages/en-GB/opened-files';
import type { Values } from './en-GB/opened-files.gen.ts';
import { subject } from './subject.ts';

export const openedFiles = subject<Values>('opened-files', english);
