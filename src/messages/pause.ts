/** The pause of an encounter, and its keys. */
import english from 'virtual:messages/en-GB/pause';
import type { Values } from './en-GB/pause.gen.ts';
import { subject } from './subject.ts';

export const pause = subject<Values>('pause', english);
