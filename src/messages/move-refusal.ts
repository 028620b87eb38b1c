/** Why a move cannot be made. Keys are the refusals of encounter/walk.ts. */
import english from 'virtual:messages/en-GB/move-refusal';
import type { Values } from './en-GB/move-refusal.gen.ts';
import { subject } from './subject.ts';

export const moveRefusal = subject<Values>('move-refusal', english);
