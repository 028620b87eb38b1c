/** Scenarios looked for among files of which some may be of another kind, or cannot be read. */
import type { Scenario } from '../scenario/format.ts';
import { FileTrouble } from './file-trouble.ts';
import { readScenarioFile } from './scenario-file.ts';
import type { Terminal } from './terminal.ts';

/** The scenario in a file; undefined for one that cannot be read or played. @param terminal a careful one */
export function scenarioIn(terminal: Terminal, file: string): Scenario | undefined {
  try {
    const read = readScenarioFile(terminal, file);
    return read.ok ? read.value : undefined;
  } catch (error) {
    if (error instanceof FileTrouble) return undefined;
    throw error;
  }
}
