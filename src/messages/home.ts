/** The words of home. */
import english from 'virtual:messages/en-GB/home';
import type { Values } from './en-GB/home.gen.ts';
import { subject } from './subject.ts';

export const home = subject<Values>('home', english);
