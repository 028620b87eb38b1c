/** How it stands with what goes to the team, and the team’s line on home. */
import english from 'virtual:messages/en-GB/outbox';
import type { Values } from './en-GB/outbox.gen.ts';
import { subject } from './subject.ts';

export const outbox = subject<Values>('outbox', english);
