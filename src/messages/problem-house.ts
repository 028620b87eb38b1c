/** What can be wrong between the files of the house. Keys are the codes of catalogue/problems.ts. */
import english from 'virtual:messages/en-GB/problem-house';
import type { Values } from './en-GB/problem-house.gen.ts';
import { subject } from './subject.ts';

export const problemHouse = subject<Values>('problem-house', english);
