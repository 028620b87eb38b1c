/** The words of an assessment: its page, the pause between two people, its end. */
import english from 'virtual:messages/en-GB/assessment';
import type { Values } from './en-GB/assessment.gen.ts';
import { subject } from './subject.ts';

export const assessment = subject<Values>('assessment', english);
