/** A real scenario, a real play of it and its record, for tests of the record room. */
import { startingPoint } from '../../src/checking/starting-point.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { scenarioIn } from './made-record.ts';

export * from './made-record.ts';

/** The scenario that `counterpart new` writes, checked. */
export function newScenarioChecked(): Scenario {
  return scenarioIn(JSON.stringify(startingPoint('quick-question', 'coffee_shop')));
}
