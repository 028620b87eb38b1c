/** What the fields of catalogue files are made of. Lengths are world units: an adult is about 560 tall and stands on y = 1000. */
import * as z from 'zod';
import { SPELLINGS, said } from '../scenario/format/parts.ts';

/** The version of all formats of the catalogue. */
export const CATALOGUE_FORMAT = 1;

/** The path of a schema, for editors. */
export const schemaPath = (example: string) =>
  z
    .string()
    .max(300)
    .meta({ description: 'Path of the schema, so that editors can help.', examples: [example] })
    .optional();

/** The version a file is written in. */
export const formatField = z
  .literal(CATALOGUE_FORMAT)
  .meta({ description: 'Version of this format.', examples: [CATALOGUE_FORMAT] });

/** A world x or y. */
export const coordinate = (description: string, example: number) =>
  z
    .int()
    .min(-1000)
    .max(3000)
    .meta({ description, examples: [example] });

/** A point of the world. */
export const point = (description: string, example: { readonly x: number; readonly y: number }) =>
  z
    .strictObject({
      x: coordinate('World units from the left.', example.x),
      y: coordinate('World units from the top; the floor begins at 786.', example.y),
    })
    .meta({ description, examples: [example] });
/** A point of the world, in world units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How near something is: more covers less. */
export const depth = z
  .int()
  .min(0)
  .max(599)
  .meta({
    description:
      'How near it is: more covers less. At the wall below 100, you 200, counter 300, on it 310, queue 400, customer 450, table 480, on it 485.',
    examples: [300],
  });

/** The name of a file or folder of drawings or sounds. */
export const fileName = (description: string, example: string) =>
  z
    .string()
    .regex(SPELLINGS.id)
    .meta({ description, examples: [example] });

/** Sounds one after another, and the caption when the sound means something. */
export const Heard = z
  .strictObject({
    sounds: z
      .array(
        z.strictObject({
          sound: fileName('Name of the sound in assets/sound/sounds.json.', 'cup'),
          after: z
            .int()
            .min(0)
            .max(5000)
            .meta({ description: 'Milliseconds after the beginning. Default: 0.', examples: [900] })
            .optional(),
          gain: z
            .int()
            .min(0)
            .max(100)
            .meta({ description: 'How loud, in percent. Default: 100.', examples: [70] })
            .optional(),
        }),
      )
      .max(4)
      .meta({ description: 'What is heard, one after another. Empty for silence.' }),
    caption: said(
      'Said to those who do not hear it. Left out when the sound says nothing the scene does not.',
      'cup set down',
    ).optional(),
  })
  .meta({ id: 'Heard', title: 'Heard', description: 'Sounds one after another, and what a caption says of them.' });
/** See the schema of the same name. */
export type Heard = z.output<typeof Heard>;
