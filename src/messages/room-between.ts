/** The words of the room between two people of a day, and of clocking in. */
import english from 'virtual:messages/en-GB/room-between';
import type { Values } from './en-GB/room-between.gen.ts';
import { subject } from './subject.ts';

export const roomBetween = subject<Values>('room-between', english);
