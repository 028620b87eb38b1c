/** Who somebody is, as a new colleague would say it. */
import english from 'virtual:messages/en-GB/persona';
import type { Values } from './en-GB/persona.gen.ts';
import { subject } from './subject.ts';

export const persona = subject<Values>('persona', english);
