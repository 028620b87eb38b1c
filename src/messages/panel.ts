/** The picture of an ending in words. */
import english from 'virtual:messages/en-GB/panel';
import type { Values } from './en-GB/panel.gen.ts';
import { subject } from './subject.ts';

export const panel = subject<Values>('panel', english);
