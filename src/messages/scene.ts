/** A place, its weather and the things in it. */
import english from 'virtual:messages/en-GB/scene';
import type { Values } from './en-GB/scene.gen.ts';
import { subject } from './subject.ts';

export const scene = subject<Values>('scene', english);
