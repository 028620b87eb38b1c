/** Rating the options of a turn. */
import english from 'virtual:messages/en-GB/rate-four';
import type { Values } from './en-GB/rate-four.gen.ts';
import { subject } from './subject.ts';

export const rateFour = subject<Values>('rate-four', english);
