/** Files of the player’s own on the home screen. */
import english from 'virtual:messages/en-GB/own-files';
import type { Values } from './en-GB/own-files.gen.ts';
import { subject } from './subject.ts';

export const ownFiles = subject<Values>('own-files', english);
