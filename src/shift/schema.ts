/** The published JSON Schema of shift files: what editors read to complete and explain fields. */
import * as z from 'zod';
import type { JsonSchema } from '../scenario/schema.ts';
import { withExamples, withNamedParts, withTitles } from '../scenario/schema-wording.ts';
import { ShiftDraft } from './format.ts';

/** The schema of a shift file, made from the one source in format.ts. Fields with a default may be left out. */
export function shiftJsonSchema(): JsonSchema {
  const { $schema, definitions } = z.toJSONSchema(ShiftDraft, { io: 'input', target: 'draft-7' });
  const parts = new Map(Object.entries(definitions ?? {}));
  const whole = parts.get('Shift');
  parts.delete('Shift');
  if (typeof whole !== 'object') throw new Error('the schema has no definition of a shift');
  return withExamples(withTitles(withNamedParts({ $schema, ...whole, definitions: Object.fromEntries(parts) })));
}

/** The text of the committed schema file. */
export const shiftSchemaText = () => `${JSON.stringify(shiftJsonSchema(), null, 2)}\n`;
