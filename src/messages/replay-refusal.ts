/** Why a play cannot be played again. Apart from what is wrong with files, for a day says it too. */
import english from 'virtual:messages/en-GB/replay-refusal';
import type { Values } from './en-GB/replay-refusal.gen.ts';
import { subject } from './subject.ts';

export const replayRefusal = subject<Values>('replay-refusal', english);
