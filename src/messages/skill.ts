/** The skills and their ratings. */
import english from 'virtual:messages/en-GB/skill';
import type { Values } from './en-GB/skill.gen.ts';
import { subject } from './subject.ts';

export const skill = subject<Values>('skill', english);
