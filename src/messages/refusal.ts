/** Why a file of plays is refused, or a play cannot be played again. Said where files are opened, never by home. */
import english from 'virtual:messages/en-GB/refusal';
import type { Values } from './en-GB/refusal.gen.ts';
import { subject } from './subject.ts';

export const refusal = subject<Values>('refusal', english);
