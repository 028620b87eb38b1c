/** The words of the trainer’s desk: signing in, teams, people. */
import english from 'virtual:messages/en-GB/desk';
import type { Values } from './en-GB/desk.gen.ts';
import { subject } from './subject.ts';

export const desk = subject<Values>('desk', english);
