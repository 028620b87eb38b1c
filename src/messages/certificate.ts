/** What a list is worth: its certificate, what is against it, and what it is fit for. */
import english from 'virtual:messages/en-GB/certificate';
import type { Values } from './en-GB/certificate.gen.ts';
import { subject } from './subject.ts';

export const certificate = subject<Values>('certificate', english);
