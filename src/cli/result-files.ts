/** Opens files of results and finished assessments, each play played again, each person once. */

import { looksLikeAttempt, readAttemptFile } from '../assignment/attempt-file.ts';
import { type OpenedAttempt, playedAttempt } from '../assignment/attempt-results.ts';
import { withAttempt } from '../assignment/attempts-table.ts';
import { cliFile } from '../messages/cli-file.ts';
import { cliUsage } from '../messages/cli-usage.ts';
import { reasonSaid } from '../messages/reason.ts';
import type { EnclosedScenario } from '../record/enclosed.ts';
import { withResults } from '../record/opened-files.ts';
import type { PlayRecord } from '../record/record.ts';
import { playedOn, type ScenarioLookup } from '../record/replay.ts';
import { type OpenedResults, playedResults, readResultFile } from '../record/result-file.ts';
import type { Scenario } from '../scenario/format.ts';
import { scenarioOfRecord } from './scenario-of-record.ts';
import { Refusal, type Terminal, UsageError } from './terminal.ts';

/** What was in some files. */
export interface OpenedTeam {
  readonly files: readonly OpenedResults[];
  readonly attempts: readonly OpenedAttempt[];
}

/** Finds each scenario once, however many plays ask for it. */
function lookupFor(
  terminal: Terminal,
  records: readonly PlayRecord[],
  enclosed: readonly EnclosedScenario[],
): ScenarioLookup {
  const places = [terminal.home, terminal.library].filter(
    (place, i, all) => terminal.exists(place) && all.indexOf(place) === i,
  );
  const found = new Map<string, Scenario | undefined>();
  const keyOf = ({ id, rules, words }: { readonly id: string; readonly rules: string; readonly words: string }) =>
    `${id} ${rules} ${words}`;
  for (const record of records) {
    const key = keyOf(playedOn(record));
    if (!found.has(key)) found.set(key, scenarioOfRecord(terminal, { ok: true, record, enclosed }, places));
  }
  return (wanted) => found.get(keyOf(wanted));
}

function opened(terminal: Terminal, team: OpenedTeam, path: string): OpenedTeam {
  const refuse = (reasons: readonly string[]): never => {
    throw new Refusal(reasons.map((reason) => `${path}: ${reason}`));
  };
  if (!terminal.exists(path)) throw new UsageError(cliUsage.noFile({ file: path }));
  const text = terminal.read(path);
  if (looksLikeAttempt(text)) {
    const read = readAttemptFile(text);
    if (!read.ok) return refuse(read.reasons.map(reasonSaid));
    const { plays, scenarios = [] } = read.file;
    const played = playedAttempt(read.file, lookupFor(terminal, plays, scenarios));
    if (!played.ok) return refuse(played.reasons.map(reasonSaid));
    const added = withAttempt(team.attempts, played.results);
    return added.ok ? { ...team, attempts: added.attempts } : refuse([reasonSaid(added.reason)]);
  }
  const read = readResultFile(text);
  if (!read.ok) return refuse(read.reasons.map(reasonSaid));
  const played = playedResults(read.file, lookupFor(terminal, read.file.plays, read.file.scenarios ?? []));
  if (!played.ok) return refuse(played.reasons.map(reasonSaid));
  const added = withResults(team.files, played.results);
  return added.ok ? { ...team, files: added.files } : refuse([reasonSaid(added.reason)]);
}

/** Files named in one line before the rest is only counted. */
const NAMED = 5;

/** "2 more of these files cannot be opened: b.json, c.json." */
function moreWords(files: readonly string[]): string {
  const rest = files.length - NAMED;
  return cliFile['results.more']({ n: files.length, files: files.slice(0, NAMED), more: Math.max(0, rest) });
}

/**
 * Opens them all. Throws a Refusal that tells what is wrong with the first file that cannot be opened, and names the
 * others; and a UsageError where there is none.
 */
export function openedTeam(terminal: Terminal, paths: readonly string[]): OpenedTeam {
  let team: OpenedTeam = { files: [], attempts: [] };
  const refused: { readonly path: string; readonly refusal: Refusal }[] = [];
  for (const path of paths)
    try {
      team = opened(terminal, team, path);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ path, refusal: error });
    }
  const [first, ...others] = refused;
  if (!first) return team;
  throw new Refusal([
    ...first.refusal.reasons,
    ...(others.length > 0 ? [moreWords(others.map(({ path }) => path))] : []),
  ]);
}
