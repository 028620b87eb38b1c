/** The words of the page that makes an assessment. */
import english from 'virtual:messages/en-GB/make-assessment';
import type { Values } from './en-GB/make-assessment.gen.ts';
import { subject } from './subject.ts';

export const makeAssessment = subject<Values>('make-assessment', english);
