/** The people of a scenario: who they are and how they are drawn. */
import * as z from 'zod';
import { BEARDS, EXTRAS, GLASSES, HEADS, OUTFITS, RELATIONS, SEGMENTS, VOICES } from '../words.ts';
import { Condition } from './condition.ts';
import { colour, said, short } from './parts.ts';

/** How a person is drawn: parts and colours. */
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

/** The person to serve. */
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

/** Someone else in the scene who can speak. */
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
