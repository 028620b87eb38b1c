/** The words of report pages: of a scenario, and of a day. */
import english from 'virtual:messages/en-GB/report-page';
import type { Values } from './en-GB/report-page.gen.ts';
import { subject } from './subject.ts';

export const reportPage = subject<Values>('report-page', english);
