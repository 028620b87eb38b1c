/** The areas of service. */
import english from 'virtual:messages/en-GB/area';
import type { Values } from './en-GB/area.gen.ts';
import { subject } from './subject.ts';

export const area = subject<Values>('area', english);
