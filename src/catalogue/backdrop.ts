/**
 * Format of `assets/backdrops/backdrops.json`: where a person can be seen after the end. The drawing of each lies beside it,
 * `<backdrop>.svg`, and what of it lies over the people, `<backdrop>-front.svg`.
 */
import * as z from 'zod';
import { short } from '../scenario/format/parts.ts';
import { BACKDROPS, EXTRAS } from '../scenario/words.ts';
import { formatField, schemaPath } from './parts.ts';
import { BACKDROP_SIZE } from './sizes.ts';

/** A point of a backdrop. Feet that a thing in front hides may stand below the picture. */
const spot = (description: string, example: { readonly x: number; readonly y: number }) =>
  z
    .strictObject({
      x: z
        .int()
        .min(0)
        .max(BACKDROP_SIZE.width)
        .meta({ description: 'Units from the left; the drawing is 960 wide.', examples: [example.x] }),
      y: z
        .int()
        .min(0)
        .max(2 * BACKDROP_SIZE.height)
        .meta({ description: 'Units from the top; the drawing is 720 high.', examples: [example.y] }),
    })
    .meta({ description, examples: [example] });

const BackdropEntry = z
  .strictObject({
    words: short('Where they are then, as it is said to those who do not see it.', 'at a bus stop'),
    size: z
      .int()
      .min(20)
      .max(200)
      .meta({
        description: 'How large people and things are, in percent: at 100 an adult is 560 units tall.',
        examples: [84],
      }),
    stands: z
      .array(spot('Where the feet of one of them stand.', { x: 440, y: 640 }))
      .length(3)
      .meta({ description: 'Where the first, the second and the third of them stand.' }),
    thing: spot('Where the one thing that is seen with them stands.', { x: 200, y: 494 }),
    floor: spot('Where it stands if it is one that stands on the floor.', { x: 700, y: 690 }),
    hook: spot('Where it hangs if it is one that hangs on a hook.', { x: 110, y: 190 }).optional(),
    seated: z.boolean().default(false).meta({ description: 'True where people sit, as far as they can sit down.' }),
    front: z
      .boolean()
      .default(false)
      .meta({ description: 'True when a part of the drawing, `<backdrop>-front.svg`, lies over the people.' }),
    open: z.boolean().default(false).meta({ description: 'True under the sky, where rain and snow fall.' }),
    without: z
      .array(z.enum(EXTRAS))
      .max(EXTRAS.length)
      .meta({ description: 'What nobody wears there, since work is over.', examples: [['apron']] })
      .optional(),
  })
  .meta({ id: 'Backdrop', title: 'Backdrop', description: 'Where a person can be seen after the end.' });
/** See the schema of the same name. */
export type BackdropEntry = z.output<typeof BackdropEntry>;

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
