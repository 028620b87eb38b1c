/** The people of a scenario: who they are and how they are drawn. */
import * as z from 'zod';
import {
  BEARDS,
  BUILDS,
  EXTRAS,
  GLASSES,
  HEADS,
  OUTFITS,
  RELATIONS,
  SEGMENTS,
  THEIR_PLACES,
  VOICES,
} from '../words.ts';
import { conditionAs } from './condition.ts';
import { colour, id, nameOf, SPELLINGS, said, short } from './parts.ts';

/** How a person is drawn: parts and colours. */
export const Cast = z
  .strictObject({
    outfit: z.enum(OUTFITS).meta({ description: 'Clothes. Each outfit is drawn in several postures.' }),
    head: z.enum(HEADS).meta({ description: 'Head and hair.' }),
    build: z
      .enum(BUILDS)
      .meta({ description: 'How they are built, where it is not as most are. Of a child: how tall it is.' })
      .optional(),
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

/** Who somebody is: what does not change from one scenario to the next. */
export const Person = z
  .strictObject({
    name: short('Full name.', 'Ada Finch'),
    short: short('What the name plate says.', 'Ada'),
    age: z.int().min(0).max(120).meta({ description: 'Age in years.' }).optional(),
    pronoun: z.enum(['she', 'he', 'they']).meta({ description: 'Used in the debrief ("what she needed").' }),
    relation: z
      .enum(RELATIONS)
      .meta({ description: 'Outside customer, colleague, connected party, or someone pretending.' }),
    segments: z
      .array(z.enum(SEGMENTS))
      .min(1)
      .max(6)
      .meta({ description: 'Customer segments. An access need is never the whole character.' })
      .optional(),
    about: said(
      'What a new colleague would see or be told about this person. Shown in the brief.',
      'Forty-one, new in town, always with a folded newspaper.',
    ).optional(),
    languages: z
      .array(z.string().regex(SPELLINGS.language))
      .min(1)
      .max(8)
      .meta({
        description: 'Languages they speak, with the variety where it matters (BCP 47).',
        examples: [['ar-SY', 'en']],
      })
      .optional(),
    cast: Cast.meta({ description: 'How they are drawn: parts and colours.' }),
    voice: z.enum(VOICES).meta({ description: 'Voice of the babble.' }),
  })
  .meta({
    id: 'Person',
    title: 'Person',
    description: 'Who somebody is: name, relation, segments, a look and a voice. The same in every scenario.',
  });
/** See the schema of the same name. */
export type Person = z.output<typeof Person>;

/** The version of the format of person files. */
export const PERSON_FORMAT = 2;

/** A whole person file, `scenarios/people/<id>.json`. */
export const PersonFile = z
  .strictObject({
    $schema: z
      .string()
      .max(300)
      .meta({ description: 'Path of the schema, so that editors can help.', examples: ['./person.schema.json'] })
      .optional(),
    format: z.literal(PERSON_FORMAT).meta({ description: 'Version of this format.', examples: [PERSON_FORMAT] }),
    id: id('Name of the person, the same as the file name.', 'ada-finch'),
    ...Person.shape,
  })
  .meta({ id: 'PersonFile', title: 'Counterpart person', description: 'Somebody who can be met in scenarios.' });
/** See the schema of the same name. */
export type PersonFile = z.output<typeof PersonFile>;

/** What of somebody's look changes from day to day. */
const Clothes = Cast.pick({ outfit: true, top: true, bottom: true, accent: true, glasses: true, extras: true })
  .partial()
  .meta({
    id: 'Clothes',
    title: 'Clothes',
    description: 'Clothes of one day. What is left out is as it usually is.',
    examples: [{ top: '#2e5c8a', extras: ['backpack'] }],
  });

const who = {
  person: z
    .union([nameOf('Name of a file in `scenarios/people`.', 'ada-finch'), Person])
    .meta({ description: 'Who it is: the name of a file in `scenarios/people`, or the whole person in place.' }),
  clothes: Clothes.meta({ description: 'What they wear today, where that is not what they usually wear.' }).optional(),
};

const level = z.int().min(0).max(3);

/** The person to serve, as they come today. */
export const Customer = z
  .strictObject({
    ...who,
    history: level.meta({
      description: 'How well they know you: 0 first visit … 3 expects to be remembered in every detail.',
    }),
    where: z.enum(['counter', 'phone']).default('counter').meta({
      description:
        'In front of you, or at the other end of the phone: then `setting` is your place and `place` theirs.',
    }),
    place: z
      .enum(THEIR_PLACES)
      .meta({
        description: 'Where somebody on the phone is, if it is one of the places or backdrops that are drawn.',
      })
      .optional(),
  })
  .meta({ id: 'Customer', title: 'Customer', description: 'The person to serve, as they come today.' });

/** Someone else in the scene who can speak. */
export const Other = z
  .strictObject({
    ...who,
    history: level.meta({ description: 'How well they know you, if that matters.' }).optional(),
    where: z.enum(['beside', 'behind', 'back', 'phone']).meta({
      description:
        'Where they stand: beside the customer, behind in the queue, at the back of the room, or only on the phone.',
    }),
    place: z
      .enum(THEIR_PLACES)
      .meta({
        description:
          'Where somebody on the phone is who is not with the customer, if it is one of the places or backdrops that are drawn.',
      })
      .optional(),
    if: conditionAs('Only there when this holds.').optional(),
  })
  .meta({ id: 'Other', title: 'Other person', description: 'Someone else in the scene who can speak.' });
