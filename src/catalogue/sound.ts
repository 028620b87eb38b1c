/**
 * Format of `assets/sound/list.json`: every sound there is, the file it is built into, and the recipe it is made by
 * (`assets/sound/recipes/<from>.mjs`). `node scripts/build-sound.mjs` makes the sound files of it.
 */
import * as z from 'zod';
import { mapOf } from '../scenario/format/parts.ts';
import { fileName, formatField, schemaPath } from './parts.ts';

const SoundEntry = z
  .strictObject({
    from: fileName('The recipe: a file of this name in assets/sound/recipes makes it.', 'counter'),
    seconds: z
      .int()
      .min(2)
      .max(60)
      .meta({ description: 'How long a loop is, where its recipe asks.', examples: [18] })
      .optional(),
  })
  .meta({ id: 'Sound', title: 'Sound', description: 'One sound, by its name.' });

const SoundFileEntry = z
  .strictObject({
    loops: z
      .literal(true)
      .meta({ description: 'Its sounds go round and are fetched when wanted. Default: each is played once.' })
      .optional(),
    level: z
      .int()
      .min(-60)
      .max(-6)
      .meta({
        description: 'How loud its sounds are, as heard (dB), before the volumes of the player.',
        examples: [-21],
      }),
    ogg: z
      .int()
      .min(-1)
      .max(10)
      .meta({ description: 'Quality as Ogg Vorbis: -1 smallest, 10 best.', examples: [2] }),
    mp3: z
      .int()
      .min(0)
      .max(9)
      .meta({ description: 'Quality as MP3: 9 smallest, 0 best.', examples: [8] }),
    sounds: mapOf(SoundEntry, 'Its sounds, in the order in which they lie in it.'),
  })
  .meta({ id: 'SoundFile', title: 'Sound file', description: 'Sounds that are fetched as one file.' });

/** All sounds. */
export const SoundsFile = z
  .strictObject({
    $schema: schemaPath('./list.schema.json'),
    format: formatField,
    files: mapOf(SoundFileEntry, 'Every sound file, by its name without an ending.'),
  })
  .meta({ id: 'SoundsFile', title: 'Counterpart sounds', description: 'Every sound, and the file it is in.' });
/** See the schema of the same name. */
export type SoundsFile = z.output<typeof SoundsFile>;
