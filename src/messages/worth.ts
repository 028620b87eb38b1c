/** What is said of working out what decisions were worth. */
import english from 'virtual:messages/en-GB/worth';
import type { Values } from './en-GB/worth.gen.ts';
import { subject } from './subject.ts';

export const worth = subject<Values>('worth', english);
