/** Format of `assets/props/props.json`: every thing that can stand in a scene. Its drawing lies beside it, `<prop>.svg`. */
import * as z from 'zod';
import { short } from '../scenario/format/parts.ts';
import { PROPS } from '../scenario/words.ts';
import { formatField, Heard, schemaPath } from './parts.ts';
import { STANDS } from './words.ts';

const PropEntry = z
  .strictObject({
    words: short('The thing, as it stands in a list.', 'the allergen folder'),
    stands: z.enum(STANDS).meta({
      description:
        'Kind of spot it wants. Tall things in the back row and flat ones in the front row of counter, desk or table; the others are in the room.',
    }),
    folded: z
      .string()
      .min(1)
      .meta({
        description: 'Of what hangs on a hook: the drawing in `marks` of how it lies where there is none.',
        examples: ['coat-folded'],
      })
      .optional(),
    theirs: z.boolean().default(false).meta({ description: 'True when it goes with the customer, who brought it.' }),
    heard: Heard.meta({ description: 'How it sounds when it comes.' }),
  })
  .meta({ id: 'Prop', title: 'Thing', description: 'A thing that can stand in a scene.' });
/** See the schema of the same name. */
export type PropEntry = z.output<typeof PropEntry>;

/** All things. */
export const PropsFile = z
  .strictObject({
    $schema: schemaPath('./props.schema.json'),
    format: formatField,
    props: z.record(z.enum(PROPS), PropEntry).meta({ description: 'Every thing, by its word in scenarios.' }),
  })
  .meta({ id: 'PropsFile', title: 'Counterpart things', description: 'Every thing that can stand in a scene.' });
/** See the schema of the same name. */
export type PropsFile = z.output<typeof PropsFile>;
