/** What the game around the screens says: notices, and what goes wrong. */
import english from 'virtual:messages/en-GB/game';
import type { Values } from './en-GB/game.gen.ts';
import { subject } from './subject.ts';

export const game = subject<Values>('game', english);
