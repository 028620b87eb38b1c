/** Mood as a word. */
import english from 'virtual:messages/en-GB/mood';
import type { Values } from './en-GB/mood.gen.ts';
import { subject } from './subject.ts';

export const mood = subject<Values>('mood', english);
