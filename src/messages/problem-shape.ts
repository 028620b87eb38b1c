/** What can be wrong with single fields. Keys are the codes of scenario/problems/of-shape.ts. */
import english from 'virtual:messages/en-GB/problem-shape';
import type { Values } from './en-GB/problem-shape.gen.ts';
import { subject } from './subject.ts';

export const problemShape = subject<Values>('problem-shape', english);
