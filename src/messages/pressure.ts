/** The clock of a turn. */
import english from 'virtual:messages/en-GB/pressure';
import type { Values } from './en-GB/pressure.gen.ts';
import { subject } from './subject.ts';

export const pressure = subject<Values>('pressure', english);
