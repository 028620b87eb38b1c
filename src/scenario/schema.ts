/** The published JSON Schema: what editors read to complete and explain fields while a trainer writes. */
import * as z from 'zod';
import { WrittenScenario } from './format.ts';
import { withMeanings, withoutInventedNames, withSnippets } from './schema-help.ts';
import { withExamples, withNamedParts, withTitles } from './schema-wording.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The schema of a kind of file, made from its one source. Fields with a default may be left out.
 * @param name what the schema of the whole file is called
 */
export function jsonSchemaOf(schema: z.ZodType, name: string): JsonSchema {
  // Draft 7, since that is what the widespread editors understand in full.
  const { $schema, definitions } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  const parts = new Map(Object.entries(definitions ?? {}));
  const whole = parts.get(name);
  parts.delete(name);
  if (typeof whole !== 'object') throw new Error(`the schema has no definition of ${name}`);
  const named = withNamedParts({ $schema, ...whole, definitions: Object.fromEntries(parts) });
  return withSnippets(withMeanings(withoutInventedNames(withExamples(withTitles(named)))));
}

/** The schema of a scenario file. */
export const scenarioJsonSchema = (): JsonSchema => jsonSchemaOf(WrittenScenario, 'Scenario');

/** The text of the committed file `scenarios/scenario.schema.json`. */
export const scenarioSchemaText = () => `${JSON.stringify(scenarioJsonSchema(), null, 2)}
`;
