/** What is wrong with the list of an assessment, for whoever wrote it. */
import english from 'virtual:messages/en-GB/assignment-fault';
import type { Values } from './en-GB/assignment-fault.gen.ts';
import { subject } from './subject.ts';

export const assignmentFault = subject<Values>('assignment-fault', english);
