/** The scenario a command is about, and how a play of it is to begin. */

import { cliCommands as words } from '../messages/cli-commands.ts';
import { cliFile } from '../messages/cli-file.ts';
import { cliUsage } from '../messages/cli-usage.ts';
import type { Scenario } from '../scenario/format.ts';
import { readScenario } from '../scenario/read.ts';
import { check } from './check.ts';
import { peopleFor, readScenarioFile } from './scenario-file.ts';
import { Refusal, type Terminal, UsageError } from './terminal.ts';

/** Throws a Refusal with everything that a check says of a file. */
export function refuse(terminal: Terminal, file: string): never {
  const said: string[] = [];
  check({ ...terminal, progress: undefined, say: (line) => said.push(line) }, [file], { proof: false, lint: false });
  const errors = said.filter((line) => line.includes('  error  '));
  throw new Refusal(errors.length > 0 ? errors : said, said);
}

/** The scenario in a file. Throws a UsageError when no file is there, a Refusal with its problems when it is none. */
export function scenarioNamed(terminal: Terminal, file: string): Scenario {
  if (!terminal.exists(file)) throw new UsageError(cliUsage.noFile({ file }));
  const read = readScenarioFile(terminal, file);
  return read.ok ? read.value : refuse(terminal, file);
}

/** The same, but a file of format 1 is to be played as 0.1.0 did. */
export function scenarioOfThen(terminal: Terminal, file: string): Scenario {
  const now = scenarioNamed(terminal, file);
  const then = readScenario(terminal.read(file), { people: peopleFor(terminal, file), engine: 1 });
  return then.ok ? then.value : now;
}

const SEED_MAX = 2 ** 32 - 1;

/** The seed in an option; 1 when it was left out. Throws a UsageError when it is no whole number of 32 bits. */
export function seedOf(text: string | undefined): number {
  const seed = text === undefined ? 1 : Number(text);
  if (!Number.isInteger(seed) || seed < 0 || seed > SEED_MAX) throw new UsageError(cliUsage.seed({ most: SEED_MAX }));
  return seed;
}

/** The options that say how a play begins. */
export const OPENING = {
  seed: { type: 'string', takes: 'N', does: words['option.seed'] },
  carry: { type: 'string', takes: 'FLAG,FLAG', does: words['option.carry'] },
} as const;

/** How a play in the terminal is to begin. Throws a UsageError for a flag that the scenario does not read. */
export function openingOf(scenario: Scenario, { seed, carry }: { readonly seed?: string; readonly carry?: string }) {
  const carried = carry?.split(',').filter(Boolean).sort() ?? [];
  for (const flag of carried) {
    if (Object.hasOwn(scenario.flags.in, flag)) continue;
    const flags = Object.keys(scenario.flags.in);
    throw new UsageError(flags.length > 0 ? cliFile.noFlag({ flag, flags }) : cliFile.noFlags({ flag }));
  }
  return { seed: seedOf(seed), carried };
}
