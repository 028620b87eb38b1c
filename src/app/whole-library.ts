/** Everything there is to play: what comes with the game, and beside it the player's own files. */
import type { Scenario } from '../scenario/format.ts';
import type { Plan } from '../shift/start.ts';
import { shippedTranslations, type Translation, writtenTranslation } from './languages.ts';
import { type LibraryEntry, libraryEntries, loadScenario } from './library.ts';
import type { OwnLibrary } from './own/own-library.ts';
import { ownPlan, type ShiftEntry, shiftEntries, shippedPlan } from './shift-library.ts';
import { firstMinute } from './shipped.ts';

/** The library as screens see it. Ids are told apart: a file of one's own with an id of the game is no part of it. */
export interface WholeLibrary {
  /** The player's own files. */
  readonly own: OwnLibrary;
  /** Every scenario, those of the game first. */
  entries(): readonly LibraryEntry[];
  /** Everybody of the home screen: all but the one of the first minute. */
  lineUp(): readonly LibraryEntry[];
  days(): readonly ShiftEntry[];
  /** Is this a scenario of the player's own? */
  isMine(id: string): boolean;
  /** The checked scenario of that id. Rejects with ScenarioUnavailable or LineDown. */
  load(id: string): Promise<Scenario>;
  /** The checked plan of a day. Rejects with ScenarioUnavailable or LineDown. */
  plan(id: string): Promise<Plan>;
  /** The translations of a scenario. */
  translations(id: string): Promise<readonly Translation[]>;
}

/** The library with these files of the player's own in it. */
export function wholeLibrary(own: OwnLibrary): WholeLibrary {
  const entries = () => [...libraryEntries(), ...own.entries()];
  const load = async (id: string): Promise<Scenario> => {
    if (!libraryEntries().some((entry) => entry.id === id)) await own.ready();
    return own.scenario(id) ?? loadScenario(id);
  };
  return {
    own,
    entries,
    lineUp: () => entries().filter(({ id }) => id !== firstMinute),
    days: () => [...shiftEntries(), ...own.days()],
    isMine: (id) => own.scenario(id) !== undefined,
    load,
    async plan(id) {
      if (!shiftEntries().some((entry) => entry.id === id)) await own.ready();
      const [mine, entry] = [own.text('shift', id), own.days().find((one) => one.id === id)];
      return mine === undefined || !entry ? shippedPlan(id) : ownPlan(entry, mine, load);
    },
    async translations(id) {
      await own.ready();
      return [...(await shippedTranslations(id)), ...own.translations(id).map(writtenTranslation)];
    },
  };
}
