/** The player's own part of the library: their files, kept beside their plays, read and checked each time the game opens. */
import { keepOwnFile, type OwnFile, type OwnKind, ownFilesIn, removeOwnFile } from '../../record/own-files.ts';
import type { PlayStore } from '../../record/store.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { LibraryEntry } from '../library.ts';
import type { ShiftEntry } from '../shift-library.ts';
import type { Incoming } from './own-kind.ts';
import type { Shelf, ShelvedFile } from './shelf.ts';
import type { Judged } from './take-in.ts';

/** What became of files that were opened. */
export interface Taken {
  /** Files that stand in the library now. */
  readonly taken: readonly OwnFile[];
  /** Files that come with the game already, word for word. */
  readonly known: number;
  /** Files that were not taken in, each with why as sentences that begin with its name. */
  readonly refused: readonly string[];
}

/** The player's own files. */
export interface OwnLibrary {
  /** Every file with what is wrong with it now; the same list until something changes. */
  files(): readonly ShelvedFile[];
  /** Scenarios that can be played. */
  entries(): readonly LibraryEntry[];
  /** Days that can be tried. */
  days(): readonly ShiftEntry[];
  scenario(id: string): Scenario | undefined;
  /** Text of a file of this kind and id, if it is one without trouble. */
  text(kind: OwnKind, id: string): string | undefined;
  /** Texts of people whom scenarios may name. */
  people(): readonly string[];
  /** Texts of translations of a scenario, be it their own or one that comes with the game. */
  translations(of: string): readonly string[];
  /** Resolves once everything that is kept has been read. */
  ready(): Promise<void>;
  /** Reads everything anew, after something else has changed what is kept. */
  refresh(): Promise<void>;
  /** Takes files in; those of one id with another file are refused, and told at both. */
  take(incoming: readonly Incoming[]): Promise<Taken>;
  remove(file: Pick<OwnFile, 'kind' | 'id'>): Promise<void>;
  /** Calls back when anything changes. Returns the way to stop. */
  subscribe(onChange: () => void): () => void;
}

/** What it needs of the game around it. */
export interface OwnSurroundings {
  readonly store: PlayStore;
  /** Milliseconds since 1970. */
  readonly today: () => number;
  /** Keeps a copy of a scenario for the plays that will begin on it. */
  readonly keepCopy: (scenario: Scenario, text: string) => Promise<void>;
  /** Any scenario that comes with the game; rejects when there is none of that id. */
  readonly shipped: (id: string) => Promise<Scenario>;
}

/** No files at all. */
const EMPTY: Shelf = { files: [], entries: [], days: [], scenarios: new Map(), people: [] };

/** The own library of this store. Reading begins at once; see `ready`. */
export function createOwnLibrary({ store, today, keepCopy, shipped }: OwnSurroundings): OwnLibrary {
  const listeners = new Set<() => void>();
  let shelf = EMPTY;

  const refresh = async () => {
    const files = await ownFilesIn(store).catch((): readonly OwnFile[] => []);
    // Whoever has no files of their own loads nothing for them.
    shelf = files.length === 0 ? EMPTY : await (await import('./shelf.ts')).shelfOf(files);
    for (const listener of listeners) listener();
  };
  let reading = refresh();
  const again = () => {
    reading = reading.then(refresh, refresh);
    return reading;
  };

  const keep = async ({ kind, id, name, text, scenario }: Judged): Promise<OwnFile> => {
    const file: OwnFile = { kind, id, name, text, taken: today() };
    await keepOwnFile(store, file);
    if (scenario) await keepCopy(scenario, text);
    return file;
  };

  return {
    files: () => shelf.files,
    entries: () => shelf.entries,
    days: () => shelf.days,
    scenario: (id) => shelf.scenarios.get(id),
    text: (kind, id) =>
      shelf.files.find(({ file, trouble }) => file.kind === kind && file.id === id && trouble === undefined)?.file.text,
    people: () => shelf.people,
    translations: (of) =>
      shelf.files.flatMap(({ file }) =>
        file.kind === 'translation' && file.id.startsWith(`${of}.`) ? [file.text] : [],
      ),
    ready: () => reading,
    refresh: again,
    async take(incoming) {
      await reading;
      const { judgeIncoming } = await import('./take-in.ts');
      const { accepted, known, refused } = await judgeIncoming(incoming, shelf, shipped);
      const taken: OwnFile[] = [];
      for (const one of accepted) taken.push(await keep(one));
      if (taken.length > 0) await again();
      return { taken, known, refused };
    },
    async remove(file) {
      await removeOwnFile(store, file);
      await again();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
