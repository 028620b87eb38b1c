/**
 * Scenario format v1: the one source for the types in this program, for the published JSON Schema
 * (`scenarios/scenario.schema.json`) and for the shape half of the checker. What a schema cannot say
 * (a move that leads nowhere, a loop that costs nothing) is in `check.ts`.
 *
 * Every object is closed: an unknown field is an error with a place, never silently dropped.
 */
import * as z from 'zod';
import {
  ACTS,
  AREAS,
  BEARDS,
  EXTRAS,
  FACES,
  GLASSES,
  HEADS,
  MOOD_MAX,
  MOOD_MIN,
  OUTFITS,
  POSTURES,
  PROPS,
  RELATIONS,
  SECONDS_MAX,
  SECONDS_STEP,
  SEGMENTS,
  SETTINGS,
  SKILLS,
  VOICES,
  WEATHERS,
} from './words.ts';

// Zod may speed itself up with generated code; the page's security policy forbids that, and even the
// probe for it is reported as a violation. So it is told not to try, before the first schema is made.
z.config({ jitless: true });

export const FORMAT = 1;

/** The spellings the format asks for. The checker tells them apart by these, to say in words what is wanted. */
export const SPELLINGS = {
  id: /^[a-z][a-z0-9-]{0,63}$/,
  flag: /^(info|stock|time|promise|goodwill|hazard|earshot|record|here)(\.[a-z][a-z0-9_]{0,63})?$/,
  clock: /^([01]\d|2[0-3]):[0-5]\d$/,
  colour: /^#[0-9a-f]{6}$/,
  language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
} as const;

const { id: ID, flag: FLAG, clock: CLOCK, colour: COLOUR, language: LANGUAGE } = SPELLINGS;

const said = (description: string, ...examples: string[]) =>
  z
    .string()
    .min(1)
    .max(4000)
    .meta({ description, ...(examples.length > 0 ? { examples } : {}) });
const short = (description: string, ...examples: string[]) =>
  z
    .string()
    .min(1)
    .max(200)
    .meta({ description, ...(examples.length > 0 ? { examples } : {}) });
const id = (description: string, ...examples: string[]) =>
  z
    .string()
    .regex(ID)
    .meta({ description, ...(examples.length > 0 ? { examples } : {}) });
const flag = (description: string) =>
  z
    .string()
    .regex(FLAG)
    .meta({ description, examples: ['info.regulars', 'hazard.fridge', 'here.interpreter'] });
const ids = (description: string, ...examples: string[][]) =>
  z.array(z.string().regex(ID)).min(1).max(40).meta({ description, examples });
const seconds = (description: string) =>
  z
    .int()
    .min(0)
    .max(600)
    .multipleOf(SECONDS_STEP)
    .meta({ description, examples: [15, 40] });
const mapOf = <T extends z.ZodType>(value: T, description: string) =>
  z.record(z.string().regex(ID), value).meta({ description });
const colour = (description: string) =>
  z
    .string()
    .regex(COLOUR)
    .meta({ description, examples: ['#2e5c8a', '#e26d5c'] });

/** A range of whole numbers, both ends included. */
const range = (what: string, min: number, max: number) =>
  z
    .strictObject({
      min: z
        .int()
        .min(min)
        .max(max)
        .meta({ description: 'At least this.', examples: [1] })
        .optional(),
      max: z
        .int()
        .min(min)
        .max(max)
        .meta({ description: 'At most this.', examples: [2] })
        .optional(),
    })
    .meta({
      description: `${what}, from min to max, both included. Leave one out for "at least" or "at most".`,
      examples: [{ min: 1 }],
    });

/**
 * A condition is data, never an expression. Several fields in one object must all hold.
 * The twelve operators: flag, met, partly, missed, known, mood, seconds, drawn, done, all, any, not.
 */
export interface Condition {
  flag?: string | undefined;
  met?: string[] | undefined;
  partly?: string[] | undefined;
  missed?: string[] | undefined;
  known?: string[] | undefined;
  mood?: { min?: number | undefined; max?: number | undefined } | undefined;
  seconds?: { min?: number | undefined; max?: number | undefined } | undefined;
  drawn?: Record<string, string> | undefined;
  done?: string[] | undefined;
  all?: Condition[] | undefined;
  any?: Condition[] | undefined;
  not?: Condition | undefined;
}

// The parts that hold conditions themselves are getters: a schema may not be named before it is made.
export const Condition: z.ZodType<Condition> = z
  .strictObject({
    flag: flag('Holds when this flag is up: carried in, or put up by an earlier move.').optional(),
    met: ids('Holds when all of these needs and expectations are met (exceeded and repaired count as met).', [
      'dairy-free',
    ]).optional(),
    partly: ids('Holds when all of these needs are partly met, and no better.', ['dairy-free']).optional(),
    missed: ids('Holds when all of these have been missed by a move and not put right since.', [
      'greeted-by-name',
    ]).optional(),
    known: ids('Holds when all of these stand in the notebook.', ['dairy-free']).optional(),
    mood: range('Mood', MOOD_MIN, MOOD_MAX).optional(),
    seconds: range('In-world seconds since the start', 0, SECONDS_MAX).optional(),
    drawn: z
      .record(z.string().regex(ID), z.string().regex(ID))
      .meta({ description: 'Holds when the seed drew this variation.', examples: [{ opener: 'bus-late' }] })
      .optional(),
    done: ids('Holds when all of these moves have been made in this encounter.', ['ask-about-milk']).optional(),
    get all() {
      return z
        .array(Condition)
        .min(1)
        .max(20)
        .optional()
        .meta({ description: 'Every one of these must hold.', examples: [[{ known: ['dairy-free'] }]] });
    },
    get any() {
      return z
        .array(Condition)
        .min(1)
        .max(20)
        .optional()
        .meta({ description: 'At least one of these must hold.', examples: [[{ flag: 'info.regulars' }]] });
    },
    get not() {
      return Condition.optional().meta({ description: 'This must not hold.', examples: [{ flag: 'hazard.fridge' }] });
    },
  })
  .meta({
    id: 'Condition',
    title: 'Condition',
    description:
      'When something is so. Several fields in one object must all hold. Nothing here is ever evaluated as code.',
    examples: [{ flag: 'info.regulars' }, { met: ['dairy-free'], mood: { min: 1 } }],
  });

export const Cast = z
  .strictObject({
    outfit: z.enum(OUTFITS).meta({ description: 'Clothes. Each outfit is drawn in several postures.' }),
    head: z.enum(HEADS).meta({ description: 'Head and hair.' }),
    skin: colour('Skin colour.'),
    hair: colour('Hair colour (for a hijab, turban or beanie: the colour of the cloth).'),
    top: colour('Colour of the upper clothes.'),
    bottom: colour('Colour of the trousers or skirt.'),
    accent: colour('A second colour: shirt under a blazer, apron, frame of a wheelchair.').optional(),
    glasses: z.enum(GLASSES).meta({ description: 'Glasses, if any.' }).optional(),
    beard: z.enum(BEARDS).meta({ description: 'Beard, if any.' }).optional(),
    extras: z.array(z.enum(EXTRAS)).max(4).meta({ description: 'Worn or carried on top.' }).optional(),
  })
  .meta({ id: 'Cast', title: 'Cast', description: 'How a person is drawn: parts and colours.' });
export type Cast = z.output<typeof Cast>;

export const Persona = z
  .strictObject({
    name: short('Full name.', 'Maureen Ash'),
    short: short('What the name plate says.', 'Maureen'),
    age: z.int().min(0).max(120).meta({ description: 'Age in years.' }).optional(),
    pronoun: z.enum(['she', 'he', 'they']).meta({ description: 'Used in the debrief ("what she needed").' }),
    relation: z
      .enum(RELATIONS)
      .meta({ description: 'Outside customer, colleague, connected party, or someone pretending.' }),
    segments: z
      .array(z.enum(SEGMENTS))
      .min(1)
      .max(6)
      .meta({ description: 'Customer segments. An access need is never the whole character.' }),
    history: z
      .int()
      .min(0)
      .max(3)
      .meta({ description: 'How well they know you: 0 first visit … 3 expects to be remembered in every detail.' }),
    about: said(
      'What a new colleague would see or be told about this person. Shown in the brief.',
      'Seventy-eight, a regular for two years, always at the window.',
    ),
    cast: Cast.meta({ description: 'How they are drawn: parts and colours.' }),
    voice: z.enum(VOICES).meta({ description: 'Voice of the babble.' }),
  })
  .meta({
    id: 'Persona',
    title: 'Persona',
    description: 'A person to serve: one relation, one or more segments, a look and a voice.',
  });
export type Persona = z.output<typeof Persona>;

export const OtherPersona = Persona.partial({ segments: true, history: true, about: true })
  .extend({
    where: z.enum(['beside', 'behind', 'back', 'phone']).meta({
      description:
        'Where they stand: beside the customer, behind in the queue, at the back of the room, or only on the phone.',
    }),
    if: Condition.meta({ description: 'Only there when this holds.' }).optional(),
  })
  .meta({ id: 'OtherPersona', title: 'Other person', description: 'Someone else in the scene who can speak.' });
export type OtherPersona = z.output<typeof OtherPersona>;

const goal = {
  text: said(
    'What it is, in a few words, as the notebook and the debrief show it.',
    'A drink that is decaf and dairy-free',
  ),
  area: z.enum(AREAS).meta({ description: 'Which of the six areas it falls into.' }),
  weight: z.int().min(1).max(5).default(1).meta({ description: 'How much it counts beside its siblings (1 to 5).' }),
  known: z
    .boolean()
    .default(false)
    .meta({ description: 'True when the player knows it from the start. Otherwise it has to be discovered.' }),
};

export const Need = z
  .strictObject({
    ...goal,
    critical: z
      .boolean()
      .default(false)
      .meta({ description: 'Missing a critical need caps satisfaction at 40: charm cannot buy it back.' }),
  })
  .meta({ id: 'Need', title: 'Need', description: 'An essential requirement of this person.' });
export type Need = z.output<typeof Need>;

export const Expectation = z
  .strictObject({
    ...goal,
    from: said('The past experience behind it.', 'Dan has greeted her by name for two years'),
  })
  .meta({
    id: 'Expectation',
    title: 'Expectation',
    description: 'What this person expects from previous experience. It has to be discovered.',
  });
export type Expectation = z.output<typeof Expectation>;

export const Line = z
  .strictObject({
    by: z
      .string()
      .regex(ID)
      .meta({
        description: 'Who speaks: "customer", a key of `others`, or "scene" for what can be seen or heard.',
        examples: ['customer', 'salma', 'scene'],
      }),
    text: said('The words. Plain text, shown as it stands.', 'The usual, please, love.'),
    language: z
      .string()
      .regex(LANGUAGE)
      .meta({ description: "Language of this line, if it is not the scenario's own.", examples: ['ar', 'pl'] })
      .optional(),
    translation: said(
      "The same words in the scenario's language. Shown only once someone interprets, and in the debrief.",
      'Does this cake have nuts?',
    ).optional(),
    face: z.enum(FACES).meta({ description: 'Face while saying it. Without one the mood decides.' }).optional(),
    posture: z
      .enum(POSTURES)
      .meta({ description: 'Posture while saying it. Without one the mood decides.' })
      .optional(),
    inner: said(
      'The unspoken thought behind the line. Shown only after the encounter.',
      'He would have known.',
    ).optional(),
    cues: ids('Needs and expectations this line gives away to someone who listens.').optional(),
    if: Condition.meta({ description: 'Spoken only when this holds.' }).optional(),
  })
  .meta({ id: 'Line', title: 'Line', description: 'Something said or something that can be seen.' });
export type Line = z.output<typeof Line>;

const Way = z
  .union([
    id('Node to go to, or "end".', 'explains', 'end'),
    z
      .array(
        z.strictObject({
          if: Condition.meta({
            description: "Taken when this holds after the move's effects. The last way has no condition.",
          }).optional(),
          to: id('Node to go to, or "end".', 'end'),
        }),
      )
      .min(2)
      .max(8),
  ])
  .meta({
    description: 'Where the move leads: a node id, "end", or a list of ways of which the first that holds is taken.',
  });

export const Move = z
  .strictObject({
    id: id('Name of the move, unique in the scenario.', 'ask-about-milk'),
    say: said('Words the player says.', 'Good morning, Maureen. The usual?').optional(),
    ask: said('A question the player asks.', 'Which milk would you like?').optional(),
    do: said('Something the player does. It will be seen in the scene.', 'Fetch the allergen folder').optional(),
    look: said('Something the player looks at.', 'Look at the card of the regulars').optional(),
    card: id('Policy card that opens with this move.', 'allergens').optional(),
    if: Condition.meta({ description: 'Offered only when this holds.' }).optional(),
    once: z.boolean().default(false).meta({ description: 'Offered only until it has been made.' }),
    meets: ids('Needs and expectations this meets.').optional(),
    exceeds: ids('Expectations this goes beyond.').optional(),
    partly: ids('Needs this meets in part.').optional(),
    misses: ids('Needs and expectations this misses.').optional(),
    reveals: ids('Needs and expectations this brings into the notebook.').optional(),
    mood: z.int().min(-3).max(3).default(0).meta({ description: 'Change of mood, -3 to +3.' }),
    seconds: seconds('In-world time it takes, in seconds, in steps of 5.'),
    set: z.array(flag('Flag to put up.')).min(1).max(20).meta({ description: 'Flags this puts up.' }).optional(),
    clear: z
      .array(flag('Flag to take down.'))
      .min(1)
      .max(20)
      .meta({ description: 'Flags this takes down.' })
      .optional(),
    skills: z
      .partialRecord(z.enum(SKILLS), z.int().min(-2).max(2))
      .meta({
        description: 'One to three skills this shows, each from -2 to +2.',
        examples: [{ discover: 2, pace: -1 }],
      })
      .optional(),
    acts: z.array(z.enum(ACTS)).min(1).max(4).meta({ description: 'What is seen on stage, in order.' }).optional(),
    shows: z.array(z.enum(PROPS)).min(1).max(8).meta({ description: 'Things that now stand in the scene.' }).optional(),
    hides: z.array(z.enum(PROPS)).min(1).max(8).meta({ description: 'Things that leave the scene.' }).optional(),
    reply: z
      .array(Line)
      .max(6)
      .default([])
      .meta({ description: "What is said or seen in answer, before the next node's own lines." }),
    coach: said(
      'Coach note: why this serves or does not, in one or two sentences.',
      'A question costs ten seconds and saves a drink.',
    ).optional(),
    stronger: id('A move offered at the same node that would have served better.', 'ask-about-milk').optional(),
    instead: said(
      'A stronger wording, when none of the moves on offer is it.',
      'Before I make it: is it still oat milk for you?',
    ).optional(),
    note: said(
      'A note from author to author. Never shown to players.',
      'Ask the kitchen whether this is still so.',
    ).optional(),
    to: Way,
  })
  .meta({
    id: 'Move',
    title: 'Move',
    description: 'One thing the player can choose: exactly one of say, ask, do or look.',
  });
export type Move = z.output<typeof Move>;

export const Node = z
  .strictObject({
    lines: z.array(Line).max(8).default([]).meta({ description: 'What is said or seen on arriving at this node.' }),
    moves: z
      .array(Move)
      .min(1)
      .max(20)
      .meta({ description: 'What the player can choose. Three or four at a time read best.' }),
    note: said(
      'A note from author to author. Never shown to players.',
      'Ask the kitchen whether this is still so.',
    ).optional(),
  })
  .meta({ id: 'Node', title: 'Node', description: 'One turn: lines, then moves.' });
export type Node = z.output<typeof Node>;

export const Ending = z
  .strictObject({
    if: Condition.meta({
      description: 'This ending is taken when it holds. They are tried in order; the last has no condition.',
    }).optional(),
    title: short('What they did, as a headline.', 'Maureen caught her bus'),
    text: said('What happened next, in two or three sentences.', 'She caught her bus, cup in hand.'),
    words: said('What they say about it, in their own words.', 'He remembered, and I was on my way.').optional(),
    face: z.enum(FACES).meta({ description: 'Last face.' }),
    leaves: z.enum(['pleased', 'calm', 'hurried', 'upset']).meta({ description: 'How they leave the scene.' }),
    review: z
      .strictObject({
        stars: z.int().min(1).max(5).meta({ description: 'One to five.' }),
        text: said(
          "The review in the customer's own words (for a colleague: what they tell the next colleague).",
          'They knew what I meant.',
        ),
      })
      .meta({ description: 'What they write about it, if they write.' })
      .optional(),
    outcome: z
      .strictObject({
        loyalty: z
          .enum(['gained', 'kept', 'shaken', 'lost'])
          .meta({ description: 'Do they come back (for a colleague: do they ask you again)?' }),
        referral: z.int().min(-1).max(1).meta({ description: '-1 warns others, 0 says nothing, +1 recommends.' }),
        escalation: z.enum(['none', 'right', 'late', 'needless', 'missing']).default('none').meta({
          description: 'Help fetched: none was needed, in time, too late, needlessly, or not although it was needed.',
        }),
        incident: z
          .enum(['none', 'near-miss', 'harm'])
          .default('none')
          .meta({ description: 'Whether anybody came to harm, or nearly did.' }),
        goodwill: z
          .int()
          .min(-1)
          .max(1)
          .default(0)
          .meta({ description: 'Trust of a colleague, internal encounters only.' }),
      })
      .meta({ description: 'What becomes of it, in figures that reports add up.' }),
    set: z.array(flag('Flag to carry out.')).max(20).meta({ description: 'Flags this ending carries out.' }).optional(),
  })
  .meta({ id: 'Ending', title: 'Ending', description: 'What the person does in the end. Never a grade.' });
export type Ending = z.output<typeof Ending>;

export const PolicyCard = z
  .strictObject({
    title: short('Title of the card.', 'Allergens: what we may say'),
    points: z
      .array(said('One rule or fact.', 'The lemon cake may contain traces of nuts.'))
      .min(1)
      .max(12)
      .meta({ description: 'The rules or facts, one each.' }),
    table: z
      .strictObject({
        head: z
          .array(short('Column title.', 'Cake'))
          .min(2)
          .max(6)
          .meta({ description: 'Titles of the columns.', examples: [['Cake', 'Nuts']] }),
        rows: z
          .array(z.array(z.string().max(200)).min(2).max(6))
          .min(1)
          .max(30)
          .meta({
            description: 'The rows, each with as many cells as there are columns.',
            examples: [[['Lemon', 'may contain']]],
          }),
      })
      .meta({ description: 'A small table, if facts are easier to find in one.' })
      .optional(),
    dated: short('When it was last checked.', 'Checked Tuesday 17 November').optional(),
    atHand: z.boolean().default(true).meta({
      description: 'True: can be opened at any time for nothing. False: only a `look` or `do` move opens it.',
    }),
  })
  .meta({
    id: 'PolicyCard',
    title: 'Policy card',
    description: 'Every fact the player must get right stands on a card they can open.',
  });
export type PolicyCard = z.output<typeof PolicyCard>;

const flagTexts = (description: string) =>
  z
    .record(z.string().regex(FLAG), said('What the flag means, as a sentence.', 'Dan told you about the regulars.'))
    .meta({ description });

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
      .regex(LANGUAGE)
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
      .regex(CLOCK)
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
      .record(z.string().regex(ID), z.array(z.string().regex(ID)).min(2).max(8))
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
    note: said(
      'A note from author to author. Never shown to players.',
      'Ask the kitchen whether this is still so.',
    ).optional(),
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
