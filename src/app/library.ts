/** The scenarios that come with the game: what the home screen tells of each, and the whole of one when it is opened. */
import { library as words } from '../messages/library.ts';
import type { Scenario } from '../scenario/format.ts';
import type { HomeEntry } from '../ui/home/home-entry.ts';
import { storyAsSaid } from './authored.ts';
import { line } from './line.ts';
import { firstProblems, type ToldProblem } from './own/reasons.ts';
import { aside } from './reading/aside.ts';
import { type Ready, readyIn } from './ready-file.ts';
import { addressOf, type ShippedDay, type ShippedScenario, shippedScenarios } from './shipped.ts';

/** What the home screen shows of a scenario, without loading the story. */
export type LibraryEntry = Omit<HomeEntry, 'first' | 'best' | 'plays'>;

/** Entries of the home screen, in the order of the line-up; what is not in it follows by time of day. */
export const libraryEntries = (): readonly LibraryEntry[] => shippedScenarios;

/** Thrown when a scenario cannot be played; `problems` says where it is broken, if it was read at all. */
export class ScenarioUnavailable extends Error {
  readonly problems: readonly ToldProblem[];
  constructor(message: string, problems: readonly ToldProblem[] = []) {
    super(message);
    this.problems = problems;
  }
}

/** The scenario of what was read. Throws ScenarioUnavailable, which names the first problems and their lines. */
function playable(read: Ready<Scenario, ToldProblem>, file: string): Scenario {
  if (read.ok) return read.value;
  throw new ScenarioUnavailable(words.cannotPlay({ file, problems: firstProblems(read.problems) }), read.problems);
}

/**
 * The scenario in somebody's own file, read aside.
 * @param people texts of people of their own, whom it may name
 * Rejects with ScenarioUnavailable, or when the file takes too long.
 */
export const readAsScenario = async (text: string, file: string, people: readonly string[]): Promise<Scenario> =>
  playable(await aside.read('scenario', text, file, people), file);

const loaded = new Map<string, Promise<Scenario>>();

/** Throws, naming all of them, when there are several files of this id: then none counts. */
export function refuseTwins({ id, twins }: { readonly id: string; readonly twins?: readonly string[] }): void {
  if (!twins) return;
  throw new ScenarioUnavailable(words.twins({ files: twins, id }));
}

/**
 * The text of the file of something that comes with the game.
 * @param missing what to say when the game has no such file
 * Rejects with LineDown.
 */
export async function fileText(one: ShippedScenario | ShippedDay, missing: string): Promise<string> {
  const address = await addressOf(one);
  if (address === undefined) throw new ScenarioUnavailable(missing);
  return line.text(address, words.titled({ title: one.title }));
}

async function fetched(id: string): Promise<Scenario> {
  const entry = shippedScenarios.find((one) => one.id === id);
  if (!entry) throw new ScenarioUnavailable(words.noScenario({ id }));
  refuseTwins(entry);
  // What the game ships was checked when it was built: the page needs neither the checker nor a worker.
  return storyAsSaid(playable(readyIn(await fileText(entry, words.noScenario({ id }))), words.titled({ title: id })));
}

/** The checked scenario of that id. Rejects with ScenarioUnavailable or LineDown; a failed load is tried anew next time. */
export function loadScenario(id: string): Promise<Scenario> {
  const known = loaded.get(id);
  if (known) return known;
  const coming = fetched(id);
  loaded.set(id, coming);
  coming.catch(() => loaded.delete(id));
  return coming;
}
