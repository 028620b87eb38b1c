import type { ScenarioInput } from '../scenario/format.ts';

/** A starting point under a name of its own, with the way from its file to the schema. */
export const begunFrom = (start: ScenarioInput, id: string, schema: string): ScenarioInput => ({
  ...start,
  $schema: schema,
  id,
});
