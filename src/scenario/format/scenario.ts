/** A whole scenario file, as it is written. What reading makes of it is in `draft.ts`. */
import * as z from 'zod';
import { MOOD_MAX, MOOD_MIN, PROPS, SECONDS_MAX, SECONDS_STEP, SETTINGS, WEATHERS } from '../words.ts';
import { PolicyCard } from './card.ts';
import { conditionAs, WrittenCondition } from './condition.ts';
import { Ending, WalksOut } from './ending.ts';
import { Expectation, Need } from './goal.ts';
import { Line } from './line.ts';
import { WayList } from './move.ts';
import { Node } from './node.ts';
import { authorNote, id, mapOf, nameOf, SPELLINGS, said, short } from './parts.ts';
import { Customer, Other } from './persona.ts';

/** The version of the format that this program writes. Older files are brought up to it by `migrate.ts`. */
export const FORMAT = 2;

/** Flags by name, each with a sentence on what it means. */
const flagTexts = (description: string) =>
  z
    .record(
      z.string().regex(SPELLINGS.flag),
      said('What the flag means, as a sentence.', 'A colleague told you where the parcels of Mondays are kept.'),
    )
    .meta({ description });

/** A whole scenario file, with people, conditions and ways by name where the author wrote names. */
export const WrittenScenario = z
  .strictObject({
    $schema: z
      .string()
      .max(300)
      .meta({ description: 'Path of the schema, so that editors can help.', examples: ['../scenario.schema.json'] })
      .optional(),
    format: z.literal(FORMAT).meta({ description: 'Version of this format.', examples: [FORMAT] }),
    id: id('Name of the scenario, the same as its file name.', 'the-blue-parcel'),
    title: short('Title.', 'The blue parcel'),
    summary: said(
      'One or two sentences for the list of scenarios. Gives nothing away.',
      'She is on her way to a train and collects a parcel that nobody can find.',
    ),
    minutes: z
      .int()
      .min(1)
      .max(60)
      .meta({ description: 'Minutes one play takes. Worked out from the lines when left out.', examples: [6] })
      .optional(),
    content: short(
      'What it is about, where somebody may want to know before: danger to a child, dementia, a threat.',
      'A lost pet',
    ).optional(),
    use: z.enum(['practice']).meta({ description: '"practice": never in assessments or comparisons.' }).optional(),
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
      .min(SECONDS_STEP)
      .max(SECONDS_MAX)
      .multipleOf(SECONDS_STEP)
      .meta({
        description:
          'A move that takes longer than these in-world seconds and serves nothing the person notices lowers the mood by one. Without it waiting does not cost mood.',
        examples: [40],
      })
      .optional(),
    mood: z.int().min(MOOD_MIN).max(MOOD_MAX).default(0).meta({ description: 'Mood at the start.' }),
    moodIf: z
      .array(
        z.strictObject({
          if: conditionAs('Taken when this holds at the start.'),
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
    customer: Customer.meta({ description: 'The person you serve.' }),
    others: mapOf(Other, 'Other people in the scene, by the key that lines use.').default({}),
    brief: z
      .strictObject({
        situation: said(
          'Where you stand and what is going on. Second person, present tense.',
          'You stand at the counter. It is ten past nine and two people wait.',
        ),
        known: z
          .array(
            z.strictObject({
              text: said('Something you know before they arrive.', 'She collects a parcel every Monday.'),
              if: conditionAs('Known only when this holds (a carried-in flag).').optional(),
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
        text: said('The house standard.', 'Served within six minutes'),
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
          if: conditionAs('Only there when this holds at the start.').optional(),
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
        examples: [{ opener: ['train-late', 'train-early'] }],
      }),
    interpreted: z
      .record(z.string(), conditionAs('When it can be understood.'))
      .default({})
      .meta({
        description: 'For each other language spoken here: when its translations are shown.',
        examples: [{ ar: { flag: 'here.translator' } }],
      }),
    flags: z
      .strictObject({
        in: flagTexts('Flags read from earlier encounters.').default({}),
        out: flagTexts('Flags written for later encounters.').default({}),
        here: flagTexts('Flags of this encounter only (they begin with here.).').default({}),
      })
      .default({ in: {}, out: {}, here: {} })
      .meta({ description: 'Every flag this scenario reads or sets, with a sentence on what it means.' }),
    conditions: mapOf(
      WrittenCondition,
      'Conditions that are asked for in several places, by name. Where an `if` stands, the name may stand. They hold no names themselves.',
    ).default({}),
    ways: mapOf(
      WayList,
      'Lists of ways that several moves share, by name. Where a `to` stands, the name may stand.',
    ).default({}),
    start: nameOf('First node.', 'arrives'),
    nodes: mapOf(Node, 'The turns, by name.'),
    endings: z.array(Ending).max(40).meta({ description: 'Endings, tried in the order they are written.' }),
    warning: z
      .array(Line)
      .min(1)
      .max(4)
      .meta({ description: 'Said or seen when the mood comes down to -3: one more push and they walk out.' })
      .optional(),
    walksOut: WalksOut.meta({
      description: 'What becomes of it when somebody at mood -3 is pushed once more.',
    }).optional(),
    intended: mapOf(
      said('Why it is meant.', 'A first minute is meant to be won.'),
      'Findings of the checks that are meant, by their code, each with the reason. They are told all the same, and no longer count as errors.',
    ).optional(),
    note: authorNote.optional(),
  })
  .meta({
    id: 'Scenario',
    title: 'Counterpart scenario',
    description:
      'One person to serve: their needs, their expectations, what they say, what you can do, and what becomes of it.',
  });

/** What the schema makes of a file. */
export type WrittenScenario = z.output<typeof WrittenScenario>;
/** What a file may leave out, defaults not yet filled in. */
export type ScenarioInput = z.input<typeof WrittenScenario>;
