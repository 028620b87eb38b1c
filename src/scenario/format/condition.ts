/** When something is so. */
import * as z from 'zod';
import { MOOD_MAX, MOOD_MIN, SECONDS_MAX } from '../words.ts';
import { flag, ids, range, SPELLINGS } from './parts.ts';

/**
 * A condition is data, never an expression. Several fields in one object must all hold.
 * The fourteen operators: flag, met, partly, missed, harmed, unnoticed, known, mood, seconds, drawn, done, all, any, not.
 */
export interface Condition {
  flag?: string | undefined;
  met?: string[] | undefined;
  partly?: string[] | undefined;
  missed?: string[] | undefined;
  harmed?: string[] | undefined;
  unnoticed?: string[] | undefined;
  known?: string[] | undefined;
  mood?: { min?: number | undefined; max?: number | undefined } | undefined;
  seconds?: { min?: number | undefined; max?: number | undefined } | undefined;
  drawn?: Record<string, string> | undefined;
  done?: string[] | undefined;
  all?: Condition[] | undefined;
  any?: Condition[] | undefined;
  not?: Condition | undefined;
}

/** The name of an entry of `conditions`, where a condition may stand. Reading puts the condition in its place. */
export const ConditionName = z
  .string()
  .regex(SPELLINGS.id)
  .brand<'condition-name'>()
  .meta({ description: 'Name of an entry of `conditions`.', examples: ['knows-the-shelf'], refers: true });
/** See the schema of the same name. */
export type ConditionName = z.output<typeof ConditionName>;

/** A condition as a file may write it: its parts may be names of `conditions`. */
export interface WrittenCondition extends Omit<Condition, 'all' | 'any' | 'not'> {
  all?: (WrittenCondition | ConditionName)[] | undefined;
  any?: (WrittenCondition | ConditionName)[] | undefined;
  not?: WrittenCondition | ConditionName | undefined;
}

const either = () => z.union([ConditionName, WrittenCondition]);

// The parts that hold conditions themselves are getters: a schema may not be named before it is made.
/** The schema of a condition in full. */
export const WrittenCondition: z.ZodType<WrittenCondition> = z
  .strictObject({
    flag: flag('Holds when this flag is up: carried in, or put up by an earlier move.').optional(),
    met: ids('Holds when all of these needs and expectations are met (exceeded and repaired count as met).', [
      'right-name',
    ]).optional(),
    partly: ids('Holds when all of these are partly met and no better (put right after harm counts as partly).', [
      'right-name',
    ]).optional(),
    missed: ids('Holds when all of these have been missed or harmed by a move and not put right since.', [
      'rung-first',
    ]).optional(),
    harmed: ids('Holds when all of these have been harmed, whether or not something was done about it since.', [
      'on-time',
    ]).optional(),
    unnoticed: ids('Holds when the person does not know yet what became of any of these.', ['right-name']).optional(),
    known: ids('Holds when all of these stand in the notebook.', ['right-name']).optional(),
    mood: range('Mood', MOOD_MIN, MOOD_MAX).optional(),
    seconds: range('In-world seconds since the start', 0, SECONDS_MAX).optional(),
    drawn: z
      .record(z.string().regex(SPELLINGS.id), z.string().regex(SPELLINGS.id))
      .meta({
        description: 'Holds when the seed drew this variation.',
        examples: [{ opener: 'train-late' }],
        refers: true,
      })
      .optional(),
    done: ids('Holds when all of these moves have been made in this encounter.', ['ask-for-the-number']).optional(),
    get all() {
      return z
        .array(either())
        .min(1)
        .max(20)
        .optional()
        .meta({ description: 'Every one of these must hold.', examples: [[{ known: ['right-name'] }]], refers: true });
    },
    get any() {
      return z
        .array(either())
        .min(1)
        .max(20)
        .optional()
        .meta({
          description: 'At least one of these must hold.',
          examples: [[{ flag: 'info.monday_shelf' }]],
          refers: true,
        });
    },
    get not() {
      return either()
        .optional()
        .meta({ description: 'This must not hold.', examples: [{ flag: 'hazard.wet_step' }], refers: true });
    },
  })
  .meta({
    id: 'Condition',
    title: 'Condition',
    description:
      'When something is so. Several fields in one object must all hold. Nothing here is ever evaluated as code.',
    examples: [{ flag: 'info.monday_shelf' }, { met: ['right-name'], mood: { min: 1 } }],
    refers: true,
  });

/** Where an `if` stands: a condition, or the name of one. */
export const conditionAs = (description: string) =>
  z
    .union([ConditionName, WrittenCondition])
    .meta({ description, examples: [{ flag: 'info.monday_shelf' }], refers: true });
