/** What `counterpart certificate` says line by line. */
import english from 'virtual:messages/en-GB/cli-certificate';
import type { Values } from './en-GB/cli-certificate.gen.ts';
import { subject } from './subject.ts';

export const cliCertificate = subject<Values>('cli-certificate', english);
