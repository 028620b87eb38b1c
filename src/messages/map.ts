/** What stands on the map of a story. */
import english from 'virtual:messages/en-GB/map';
import type { Values } from './en-GB/map.gen.ts';
import { subject } from './subject.ts';

export const map = subject<Values>('map', english);
