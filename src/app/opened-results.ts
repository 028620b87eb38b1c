/** A result file that is opened on the team's screen. */
import { type OpenResultFile, openResultFile, readResultFile, scenariosIn } from '../record/result-file.ts';
import type { Scenario } from '../scenario/format.ts';
import { loadScenario } from './library.ts';
import { reasonOf } from './reason.ts';

/** The results in it, each play played again; or why it cannot be opened, be it only that it cannot be read. */
export async function openedResults(file: File): Promise<OpenResultFile> {
  const scenarios = new Map<string, Scenario>();
  try {
    const text = await file.text();
    const read = readResultFile(text);
    for (const id of read.ok ? scenariosIn(read.file) : []) {
      // A scenario that cannot be had sets its plays aside, and the screen tells of each.
      const scenario = await loadScenario(id).catch(() => undefined);
      if (scenario) scenarios.set(id, scenario);
    }
    return openResultFile(text, (id) => scenarios.get(id));
  } catch (error) {
    return { ok: false, reasons: [reasonOf(error)] };
  }
}
