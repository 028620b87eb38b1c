/**
 * The comparison of a team, as the server hands it out. All figures come from `comparison`; averages are never rounded
 * before they are compared, and time is never compared.
 */
import { z } from 'zod';
import { AREAS, SEGMENTS } from '../scenario/words.ts';
import { Hash, Id, Name, PlayClass } from './shapes.ts';

/** Which comparison. */
export const BoardQuery = z.strictObject({
  list: Hash.optional().describe('Only plays made for this list.'),
  plays: z.enum(['first', 'best']).default('first'),
});

/** An average with its range (see `comparison/range.ts`); without a range where somebody is not compared. */
export const Average = z.strictObject({
  plays: z.int().describe('How many scores stand behind it.'),
  mean: z.number().optional(),
  least: z.number().optional(),
  most: z.number().optional(),
});

/** A person's row. */
export const Row = z
  .strictObject({
    member: Id,
    name: Name,
    /** Over the stories that are compared; for whoever lacks some of them, over those they have. */
    average: Average,
    /** Titles of the stories that are compared and that they have not played; empty for whoever is compared. */
    lacks: z.array(z.string()),
    /** Plays of the stories compared, all attempts together: the N of "best of N". */
    tries: z.int(),
    /** How many of the plays that count are of each class. */
    classes: z.partialRecord(PlayClass, z.int()),
    /** What the best of as many random plays would come to; only with `plays: best`, and where it is known. */
    guesses: z.number().optional(),
    /** Average of later plays less that of the first ones, story by story; absent with fewer than three stories played again. */
    improvement: z.number().optional(),
  })
  .meta({ id: 'Row' });
export type Row = z.infer<typeof Row>;

/** One field of the heat map: points given away in first plays. Null = it may not be told to whoever asks. */
export const HeatCell = z
  .strictObject({
    area: z.enum([...AREAS, 'all']),
    kind: z.enum([...SEGMENTS, 'all']).describe('Kind of customer.'),
    people: z.int().nullable(),
    given: z.number().nullable().describe('Points given away a play, on average.'),
  })
  .meta({ id: 'HeatCell' });
export type HeatCell = z.infer<typeof HeatCell>;

/**
 * What a comparison does not show, and `least`: how many it would take.
 * `team-too-small`: fewer than four people are never compared. `few-plays`: nobody shares two stories with another.
 * `classes-mixed`: plays of more than one class stand beside each other. `cells-hidden`: fields of fewer than five people.
 * `kinds-hidden`: in a team under ten, kinds of customer are not told. `some-unnamed`: only those who asked for it, and
 * oneself, are named. `stories-apart`: some have not played what is compared. `worth-unknown`: of some stories nobody
 * can say what was given away.
 */
export const LIMITS = [
  'team-too-small',
  'few-plays',
  'classes-mixed',
  'cells-hidden',
  'kinds-hidden',
  'some-unnamed',
  'stories-apart',
  'worth-unknown',
] as const;
export const Limit = z.strictObject({ code: z.enum(LIMITS), least: z.int().optional() }).meta({ id: 'Limit' });
export type Limit = z.infer<typeof Limit>;

/** People who cannot be told apart: in alphabetical order, no order within. */
export const Group = z
  .strictObject({
    members: z.array(z.strictObject({ id: Id, name: Name })),
    least: z.number(),
    most: z.number(),
  })
  .meta({ id: 'Group' });

const shared = {
  list: z.strictObject({ id: Hash, title: z.string() }).optional(),
  plays: z.enum(['first', 'best']),
  /** Everybody in the team but who is hidden. */
  people: z.int(),
  /** Titles of the stories that are compared: those that all who are compared have played. */
  stories: z.array(z.string()),
  /** The higher group first. Empty when the team is under four, or nothing can be compared. */
  groups: z.array(Group),
  rows: z.array(Row),
  /** Of all who are compared, each person once; without a mean where it may not be told. */
  team: Average,
  goal: z.strictObject({ plays: z.int(), have: z.int() }).optional(),
  cells: z.array(HeatCell),
  limits: z.array(Limit),
  /** The team's sequence up to which it holds. */
  upTo: z.int(),
};

/** For trainers: every row, by name. Whoever is hidden is left out. */
export const Board = z.strictObject({ ...shared }).meta({ id: 'Board' });
export type Board = z.infer<typeof Board>;

/**
 * For members and for the room: worked out from those alone who asked to be shown by name, and from whoever asks, so that
 * nothing of anybody else can be had from it by any subtraction. `cells` are of first plays, by fives.
 */
export const BoardForMember = z
  .strictObject({ ...shared, me: Row.optional(), mine: z.array(HeatCell).describe('My own fields of the heat map.') })
  .meta({ id: 'BoardForMember' });
export type BoardForMember = z.infer<typeof BoardForMember>;

/** Teams against their common average (see `comparison/funnel.ts`). */
export const TeamsCompared = z
  .strictObject({
    /** Titles of the stories that are compared. */
    stories: z.array(z.string()),
    /** Absent with fewer than two teams of four people and more that played the same stories. */
    funnel: z
      .strictObject({
        middle: z.number(),
        points: z.array(
          z.strictObject({
            id: Id,
            name: Name,
            plays: z.int(),
            average: z.number(),
            where: z.enum(['inside', 'above', 'below']),
          }),
        ),
        limits: z.array(z.strictObject({ plays: z.int(), least: z.number(), most: z.number() })),
      })
      .optional(),
    /** Teams that are not in it. */
    leftOut: z.array(z.strictObject({ id: Id, name: Name, why: z.enum(['team-too-small', 'few-plays']) })),
  })
  .meta({ id: 'TeamsCompared' });
export type TeamsCompared = z.infer<typeof TeamsCompared>;
