/** The words about what the game keeps of its player. */
import english from 'virtual:messages/en-GB/own-data';
import type { Values } from './en-GB/own-data.gen.ts';
import { subject } from './subject.ts';

export const ownData = subject<Values>('own-data', english);
