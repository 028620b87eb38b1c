/** One turn of the talk. */
import * as z from 'zod';
import { Line } from './line.ts';
import { Move } from './move.ts';
import { authorNote } from './parts.ts';

/** One turn: lines, then moves. */
export const Node = z
  .strictObject({
    lines: z.array(Line).max(8).default([]).meta({ description: 'What is said or seen on arriving at this node.' }),
    moves: z
      .array(Move)
      .min(1)
      .max(20)
      .meta({ description: 'What the player can choose. Three or four at a time read best.' }),
    note: authorNote.optional(),
  })
  .meta({ id: 'Node', title: 'Node', description: 'One turn: lines, then moves.' });
