/** A whole day on the home screen. */
import english from 'virtual:messages/en-GB/home-shift';
import type { Values } from './en-GB/home-shift.gen.ts';
import { subject } from './subject.ts';

export const homeShift = subject<Values>('home-shift', english);
