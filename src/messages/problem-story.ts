/** What does not fit together in a story. Keys are the codes of scenario/problems/of-story.ts. */
import english from 'virtual:messages/en-GB/problem-story';
import type { Values } from './en-GB/problem-story.gen.ts';
import { subject } from './subject.ts';

export const problemStory = subject<Values>('problem-story', english);
