/** A result file that is opened on the team's screen. */
import { type OpenResultFile, playedResults, scenariosIn } from '../record/result-file.ts';
import type { Scenario } from '../scenario/format.ts';
import { loadScenario } from './library.ts';
import { aside } from './reading/aside.ts';
import { textOf } from './reading/text-of.ts';
import { reasonOf } from './reason.ts';

/** The results in it, each play played again; or why it cannot be opened, be it only that it cannot be read. */
export async function openedResults(file: File): Promise<OpenResultFile> {
  const scenarios = new Map<string, Scenario>();
  try {
    const read = await aside.read('results', await textOf(file), file.name);
    if (!read.ok) return read;
    for (const id of scenariosIn(read.file)) {
      // A scenario that cannot be had sets its plays aside, and the screen tells of each.
      const scenario = await loadScenario(id).catch(() => undefined);
      if (scenario) scenarios.set(id, scenario);
    }
    return playedResults(read.file, (id) => scenarios.get(id));
  } catch (error) {
    return { ok: false, reasons: [reasonOf(error)] };
  }
}
