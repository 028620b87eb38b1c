/** The published JSON Schema: what editors read to complete and explain fields while a trainer writes. */
import { z } from 'zod';
import { Draft } from './format.ts';

/** The schema of a scenario file, made from the one source in format.ts. Fields with a default may be left out. */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  // Draft 7, since that is what the widespread editors understand in full.
  return { ...z.toJSONSchema(Draft, { io: 'input', target: 'draft-7' }) };
}

/** The text of the committed file `scenarios/scenario.schema.json`. */
export const scenarioSchemaText = () => `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
