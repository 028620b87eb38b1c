/** Says what a list is worth. Loaded late: where lists are made, and by the command line. */
import { area } from './area.ts';
import { certificate } from './certificate.ts';
import { habit } from './habit.ts';
import { kind } from './kind.ts';
import { type SaidThroughout, saidThroughout } from './say.ts';
import { share } from './share.ts';
import { skill } from './skill.ts';
import type { Compiled } from './subject.ts';

/** Every message a certificate may be said with, and the words inside of it. */
export const certificateMessages = { ...share, ...habit, ...area, ...kind, ...skill, ...certificate };

/** A part of a certificate, or the whole page, with every message in it said. */
export const certificateSaid = <T>(unsaid: T): SaidThroughout<T> =>
  saidThroughout(certificateMessages as unknown as Compiled, unsaid);
