/** Place format: what a setting is called, sounds like and asks you to wear. One file each, `assets/places/<id>/place.json`. */
import * as z from 'zod';
import { said, short } from '../scenario/format/parts.ts';
import { Cast } from '../scenario/format/persona.ts';
import { SETTINGS, type Setting } from '../scenario/words.ts';
import { fileName, formatField, Heard, schemaPath } from './parts.ts';

const percent = (description: string, example: number) =>
  z
    .int()
    .min(0)
    .max(100)
    .meta({ description, examples: [example] });

const Words = z
  .strictObject({
    name: short('What the place is called.', 'Coffee shop'),
    begin: short('On the button that leads from the brief into the scene.', 'Go to the counter'),
    side: short('The other side of the scene, said after whose it is.', 'side of the counter'),
    beginning: short('Title of the first moment, told to whoever comes in.', 'You come in'),
    surface: short('Where things stand, before a list of them.', 'On the counter'),
  })
  .meta({ id: 'PlaceWords', title: 'Words', description: 'Everything that is said of the place.' });

const Wear = Cast.pick({ outfit: true, top: true, bottom: true, accent: true, extras: true }).meta({
  id: 'Wear',
  title: 'Wear',
  description: 'What you wear at work there.',
});
/** What you wear at work in a place. */
export type Wear = z.output<typeof Wear>;

const Around = z
  .strictObject({
    sounds: z
      .array(
        z.strictObject({
          sound: fileName('Name of a short sound. It must mean nothing: no caption tells of it.', 'far-cup'),
          gain: percent('How loud beside the others, in percent. Default: 100.', 70).optional(),
        }),
      )
      .min(1)
      .max(12)
      .meta({ description: 'What may be heard.' }),
    gain: percent('How loud they are, in percent.', 60),
    every: z
      .int()
      .min(5)
      .max(120)
      .meta({ description: 'Seconds between two of them, about.', examples: [14] }),
  })
  .meta({ id: 'Around', title: 'Around', description: 'Far sounds that come once in a while, in no order.' });

const Air = z
  .strictObject({
    sound: fileName('Name of a sound file with the air of a place: its loop is called "air".', 'coffee-shop'),
    gain: percent('How loud, in percent.', 50),
    caption: said('Said to those who do not hear it.', 'people talk quietly, cups clink'),
    around: Around.meta({ description: 'What is thrown in at random over the air.' }).optional(),
  })
  .meta({ id: 'Air', title: 'Air', description: 'What is always heard there.' });

/** A place an encounter can happen in. */
export const PlaceFile = z
  .strictObject({
    $schema: schemaPath('../place.schema.json'),
    format: formatField,
    id: z.enum(SETTINGS).meta({ description: 'The word scenarios have for it. The folder has "-" for "_".' }),
    words: Words.meta({ description: 'What is said of it.' }),
    drawing: fileName(
      'Folder below assets/places with the drawing (room.json). A place nobody drew yet shares "plain-room".',
      'coffee-shop',
    ),
    sign: short(
      'What the sign on the wall says, in a room that has one for each of its places.',
      'Order desk',
    ).optional(),
    queue: z.boolean().meta({ description: 'Do people wait in line here, in sight?' }),
    wear: Wear.meta({ description: 'Your clothes at work, in this place.' }),
    arrival: Heard.meta({ description: 'How it sounds when somebody arrives or rings up.' }),
    air: Air.meta({ description: 'The sound that goes on all the time, in this place.' }),
  })
  .meta({ id: 'PlaceFile', title: 'Counterpart place', description: 'A place an encounter can happen in.' });
/** See the schema of the same name. */
export type PlaceFile = z.output<typeof PlaceFile>;

/** The folder of a place, below assets/places. */
export const folderOf = (setting: Setting): string => setting.replaceAll('_', '-');
