/** The words of the profile. */
import english from 'virtual:messages/en-GB/profile';
import type { Values } from './en-GB/profile.gen.ts';
import { subject } from './subject.ts';

export const profile = subject<Values>('profile', english);
