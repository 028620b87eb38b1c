/**
 * Shift format v2: a day as a file. The one source for the types, for the published JSON Schema
 * (`shift.schema.json`) and for the shape half of the check. What a schema cannot say is in `check.ts`
 * (the file alone) and `check-shift.ts` (the file beside its scenarios).
 *
 * Every object is closed: an unknown field is an error with a place, never silently dropped.
 */
import * as z from 'zod';
import { id, SPELLINGS, said, short } from '../scenario/format/parts.ts';
import { PROPS, SETTINGS } from '../scenario/words.ts';
import { DayFact, DayRoom, ROOMS_MAX } from './room-format.ts';
import { HISTORY_MAX, HISTORY_MIN } from './words.ts';

/** The newest version of the shift format. Older ones are migrated while they are read. */
export const SHIFT_FORMAT = 2;

const flag = (description: string) =>
  z
    .string()
    .regex(SPELLINGS.flag)
    .meta({ description, examples: ['hazard.floor', 'info.code'], refers: true });
const flags = (description: string) =>
  z
    .array(flag('A flag.'))
    .min(1)
    .max(20)
    .meta({ description, examples: [['hazard.floor']], refers: true });

/**
 * A condition over the day's ledger. Several fields in one object must all hold. It is smaller than a
 * scenario's: between two people there is no mood and no notebook, only what is so.
 */
export interface DayCondition {
  flag?: string | undefined;
  was?: string | undefined;
  all?: DayCondition[] | undefined;
  any?: DayCondition[] | undefined;
  not?: DayCondition | undefined;
}

/** When something is so in the day. */
export const DayCondition: z.ZodType<DayCondition> = z
  .strictObject({
    flag: flag('Holds when this flag is up now.').optional(),
    was: flag('Holds when this flag is up now or was up at some time of this day.').optional(),
    get all() {
      return z
        .array(DayCondition)
        .min(1)
        .max(20)
        .optional()
        .meta({ description: 'Every one of these must hold.', examples: [[{ flag: 'hazard.floor' }]], refers: true });
    },
    get any() {
      return z
        .array(DayCondition)
        .min(1)
        .max(20)
        .optional()
        .meta({ description: 'At least one of these must hold.', examples: [[{ was: 'hazard.floor' }]], refers: true });
    },
    get not() {
      return DayCondition.optional().meta({
        description: 'This must not hold.',
        examples: [{ flag: 'earshot' }],
        refers: true,
      });
    },
  })
  .meta({
    id: 'DayCondition',
    title: 'Condition of the day',
    description: 'When something is so in the day. Several fields in one object must all hold.',
    examples: [{ flag: 'hazard.floor' }, { was: 'hazard.lamp' }],
    refers: true,
  });

/** Something told between two people. */
export const Told = z
  .strictObject({
    text: said('What is told or can be seen.', 'The floor by the door is wet.'),
    if: DayCondition.meta({ description: 'Told only when this holds.' }).optional(),
  })
  .meta({ id: 'Told', title: 'Told', description: 'Something told between two people.' });
export type Told = z.output<typeof Told>;

const told = (description: string) => z.array(Told).max(12).default([]).meta({ description });

/** One person of the day. */
export const ShiftEncounter = z
  .strictObject({
    scenario: id('Id of the scenario that is played.', 'the-first-call'),
    before: told('What is told on the way here, before the brief. For the first person: clocking in.'),
  })
  .meta({ id: 'ShiftEncounter', title: 'Encounter', description: 'One person of the day.' });
export type ShiftEncounter = z.output<typeof ShiftEncounter>;

/** A fact that one encounter leaves for the next. */
export const DayFlag = z
  .strictObject({
    up: said('What is so while the flag is up, as a sentence.', 'The floor by the door is wet.'),
    down: said('What is so while it is down, as a sentence.', 'The floor by the door is dry.').optional(),
    helps: z.boolean().meta({ description: 'True when it helps that this is up, false when it harms.' }),
    shows: z
      .enum(PROPS)
      .meta({ description: 'A thing that can be seen on the floor between two people while it is up.' })
      .optional(),
  })
  .meta({ id: 'DayFlag', title: 'Flag of the day', description: 'A fact that one encounter leaves for the next.' });
export type DayFlag = z.output<typeof DayFlag>;

/** A flag that somebody reads although nobody before them today has settled it. */
export const Given = z
  .strictObject({
    up: z.boolean().default(false).meta({ description: 'Is it up at the start of the first day?' }),
    overnight: z
      .boolean()
      .default(false)
      .meta({ description: 'True: it stands the next morning as it stood at night. False: each day begins as here.' }),
  })
  .meta({
    id: 'Given',
    title: 'Given',
    description: 'A flag that somebody reads although nobody before them today has settled it.',
  });

/** One thing the team changes so that tomorrow starts easier. */
export const Fix = z
  .strictObject({
    text: said('What is done differently from tomorrow.', 'Deliveries go to the yard store, never to the toilet.'),
    why: said('Why this is worth doing: the cause it takes away.', 'A blocked toilet was found by a customer.'),
    if: DayCondition.meta({ description: 'Offered only when this holds at the end of the day.' }).optional(),
    raises: flags('Flags that are up at the start of the next day.').optional(),
    lowers: flags('Flags that are down at the start of the next day.').optional(),
    tomorrow: said(
      'What is told when clocking in the next day, if this was chosen.',
      'The delivery stands in the yard store this morning.',
    ).optional(),
  })
  .meta({ id: 'Fix', title: 'Process fix', description: 'One thing the team changes so that tomorrow starts easier.' });
export type Fix = z.output<typeof Fix>;

/** What a person expects at one level of history. */
export const RatchetLevel = z
  .strictObject({
    history: z
      .int()
      .min(HISTORY_MIN)
      .max(HISTORY_MAX)
      .meta({ description: 'The level this is about, 0 to 3.', examples: [3] }),
    text: said('What the brief says about it, as a sentence.', 'Noor now expects to be rung back without asking.'),
    raises: flag('Flag that is up at the start of a day that finds the person at this level.').optional(),
  })
  .meta({ id: 'RatchetLevel', title: 'Level', description: 'What a person expects at one level of history.' });

/** A whole shift file. */
export const ShiftDraft = z
  .strictObject({
    $schema: z
      .string()
      .max(300)
      .meta({ description: 'Path of the schema, so that editors can help.', examples: ['./shift.schema.json'] })
      .optional(),
    format: z.literal(SHIFT_FORMAT).meta({ description: 'Version of this format.' }),
    id: id('Name of the shift, the same as its file name.', 'two-quick-questions'),
    title: short('Title.', 'Two quick questions'),
    summary: said('One or two sentences for the list of shifts. Gives nothing away.', 'A day at the counter.'),
    role: short('Whom the player plays.', 'barista'),
    place: short('Name of the house.', 'The front desk'),
    setting: z.enum(SETTINGS).meta({ description: 'Place in which one stands between two people.' }),
    language: z
      .string()
      .regex(SPELLINGS.language)
      .meta({ description: 'Language of the shift (BCP 47).', examples: ['en-GB'] }),
    rooms: z
      .array(DayRoom)
      .min(1)
      .max(ROOMS_MAX)
      .meta({
        description: 'The rooms of the house, side by side as they are shown between two people.',
        examples: [[{ id: 'desk', name: 'Front desk', picture: 'front-desk' }]],
      }),
    facts: z
      .record(z.string().regex(SPELLINGS.flag), DayFact)
      .default({})
      .meta({
        description: 'By flag, what can be seen of it between two people. A flag without an entry is not shown.',
        examples: [{ 'hazard.floor': { room: 'hall', unknown: 'Nobody has looked in yet.', inSight: true } }],
      }),
    encounters: z
      .array(ShiftEncounter)
      .min(2)
      .max(12)
      .meta({
        description: 'The people of the day, in the order in which they come.',
        examples: [[{ scenario: 'the-first-call' }, { scenario: 'the-second-call' }]],
      }),
    flags: z.record(z.string().regex(SPELLINGS.flag), DayFlag).meta({
      description: 'Every flag of the day, with a sentence on what it means.',
      examples: [{ 'hazard.floor': { up: 'The floor by the door is wet.', helps: false, shows: 'wet-floor-sign' } }],
    }),
    given: z
      .record(z.string().regex(SPELLINGS.flag), Given)
      .default({})
      .meta({
        description: 'Flags that are read before anybody has settled them today, and how they stand at the start.',
        examples: [{ 'goodwill.noor': { overnight: true } }],
      }),
    fixes: z
      .record(z.string().regex(SPELLINGS.id), Fix)
      .meta({ description: 'Process fixes to choose from at the end of the day. One is chosen.' }),
    ratchet: z
      .record(z.string().regex(SPELLINGS.id), z.array(RatchetLevel).min(1).max(4))
      .default({})
      .meta({
        description:
          'By scenario id, people who remember how they were served: what they expect at each level of history.',
        examples: [{ 'the-second-call': [{ history: 3, text: 'Noor now expects her name.' }] }],
      }),
    ends: told('What is told at the end of the day, before the report.'),
    note: said('A note from author to author. Never shown to players.', 'Ask the manager about deliveries.').optional(),
  })
  .meta({
    id: 'Shift',
    title: 'Counterpart shift',
    description: 'A day: the people who come, and what each leaves for the next.',
  });

/** A shift whose fields are right; whether it holds together is another question. */
export type ShiftDraft = z.output<typeof ShiftDraft>;
/** What a file may leave out, defaults not yet filled in. */
export type ShiftInput = z.input<typeof ShiftDraft>;

declare const checked: unique symbol;
/** A shift that passed its own check. Only `readShift` makes one. */
export type Shift = ShiftDraft & { readonly [checked]: true };
