/** A translation file as it is written: `<id>.<language>.json` beside the scenario. */
import * as z from 'zod';
import { id, SPELLINGS } from '../format/parts.ts';

/** The version of the format of translation files. */
export const TRANSLATION_FORMAT = 2;

const Entry = z
  .strictObject({
    from: z
      .string()
      .max(64)
      .meta({
        description:
          'Eight digits that stand for the words this was translated from. When those words change, check tells that this entry is stale.',
        examples: ['3f2a90bc'],
      }),
    source: z
      .string()
      .max(4000)
      .meta({
        description:
          'The words to translate, for the eye of whoever translates. `counterpart translate` writes it; nothing reads it.',
        examples: ['I have come for the blue parcel.'],
      })
      .optional(),
    text: z
      .string()
      .max(4000)
      .meta({
        description: 'The translation. Empty as long as there is none.',
        examples: ['Przyszłam po niebieską paczkę.'],
      }),
  })
  .meta({ id: 'TranslatedText', title: 'Translated text', description: 'One text, and what it was translated from.' });

/** A whole translation file. */
export const TranslationFile = z
  .strictObject({
    $schema: z
      .string()
      .max(300)
      .meta({ description: 'Path of the schema, so that editors can help.', examples: ['../translation.schema.json'] })
      .optional(),
    format: z
      .literal(TRANSLATION_FORMAT)
      .meta({ description: 'Version of this format.', examples: [TRANSLATION_FORMAT] }),
    of: id('Scenario that this is a translation of.', 'the-blue-parcel'),
    language: z
      .string()
      .regex(SPELLINGS.language)
      .meta({ description: 'Language it is translated into (BCP 47).', examples: ['pl'] }),
    texts: z.record(z.string(), Entry).meta({
      description: 'Each text by its place in the scenario, such as "nodes/arrives/moves/greet/say".',
      examples: [{ title: { from: '3f2a90bc', text: 'Niebieska paczka' } }],
    }),
  })
  .meta({ id: 'Translation', title: 'Counterpart translation', description: 'A scenario in another language.' });
/** See the schema of the same name. */
export type TranslationFile = z.output<typeof TranslationFile>;
