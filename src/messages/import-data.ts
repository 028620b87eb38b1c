/** What was taken in from a file of one’s own data. */
import english from 'virtual:messages/en-GB/import-data';
import type { Values } from './en-GB/import-data.gen.ts';
import { subject } from './subject.ts';

export const importData = subject<Values>('import-data', english);
