/** Format of `assets/backdrops/backdrops.json`: where a person can be seen after the end. */
import * as z from 'zod';
import { short } from '../scenario/format/parts.ts';
import { BACKDROPS } from '../scenario/words.ts';
import { formatField, schemaPath } from './parts.ts';

const BackdropEntry = z
  .strictObject({
    words: short('Where they are then, as it is said to those who do not see it.', 'at a bus stop'),
  })
  .meta({ id: 'Backdrop', title: 'Backdrop', description: 'Where a person can be seen after the end.' });

/** All backdrops. */
export const BackdropsFile = z
  .strictObject({
    $schema: schemaPath('./backdrops.schema.json'),
    format: formatField,
    backdrops: z
      .record(z.enum(BACKDROPS), BackdropEntry)
      .meta({ description: 'Every backdrop, by its word in scenarios.' }),
  })
  .meta({
    id: 'BackdropsFile',
    title: 'Counterpart backdrops',
    description: 'Everywhere that a person can be seen after the end. The drawing of each lies beside, by its name.',
  });
/** See the schema of the same name. */
export type BackdropsFile = z.output<typeof BackdropsFile>;
