/** `counterpart diff OLD NEW`: what changed for players between two versions of a scenario. */

import { type WalksApart, walksApart } from '../analysis/apart/walks-apart.ts';
import { type Difference, differencesOf, ORDERS } from '../analysis/differences.ts';
import { averages } from '../analysis/players/averages.ts';
import { cliDiff as words } from '../messages/cli-diff.ts';
import { conditionsSaid } from '../messages/condition-said.ts';
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
const pointsOr = (mean: number | null) => (mean === null ? words.neverEnds() : mean.toFixed(1));

const fieldName = (field: string): string => {
  const order = ORDERS.find((one) => one === field);
  return order ? words[`field.${order}`]() : field.replace(/^reply\b/, words['field.reply']());
};

/** A difference with its fields and values in words. */
const told = (one: Difference) => ({
  ...one,
  fields: one.fields.map(({ field, ...values }) => ({ field: fieldName(field), ...conditionsSaid(values) })),
});

function differenceLines({ part, id, change, fields }: ReturnType<typeof told>): string[] {
  return [
    `${MARK[change]} ${words[change]({ part, id })}`,
    ...fields.map(({ field, before = words.nothing(), after = words.nothing() }) => {
      return `    ${words.fieldChange({ field, before, after })}`;
    }),
  ];
}

/** The walks beside the old file, played on both versions; undefined where there are none to read. */
function walksBeside(terminal: Terminal, old: ReadFile, now: ReadFile): Walks | undefined {
  const file = old.file.replace(/\.json$/, '.play');
  if (file === old.file || !terminal.exists(file)) return undefined;
  const read = walksIn(terminal, file, old.scenario, now.scenario);
  if (read.ok) return read.walks;
  terminal.warn(words.walksLeftOut({ file, line: read.line, reason: read.reason }));
  return undefined;
}

/** Why records of plays of the old version do not replay on the new one; empty when they do: other words are no reason. */
function recordReasons(old: Scenario, now: Scenario): string[] {
  const [before, after] = [rulesHash(old), rulesHash(now)];
  const another = old.id === now.id ? [] : [words.recordsOf({ old: old.id, now: now.id })];
  if (before === after) return another;
  return [
    ...another,
    words.recordsRules({ before: before.slice(0, 12), after: after.slice(0, 12) }),
    old.engine === now.engine ? words.recordsRefused() : words.recordsEngine(),
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
  const differences = differencesOf(old.scenario, now.scenario).map(told);
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
    const data = { same, engines, differences, apart, walks, averages: { before: before ?? null, after }, records };
    // Nothing that is written may differ, and the same moves come to something else.
    const found = differences.length > 0 ? words.there({ differences: differences.length }) : words.otherwise();
    return answer(terminal, exit, same ? [] : [found], data);
  }
  const say = (lines: readonly string[]) => {
    for (const line of lines) terminal.say(line);
  };
  if (engines) say([words.engines()]);
  terminal.say(
    differences.length === 0
      ? words[same ? 'none' : 'noneWritten']({ old: old.file, now: now.file })
      : words.some({ differences: differences.length, old: old.file, now: now.file }),
  );
  say(differences.flatMap(differenceLines));
  if (!same || engines) say(walksApartLines(apart));
  say(walks ? walkLines(walks) : []);
  terminal.say(words.means());
  for (const [player, mean] of Object.entries(after))
    terminal.say(`  ${player.padEnd(8)} ${before ? `${pointsOr(before[player] ?? null)} → ` : ''}${pointsOr(mean)}`);
  terminal.say(reasons.length === 0 ? words.replay() : words.noReplay());
  say(reasons.map((reason) => `  ${reason}`));
  say(again ? recordLines(again) : []);
  return exit;
}
