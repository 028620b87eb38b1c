/** The published JSON Schema of translation files: what editors complete and explain fields by. */
import { jsonSchemaOf } from '../schema.ts';
import { TranslationFile } from './format.ts';

/** The text of the committed file `scenarios/translation.schema.json`. */
export const translationSchemaText = () => `${JSON.stringify(jsonSchemaOf(TranslationFile, 'Translation'), null, 2)}\n`;
