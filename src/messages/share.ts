/** Shares of plays: how much of guessing passes. */
import english from 'virtual:messages/en-GB/share';
import type { Values } from './en-GB/share.gen.ts';
import { subject } from './subject.ts';

export const share = subject<Values>('share', english);
