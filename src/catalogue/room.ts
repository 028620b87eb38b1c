/** Room format: how a place is drawn, beside its drawings: `assets/places/<name>/room.json`. Positions are world units. */
import * as z from 'zod';
import { colour } from '../scenario/format/parts.ts';
import { PROPS } from '../scenario/words.ts';
import { coordinate, depth, fileName, formatField, point, schemaPath } from './parts.ts';
import { BETWEEN, SPOTS, STANDS } from './words.ts';

const Piece = z
  .strictObject({
    name: fileName(
      'Drawing in this folder, without ".svg". "window" stands for window-sun.svg and its like.',
      'counter',
    ),
    depth,
  })
  .meta({ id: 'Piece', title: 'Piece', description: 'One drawing of the room.' });
/** See the schema of the same name. */
export type Piece = z.output<typeof Piece>;

const PropSpot = z
  .strictObject({
    x: coordinate('Middle of its base.', 1168),
    y: coordinate('Its base.', 652),
    scale: z
      .int()
      .min(20)
      .max(300)
      .meta({ description: 'Its size in percent. Default: 100.', examples: [95] })
      .optional(),
    depth,
  })
  .meta({ id: 'PropSpot', title: 'Spot of a thing', description: 'Where a thing stands.' });
/** See the schema of the same name. */
export type PropSpot = z.output<typeof PropSpot>;

/** A drawn room. */
export const RoomFile = z
  .strictObject({
    $schema: schemaPath('../room.schema.json'),
    format: formatField,
    id: fileName('Name of the room, the same as the folder.', 'coffee-shop'),
    colours: z
      .strictObject({
        wall: colour('The wall.'),
        dado: colour('The lower wall.'),
        floor: colour('The floor.'),
        boards: colour('The lines on the floor.'),
      })
      .meta({ description: 'What it is painted with.' }),
    dadoY: coordinate('Where the lower wall begins (world y).', 664),
    pieces: z.array(Piece).min(1).max(60).meta({ description: 'Drawings that make the room.' }),
    clock: point('Middle of the clock on the wall: its hands tell the time of the story.', { x: 846, y: 366 }),
    spots: z
      .record(z.enum(SPOTS), point('Where your feet are.', { x: 1226, y: 968 }))
      .meta({ description: 'Where you stand, for each thing you can walk to.' }),
    lookRight: z
      .array(z.enum(SPOTS))
      .max(SPOTS.length)
      .meta({ description: 'Spots where you turn to what is on your right. Elsewhere you face the customer.' }),
    between: z.enum(BETWEEN).meta({
      description: 'What is between you and the customer. Behind a counter or a desk you are covered.',
    }),
    surface: point('Where a made thing comes to stand: top of counter, desk or table.', { x: 1140, y: 658 }),
    steam: point('Where steam rises from machine or kettle.', { x: 1440, y: 560 }),
    pairX: coordinate('Middle between the customer and you (world x).', 985),
    behindCaller: point('Top left of what is seen behind somebody who rings up from here.', {
      x: 560,
      y: 340,
    }).optional(),
    callLamps: z
      .array(point('Middle of a lamp.', { x: 1020, y: 412 }))
      .min(1)
      .max(12)
      .meta({ description: 'Lamps of a board of waiting calls. Each is lit with the drawing "call-waiting".' })
      .optional(),
    sign: z
      .strictObject({
        x: coordinate('Middle of the sign.', 1030),
        y: coordinate('Middle of the sign.', 400),
        width: z
          .int()
          .min(40)
          .max(600)
          .meta({ description: 'How wide it is.', examples: [260] }),
        depth,
      })
      .meta({ description: 'Where a sign with the name of the place hangs, in a room that several places share.' })
      .optional(),
    stands: z.record(z.enum(STANDS), z.array(PropSpot).min(1).max(12)).meta({
      description: 'Spots for things, by the kind a thing asks for. Each thing has the same spot every time.',
    }),
    pins: z
      .partialRecord(z.enum(PROPS), PropSpot)
      .meta({ description: 'Things with a spot of their own in this room.' })
      .optional(),
  })
  .meta({
    id: 'RoomFile',
    title: 'Counterpart room',
    description: 'How a place is drawn, and where everything is in it.',
  });
/** See the schema of the same name. */
export type RoomFile = z.output<typeof RoomFile>;
