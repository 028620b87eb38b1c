/** `counterpart diff OLD NEW`: what changed for players between two versions of a scenario. */

import { type WalksApart, walksApart } from '../analysis/apart/walks-apart.ts';
import { type Difference, differencesOf } from '../analysis/differences.ts';
import { averages } from '../analysis/players/averages.ts';
import { counted } from '../scenario/counted.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash } from '../scenario/hash.ts';
import { answer } from './answer.ts';
import { recordLines, recordsAgain, type Walks, walkLines, walksIn } from './diff-records.ts';
import { walksApartLines } from './diff-walks.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

/** A scenario and the file it was read from. */
export interface ReadFile {
  readonly file: string;
  readonly scenario: Scenario;
}

/** What two versions without a difference in the rules have apart. */
const SHARED: WalksApart = { lost: [], added: [], scores: [], endings: [], moods: [], complete: true, byChance: 0 };

/** Is anything apart in the walks? */
const isApart = ({ lost, added, scores, endings, moods }: WalksApart) =>
  lost.length + added.length + scores.length + endings.length + moods.length > 0;

const MARK = { added: '+', removed: '-', changed: '~' } as const;

/** A mean in words; of plays that never end there is none. */
const pointsOr = (mean: number | null) => (mean === null ? 'never ends' : mean.toFixed(1));

function differenceLines({ part, id, change, fields }: Difference): string[] {
  return [
    `${MARK[change]} ${part} ${id}${change === 'changed' ? '' : ` ${change}`}`,
    ...fields.map(({ field, before, after }) => `    ${field}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`),
  ];
}

/** The walks beside the old file, played on both versions; undefined where there are none to read. */
function walksBeside(terminal: Terminal, old: ReadFile, now: ReadFile): Walks | undefined {
  const file = old.file.replace(/\.json$/, '.play');
  if (file === old.file || !terminal.exists(file)) return undefined;
  const read = walksIn(terminal, file, old.scenario, now.scenario);
  if (read.ok) return read.walks;
  terminal.warn(`${file}:${read.line}: ${read.reason}. Its walks are left out.`);
  return undefined;
}

/** What is said where nothing that is written differs, and the same moves come to something else. */
const OTHERWISE = 'The same moves come to something else by the newer rules.';

/** Why records of plays of the old version do not replay on the new one; empty when they do: other words are no reason. */
function recordReasons(old: Scenario, now: Scenario): string[] {
  const [before, after] = [rulesHash(old), rulesHash(now)];
  const another = old.id === now.id ? [] : [`They are of "${old.id}", and this is "${now.id}".`];
  if (before === after) return another;
  return [
    ...another,
    `A record names the rules that were played, and these are others: ${before.slice(0, 12)}… → ${after.slice(0, 12)}….`,
    old.engine === now.engine
      ? 'The same moves could be refused or earn other points.'
      : 'They were played by engine 1, and open as they were where the old file is to be had.',
  ];
}

/**
 * Compares two versions. Exit 0 when there is no difference for players, 1 when there is one.
 * @param named files and folders of old records and walks to play again; empty for none
 */
export function diff(
  terminal: Terminal,
  old: ReadFile,
  now: ReadFile,
  how: { readonly json: boolean; readonly records: readonly string[] },
): Exit {
  const differences = differencesOf(old.scenario, now.scenario);
  const engines = old.scenario.engine !== now.scenario.engine;
  // Where no rule changed, the same moves are offered and come to the same: there is nothing to look for.
  const apart = engines || differences.some(({ rules }) => rules) ? walksApart(old.scenario, now.scenario) : SHARED;
  const same = differences.length === 0 && !isApart(apart);
  const exit = same ? EXIT.fine : EXIT.problems;
  const walks = walksBeside(terminal, old, now);
  const reasons = recordReasons(old.scenario, now.scenario);
  const again = how.records.length > 0 ? recordsAgain(terminal, how.records, old.scenario, now.scenario) : undefined;
  // By the rules of 0.1.0 nobody plays any more, so there is no mean of them.
  const before = engines ? undefined : averages(old.scenario);
  const after = same && before ? before : averages(now.scenario);
  if (how.json) {
    const records = { replay: reasons.length === 0, reasons, ...again };
    const told = { same, engines, differences, apart, walks, averages: { before: before ?? null, after }, records };
    const found = `There ${differences.length === 1 ? 'is' : 'are'} ${counted(differences.length, 'difference')} for players.`;
    return answer(terminal, exit, same ? [] : [differences.length > 0 ? found : OTHERWISE], told);
  }
  const say = (lines: readonly string[]) => {
    for (const line of lines) terminal.say(line);
  };
  if (engines) say(['Before: played by the rules of 0.1.0 (engine 1). Now: by those of format 2 (engine 2).']);
  terminal.say(
    differences.length === 0
      ? `No difference ${same ? 'for players ' : 'in what is written '}between ${old.file} and ${now.file}.`
      : `${counted(differences.length, 'difference')} for players from ${old.file} to ${now.file}:`,
  );
  say(differences.flatMap(differenceLines));
  if (!same || engines) say(walksApartLines(apart));
  say(walks ? walkLines(walks) : []);
  terminal.say('Mean satisfaction of players who do not listen:');
  for (const [player, mean] of Object.entries(after))
    terminal.say(`  ${player.padEnd(8)} ${before ? `${pointsOr(before[player] ?? null)} → ` : ''}${pointsOr(mean)}`);
  terminal.say(reasons.length === 0 ? 'Old records still replay.' : 'Old records do not replay:');
  say(reasons.map((reason) => `  ${reason}`));
  say(again ? recordLines(again) : []);
  return exit;
}
