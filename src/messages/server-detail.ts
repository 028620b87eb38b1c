/** What a team server says of single places in what was sent, beside the code of its refusal. */
import english from 'virtual:messages/en-GB/server-detail';
import type { Values } from './en-GB/server-detail.gen.ts';
import { subject } from './subject.ts';

export const serverDetail = subject<Values>('server-detail', english);
