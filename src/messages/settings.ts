/** The settings. */
import english from 'virtual:messages/en-GB/settings';
import type { Values } from './en-GB/settings.gen.ts';
import { subject } from './subject.ts';

export const settings = subject<Values>('settings', english);
