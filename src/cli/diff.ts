/** `counterpart diff OLD NEW`: what changed for players between two versions of a scenario. */

import { type Difference, differencesOf } from '../analysis/differences.ts';
import { averages } from '../analysis/players/averages.ts';
import { readWalks } from '../record/walk-file.ts';
import { type ChangedWalk, changedWalks, type Outcome } from '../record/walks-again.ts';
import { counted } from '../scenario/counted.ts';
import type { Scenario } from '../scenario/format.ts';
import { contentHash } from '../scenario/hash.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

/** A scenario and the file it was read from. */
export interface ReadFile {
  readonly file: string;
  readonly scenario: Scenario;
}

interface Walks {
  readonly file: string;
  readonly walks: number;
  readonly changed: readonly ChangedWalk[];
}

const MARK = { added: '+', removed: '-', changed: '~' } as const;

function differenceLines({ part, id, change, fields }: Difference): string[] {
  return [
    `${MARK[change]} ${part} ${id}${change === 'changed' ? '' : ` ${change}`}`,
    ...fields.map(({ field, before, after }) => `    ${field}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`),
  ];
}

const outcomeText = ({ ends, satisfaction, target }: Outcome) =>
  [ends ?? 'not finished', `satisfaction ${satisfaction}`, ...(target ? [`target ${target}`] : [])].join(', ');

function walkLines({ file, walks, changed }: Walks): string[] {
  return [
    `Walks of ${file}: ${walks - changed.length} of ${walks} come out as before.`,
    ...changed.map(({ name, line, before, after }) =>
      after.ok
        ? `  ${name} (line ${line}): ${outcomeText(before)} → ${outcomeText(after.outcome)}`
        : `  ${name} (line ${line}) is lost: ${after.reason}`,
    ),
  ];
}

/** The walks beside the old file, played on both versions; undefined where there are none to read. */
function walksBeside(terminal: Terminal, old: ReadFile, now: ReadFile): Walks | undefined {
  const file = old.file.replace(/\.json$/, '.play');
  if (file === old.file || !terminal.exists(file)) return undefined;
  const read = readWalks(terminal.read(file));
  if (!read.ok) {
    terminal.warn(`${file}:${read.line}: ${read.message}. Its walks are left out.`);
    return undefined;
  }
  return { file, walks: read.walks.length, changed: changedWalks(old.scenario, now.scenario, read.walks) };
}

/** Why records of plays of the old version do not replay on the new one; empty when they do. */
function recordReasons(old: Scenario, now: Scenario, differences: readonly Difference[]): string[] {
  const [before, after] = [contentHash(old), contentHash(now)];
  if (before === after) return [];
  return [
    ...(old.id === now.id ? [] : [`They are of "${old.id}", and this is "${now.id}".`]),
    `A record names exactly what was played, and the content hash is another: ${before.slice(0, 12)}… → ${after.slice(0, 12)}….`,
    differences.some(({ rules }) => rules)
      ? 'The rules changed: the same moves could be refused or earn other points.'
      : 'Only words and pictures changed, so the same moves still earn the same points.',
  ];
}

/** Compares two versions. Exit 0 when there is no difference for players, 1 when there is one. */
export function diff(terminal: Terminal, old: ReadFile, now: ReadFile, json: boolean): Exit {
  const differences = differencesOf(old.scenario, now.scenario);
  const exit = differences.length === 0 ? EXIT.fine : EXIT.problems;
  const walks = walksBeside(terminal, old, now);
  const reasons = recordReasons(old.scenario, now.scenario, differences);
  const before = averages(old.scenario);
  const after = differences.length === 0 ? before : averages(now.scenario);
  if (json) {
    const records = { replay: reasons.length === 0, reasons };
    terminal.say(
      JSON.stringify(
        { same: differences.length === 0, differences, walks, averages: { before, after }, records },
        null,
        2,
      ),
    );
    return exit;
  }
  terminal.say(
    differences.length === 0
      ? `No difference for players between ${old.file} and ${now.file}.`
      : `${counted(differences.length, 'difference')} for players from ${old.file} to ${now.file}:`,
  );
  for (const line of differences.flatMap(differenceLines)) terminal.say(line);
  for (const line of walks ? walkLines(walks) : []) terminal.say(line);
  terminal.say('Mean satisfaction of players who do not listen:');
  for (const [player, mean] of Object.entries(before))
    terminal.say(`  ${player.padEnd(8)} ${mean.toFixed(1)} → ${(after[player] ?? 0).toFixed(1)}`);
  terminal.say(reasons.length === 0 ? 'Old records still replay.' : 'Old records do not replay:');
  for (const reason of reasons) terminal.say(`  ${reason}`);
  return exit;
}
