/** Format of `assets/cast/you.json`: the looks that players choose theirs from. */
import * as z from 'zod';
import { colour, short } from '../scenario/format/parts.ts';
import { BEARDS, GLASSES, HEADS } from '../scenario/words.ts';
import { formatField, schemaPath } from './parts.ts';

const Shade = z
  .strictObject({
    colour: colour('The colour.'),
    words: short('The colour in words, for those who do not see it.', 'Dark brown'),
  })
  .meta({ id: 'Shade', title: 'Shade', description: 'A colour with its words.' });
/** A colour that can be chosen. */
export type Shade = z.output<typeof Shade>;

const shades = (description: string) => z.array(Shade).min(2).max(16).meta({ description });

const HeadWords = z
  .strictObject({
    words: short('The head and its hair in words.', 'Short curls'),
    cloth: z
      .boolean()
      .meta({ description: 'Does cloth cover the hair? It is then coloured as `cloths` say.', examples: [true] })
      .optional(),
  })
  .meta({ id: 'HeadWords', title: 'Head', description: 'A head that can be chosen.' });

/** All looks. */
export const YouFile = z
  .strictObject({
    $schema: schemaPath('./you.schema.json'),
    format: formatField,
    heads: z
      .record(z.enum(HEADS), HeadWords)
      .meta({ description: 'Every head, by its word in scenarios, in the order in which they are offered.' }),
    skins: shades('Colours of skin, in the order in which they are offered.'),
    hairs: shades('Colours of hair, in the order in which they are offered.'),
    cloths: shades('Colours of the cloth over the hair, in the order in which they are offered.'),
    glasses: z
      .record(z.enum(GLASSES), short('These glasses in words.', 'Round glasses'))
      .meta({ description: 'All glasses.' }),
    beards: z.record(z.enum(BEARDS), short('This beard in words.', 'Full beard')).meta({ description: 'All beards.' }),
    first: z
      .strictObject({
        head: z.enum(HEADS).meta({ description: 'Head and hair.' }),
        skin: colour('One of `skins`.'),
        hair: colour('One of `hairs`.'),
        cloth: colour('One of `cloths`.'),
      })
      .meta({ description: 'How somebody looks who has chosen nothing.' }),
  })
  .meta({ id: 'YouFile', title: 'Counterpart looks', description: 'The looks that players choose theirs from.' });
/** See the schema of the same name. */
export type YouFile = z.output<typeof YouFile>;
