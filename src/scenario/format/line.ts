/** What is said, and what can be seen. */
import * as z from 'zod';
import { FACES, POSTURES } from '../words.ts';
import { conditionAs } from './condition.ts';
import { id, ids, SPELLINGS, said } from './parts.ts';

/** Something said or something that can be seen. */
export const Line = z
  .strictObject({
    id: id('Name of the line, unique in the scenario, by which translations find it.', 'says-no-number').optional(),
    by: z
      .string()
      .regex(SPELLINGS.id)
      .meta({
        description: 'Who speaks: "customer", a key of `others`, or "scene" for what can be seen or heard.',
        examples: ['customer', 'salma', 'scene'],
      }),
    text: said('The words. Plain text, shown as it stands.', 'I have come for the blue parcel.'),
    language: z
      .string()
      .regex(SPELLINGS.language)
      .meta({ description: "Language of this line, if it is not the scenario's own.", examples: ['ar', 'pl'] })
      .optional(),
    translation: said(
      "The same words in the scenario's language. Shown only once someone interprets, and in the debrief.",
      'Is this the right queue for parcels?',
    ).optional(),
    face: z.enum(FACES).meta({ description: 'Face while saying it. Without one the mood decides.' }).optional(),
    posture: z
      .enum(POSTURES)
      .meta({ description: 'Posture while saying it. Without one the mood decides.' })
      .optional(),
    inner: said(
      'The unspoken thought behind the line. Shown only after the encounter.',
      'They would have rung.',
    ).optional(),
    cues: ids('Needs and expectations this line gives away to someone who listens.').optional(),
    if: conditionAs('Spoken only when this holds.').optional(),
  })
  .meta({ id: 'Line', title: 'Line', description: 'Something said or something that can be seen.' });
