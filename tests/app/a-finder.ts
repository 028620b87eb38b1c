/** A finder of scenarios for tests: the archive is the real one, what comes with the game is what the test says. */
import { archivedScenario, isArchived } from '../../src/app/archive.ts';
import { type ScenarioFinder, scenarioFinder } from '../../src/app/scenario-finder.ts';
import type { PlayStore } from '../../src/record/store.ts';
import type { Scenario } from '../../src/scenario/format.ts';

/** Finds among these, the copies in the store and the archive. */
export const aFinder = (store: PlayStore, shipped: readonly Scenario[] = []): ScenarioFinder =>
  scenarioFinder(store, {
    shipped: async (id) => {
      const found = shipped.find((one) => one.id === id);
      if (!found) throw new Error(`There is no scenario "${id}" in this game.`);
      return found;
    },
    archived: archivedScenario,
    isArchived,
  });
