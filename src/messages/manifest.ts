/** What is said of the files of a house when its manifest is made. */
import english from 'virtual:messages/en-GB/manifest';
import type { Values } from './en-GB/manifest.gen.ts';
import { subject } from './subject.ts';

export const manifest = subject<Values>('manifest', english);
