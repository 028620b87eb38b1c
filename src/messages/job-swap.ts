/** One’s own play from the other side. */
import english from 'virtual:messages/en-GB/job-swap';
import type { Values } from './en-GB/job-swap.gen.ts';
import { subject } from './subject.ts';

export const jobSwap = subject<Values>('job-swap', english);
