/**
 * The comparison of a team, as the server hands it out. All figures come from `comparison`; averages are never rounded
 * before they are compared.
 */
import { z } from 'zod';
import { Id, Name, PlayClass } from './shapes.ts';

/** An average with its range (see `comparison/range.ts`). */
export const Average = z.strictObject({
  plays: z.int(),
  mean: z.number().optional(),
  least: z.number().optional(),
  most: z.number().optional(),
});

/** A person's row. */
export const Row = z.strictObject({
  member: Id,
  name: Name,
  average: Average,
  /** How many plays of each class stand behind it. */
  classes: z.partialRecord(PlayClass, z.int()),
  /** What as many random plays would get with the best of them counted. */
  guesses: z.number().optional(),
  /** Average of later plays of the same people less that of first plays; absent with fewer than three such pairs. */
  improvement: z.number().optional(),
});

/** One field of the heat map: where points are given away. `null` = fewer than five people, or to be had by subtraction. */
export const Cell = z.strictObject({
  area: z.string(),
  kind: z.string().describe('Kind of customer, or "all".'),
  people: z.int().nullable(),
  given: z.number().nullable().describe('Points given away a play.'),
});

const shared = {
  of: z.strictObject({ list: z.string().optional(), title: z.string() }),
  plays: z.enum(['first', 'best']),
  /** People whose ranges overlap, in alphabetical order; the higher group first. Empty when the team is under four. */
  groups: z.array(
    z.strictObject({ members: z.array(z.strictObject({ id: Id, name: Name })), least: z.number(), most: z.number() }),
  ),
  team: Average,
  goal: z.strictObject({ plays: z.int(), have: z.int() }).optional(),
  cells: z.array(Cell),
  /** What this comparison cannot show, as codes: team-too-small, few-plays, classes-mixed, cells-hidden, model-only … */
  limits: z.array(z.string()),
};

/** For trainers: every row. */
export const Board = z.strictObject({ ...shared, rows: z.array(Row) }).meta({ id: 'Board' });
export type Board = z.infer<typeof Board>;

/** For members: their own row, and those of others who asked to be shown by name. */
export const BoardForMember = z
  .strictObject({ ...shared, me: Row.optional(), rows: z.array(Row) })
  .meta({ id: 'BoardForMember' });
export type BoardForMember = z.infer<typeof BoardForMember>;
