/** How the place stands where plays are kept. */
import english from 'virtual:messages/en-GB/keeping';
import type { Values } from './en-GB/keeping.gen.ts';
import { subject } from './subject.ts';

export const keeping = subject<Values>('keeping', english);
