/** A whole scenario file, and the two ways a read one is held: draft and checked. */
import * as z from 'zod';
import { MOOD_MAX, MOOD_MIN, PROPS, SECONDS_MAX, SECONDS_STEP, SETTINGS, WEATHERS } from '../words.ts';
import { PolicyCard } from './card.ts';
import { Condition } from './condition.ts';
import { Ending } from './ending.ts';
import { Expectation, Need } from './goal.ts';
import { Node } from './node.ts';
import { authorNote, id, mapOf, SPELLINGS, said, short } from './parts.ts';
import { OtherPersona, Persona } from './persona.ts';

/** The version of the format that this program writes. Older files are brought up to it by `migrate.ts`. */
export const FORMAT = 1;

/** Flags by name, each with a sentence on what it means. */
const flagTexts = (description: string) =>
  z
    .record(
      z.string().regex(SPELLINGS.flag),
      said('What the flag means, as a sentence.', 'Dan told you about the regulars.'),
    )
    .meta({ description });

/** A whole scenario file. */
export const Draft = z
  .strictObject({
    $schema: z
      .string()
      .max(300)
      .meta({ description: 'Path of the schema, so that editors can help.', examples: ['../scenario.schema.json'] })
      .optional(),
    format: z.literal(FORMAT).meta({ description: 'Version of this format.' }),
    id: id('Name of the scenario, the same as its file name.', 'the-usual-please'),
    title: short('Title.', 'The usual, please'),
    summary: said(
      'One or two sentences for the list of scenarios. Gives nothing away.',
      'A regular is on her way to the bus and orders what she always has.',
    ),
    setting: z.enum(SETTINGS).meta({ description: 'Place it happens in.' }),
    role: short('Whom the player plays.', 'barista'),
    language: z
      .string()
      .regex(SPELLINGS.language)
      .meta({ description: 'Language of the scenario (BCP 47).', examples: ['en-GB'] }),
    jurisdiction: short('Country whose rules apply.', 'GB'),
    version: z
      .int()
      .min(1)
      .max(9999)
      .default(1)
      .meta({ description: 'Counts up when the author changes something players notice.' }),
    clock: z
      .string()
      .regex(SPELLINGS.clock)
      .meta({ description: 'In-world time of day at the start.', examples: ['08:05'] }),
    weather: z.enum(WEATHERS).default('cloud').meta({ description: 'Weather at the window.' }),
    queue: z
      .strictObject({
        start: z.int().min(0).max(9).meta({ description: 'People waiting at the start.' }),
        every: z
          .int()
          .min(30)
          .max(1800)
          .multipleOf(SECONDS_STEP)
          .meta({ description: 'One more joins after each of these many in-world seconds.' }),
        max: z.int().min(0).max(9).default(9).meta({ description: 'Never longer than this.' }),
      })
      .meta({ description: 'The queue behind this person, if any.' })
      .optional(),
    patience: z
      .int()
      .min(30)
      .max(1800)
      .multipleOf(SECONDS_STEP)
      .meta({
        description: 'Each of these many in-world seconds lowers the mood by one. Without it time does not cost mood.',
      })
      .optional(),
    mood: z.int().min(MOOD_MIN).max(MOOD_MAX).default(0).meta({ description: 'Mood at the start.' }),
    moodIf: z
      .array(
        z.strictObject({
          if: Condition.meta({ description: 'Taken when this holds at the start.' }),
          mood: z
            .int()
            .min(MOOD_MIN)
            .max(MOOD_MAX)
            .meta({ description: 'Mood at the start then.', examples: [-1] }),
        }),
      )
      .max(8)
      .meta({
        description: 'Another mood at the start when a carried-in flag or a draw says so; the first that holds counts.',
      })
      .optional(),
    customer: Persona.meta({ description: 'The person you serve.' }),
    others: mapOf(OtherPersona, 'Other people in the scene, by the key that lines use.').default({}),
    brief: z
      .strictObject({
        situation: said(
          'Where you stand and what is going on. Second person, present tense.',
          'You stand at the counter. It is five past eight and there is a queue.',
        ),
        known: z
          .array(
            z.strictObject({
              text: said('Something you know before they arrive.', 'She comes in every day at five past eight.'),
              if: Condition.meta({ description: 'Known only when this holds (a carried-in flag).' }).optional(),
            }),
          )
          .max(8)
          .default([])
          .meta({ description: 'What you know about who is coming, one thing each.' }),
      })
      .meta({ description: 'What the player is told before the encounter.' }),
    needs: mapOf(Need, 'Needs of this person (one to six).'),
    expectations: mapOf(Expectation, 'Expectations of this person, from previous experience.').default({}),
    target: z
      .strictObject({
        text: said('The house standard.', 'Served within four minutes'),
        seconds: z
          .int()
          .min(SECONDS_STEP)
          .max(SECONDS_MAX)
          .multipleOf(SECONDS_STEP)
          .meta({ description: 'In-world seconds within which the encounter must end.' }),
      })
      .meta({ description: 'House standard. A line of its own: it never buys back a need.' })
      .optional(),
    policies: mapOf(PolicyCard, 'Policy cards the player can open.').default({}),
    props: z
      .array(
        z.strictObject({
          prop: z.enum(PROPS).meta({ description: 'The thing.' }),
          if: Condition.meta({ description: 'Only there when this holds at the start.' }).optional(),
        }),
      )
      .max(12)
      .default([])
      .meta({ description: 'Things in the scene at the start.' }),
    draws: z
      .record(z.string().regex(SPELLINGS.id), z.array(z.string().regex(SPELLINGS.id)).min(2).max(8))
      .default({})
      .meta({
        description:
          'Small variations the seed draws at the start. Lines, moves and endings can ask for them with `drawn`.',
        examples: [{ opener: ['bus-late', 'bus-early'] }],
      }),
    interpreted: z
      .record(z.string(), Condition)
      .default({})
      .meta({
        description: 'For each other language spoken here: when its translations are shown.',
        examples: [{ ar: { flag: 'here.interpreter' } }],
      }),
    flags: z
      .strictObject({
        in: flagTexts('Flags read from earlier encounters.').default({}),
        out: flagTexts('Flags written for later encounters.').default({}),
        here: flagTexts('Flags of this encounter only (they begin with here.).').default({}),
      })
      .default({ in: {}, out: {}, here: {} })
      .meta({ description: 'Every flag this scenario reads or sets, with a sentence on what it means.' }),
    start: id('First node.', 'arrives'),
    nodes: mapOf(Node, 'The turns, by name.'),
    endings: mapOf(Ending, 'Endings, tried in the order they are written.'),
    accepts: mapOf(
      said('Why it is meant.', 'A first minute is meant to be won.'),
      'Findings of the fairness proof that are meant, by their code, each with the reason. They are told all the same, and no longer count as errors.',
    ).optional(),
    note: authorNote.optional(),
  })
  .meta({
    id: 'Scenario',
    title: 'Counterpart scenario',
    description:
      'One person to serve: their needs, their expectations, what they say, what you can do, and what becomes of it.',
  });

/** What an editor holds after the shape check: the fields are right, the story may still be broken. */
export type Draft = z.output<typeof Draft>;
/** What a file may leave out, defaults not yet filled in. */
export type DraftInput = z.input<typeof Draft>;

declare const checked: unique symbol;
/** A draft that passed every check. Only `readScenario` makes one, and only this compiles. */
export type Scenario = Draft & { readonly [checked]: true };
