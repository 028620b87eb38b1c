/**
 * Format of `assets/hands/hands.json`: the small acts of the hands that a `do` may be made by. What each is done on is drawn
 * beside it, `<gesture>.svg`, 320 by 180; its tool is a drawing of assets/hands/tools, of things or of marks.
 */
import * as z from 'zod';
import { said } from '../scenario/format/parts.ts';
import { GESTURES } from '../scenario/words.ts';
import { fileName, formatField, schemaPath } from './parts.ts';
import { FIELD_SIZE } from './sizes.ts';

/** How one moves it: along the stations without letting go, from one to the next by a press each, or by a long press. */
export const WAYS_OF_HANDS = ['drag', 'tap', 'hold'] as const;

/** The keys that take the next step, beside Enter and Space. */
export const STEP_KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

const place = (description: string, example: { readonly x: number; readonly y: number }) => ({
  x: z
    .int()
    .min(0)
    .max(FIELD_SIZE.width)
    .meta({ description: 'Units from the left; the field is 320 wide.', examples: [example.x] }),
  y: z
    .int()
    .min(0)
    .max(FIELD_SIZE.height)
    .meta({ description, examples: [example.y] }),
});

const Station = z
  .strictObject({
    ...place('Units from the top to the foot of what moves; the field is 180 high.', { x: 90, y: 120 }),
    turn: z
      .int()
      .min(-360)
      .max(360)
      .default(0)
      .meta({ description: 'Degrees it is turned there, clockwise.', examples: [40] }),
  })
  .meta({ id: 'Station', title: 'Station', description: 'Where what moves comes by.' });

const HandEntry = z
  .strictObject({
    words: said(
      'What the hands do, as one is asked to. `{thing}` is the thing of the move.',
      'Tilt {thing} until it pours.',
    ),
    way: z.enum(WAYS_OF_HANDS).meta({ description: 'How one moves it: drag, tap or hold.' }),
    key: z.enum(STEP_KEYS).meta({ description: 'The arrow key that fits; each of them, Enter and Space do the same.' }),
    stations: z
      .array(Station)
      .min(2)
      .max(6)
      .meta({ description: 'From where it lies to where it is done. Each step is one station on.' }),
    tool: fileName('What moves, where the thing lies still; or what moves where the move names no thing.', 'hand'),
    lies: z
      .strictObject(place('Units from the top to the foot of the thing.', { x: 160, y: 150 }))
      .meta({ description: 'Where the thing lies while the tool moves. Left out where the thing itself is moved.' })
      .optional(),
    size: z
      .int()
      .min(40)
      .max(200)
      .default(100)
      .meta({ description: 'How large thing and tool are, in percent.', examples: [110] }),
    trail: z
      .enum(['ink', 'shine'])
      .meta({ description: 'What is left along the way: a line of ink, or what is clean.' })
      .optional(),
  })
  .meta({ id: 'Hand', title: 'Act of the hands', description: 'A small act of the hands.' });
/** See the schema of the same name. */
export type HandEntry = z.output<typeof HandEntry>;

/** All acts of the hands. */
export const HandsFile = z
  .strictObject({
    $schema: schemaPath('./hands.schema.json'),
    format: formatField,
    hands: z
      .record(z.enum(GESTURES), HandEntry)
      .meta({ description: 'Every act of the hands, by its word in scenarios.' }),
  })
  .meta({
    id: 'HandsFile',
    title: 'Counterpart acts of the hands',
    description:
      'Every small act of the hands that a `do` may be made by: an equal way to make the move, and never a test.',
  });
/** See the schema of the same name. */
export type HandsFile = z.output<typeof HandsFile>;
