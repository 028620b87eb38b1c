/** What the other side of an encounter is called. */
import english from 'virtual:messages/en-GB/other-side';
import type { Values } from './en-GB/other-side.gen.ts';
import { subject } from './subject.ts';

export const otherSide = subject<Values>('other-side', english);
