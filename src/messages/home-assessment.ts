/** An assessment on the home screen. */
import english from 'virtual:messages/en-GB/home-assessment';
import type { Values } from './en-GB/home-assessment.gen.ts';
import { subject } from './subject.ts';

export const homeAssessment = subject<Values>('home-assessment', english);
