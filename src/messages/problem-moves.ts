/** What can be wrong with moves and where they lead. Keys are the codes of scenario/problems/of-moves.ts. */
import english from 'virtual:messages/en-GB/problem-moves';
import type { Values } from './en-GB/problem-moves.gen.ts';
import { subject } from './subject.ts';

export const problemMoves = subject<Values>('problem-moves', english);
