/** The old records handed to `counterpart diff`: which still come out as before on the new version. */
import { cliDiff as words } from '../messages/cli-diff.ts';
import { reasonPart, reasonSaid } from '../messages/reason.ts';
import { readRecord } from '../record/read-record.ts';
import { readWalks } from '../record/walk-file.ts';
import {
  type ChangedWalk,
  type PlayedAgain,
  playedAgain,
  type Walked,
  type WalksAgain,
  walksAgain,
} from '../record/walks-again.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Said } from '../scenario/said.ts';
import { FileTrouble } from './file-trouble.ts';
import { outcomeText } from './outcome-text.ts';
import { type Terminal, UsageError } from './terminal.ts';

/** Something with its reasons as sentences. */
type Told<T> = T extends { readonly reason: Said }
  ? Omit<T, 'reason'> & { readonly reason: string }
  : T extends { readonly reasons: readonly Said[] }
    ? Omit<T, 'reasons'> & { readonly reasons: readonly string[] }
    : T;

/** A walk that does not come out as before, told. */
type ToldWalk = Omit<ChangedWalk, 'after'> & { readonly after: Told<Walked> };

/** The walks of one file, made on both versions. */
export interface Walks extends Omit<WalksAgain, 'changed'> {
  readonly file: string;
  readonly changed: readonly ToldWalk[];
}

const toldWalk = (walk: ChangedWalk): ToldWalk => ({
  ...walk,
  after: walk.after.ok ? walk.after : { ok: false, reason: reasonSaid(walk.after.reason) },
});

function toldPlay(play: PlayedAgain): Told<PlayedAgain> {
  if (play.came === 'lost') return { ...play, reason: reasonSaid(play.reason) };
  return play.came === 'not-of-old' ? { ...play, reasons: play.reasons.map(reasonSaid) } : play;
}

/** What became of the files named with `--records`. */
export interface RecordsAgain {
  readonly played: readonly (Told<PlayedAgain> & { readonly file: string })[];
  readonly walks: readonly Walks[];
  /** Files that hold no play of this scenario, each with the reason. */
  readonly leftOut: readonly { readonly file: string; readonly reason: string }[];
}

/** The walks of a file on both versions, or why they cannot be read. */
export function walksIn(
  terminal: Terminal,
  file: string,
  old: Scenario,
  now: Scenario,
):
  | { readonly ok: true; readonly walks: Walks }
  | { readonly ok: false; readonly line: number; readonly reason: string } {
  const read = readWalks(terminal.read(file));
  if (!read.ok) return { ok: false, line: read.line, reason: reasonPart(read.says) };
  const { walks, changed } = walksAgain(old, now, read.walks);
  return { ok: true, walks: { file, walks, changed: changed.map(toldWalk) } };
}

/** Does this text say that it is a record? Other files of a folder are passed over. */
const saysRecord = (text: string) =>
  /"kind"\s*:\s*"counterpart-play"/.test(text) && !/"counterpart-results"/.test(text);

/** A file that cannot be read is not passed over: it is told as left out. */
function mayBeRecord(terminal: Terminal, file: string): boolean {
  try {
    return saysRecord(terminal.read(file));
  } catch (error) {
    if (error instanceof FileTrouble) return true;
    throw error;
  }
}

/**
 * Walks and records under these names: of a folder those files that say they are one, of single files all.
 * Throws a UsageError for a name where nothing is.
 */
function filesUnder(terminal: Terminal, names: readonly string[]): readonly string[] {
  const found = names.flatMap((name) => {
    try {
      const files = terminal.files(name);
      return files.filter(
        (file) => file === name || file.endsWith('.play') || (file.endsWith('.json') && mayBeRecord(terminal, file)),
      );
    } catch (error) {
      if (error instanceof FileTrouble && error.misnamed) throw new UsageError(words['record.nothingAt']({ name }));
      throw error;
    }
  });
  return [...new Set(found)];
}

/** Plays every record and walk under these names again. Throws a UsageError for a name where nothing is. */
export function recordsAgain(terminal: Terminal, names: readonly string[], old: Scenario, now: Scenario): RecordsAgain {
  const played: RecordsAgain['played'][number][] = [];
  const walks: Walks[] = [];
  const leftOut: RecordsAgain['leftOut'][number][] = [];
  const text = (file: string) => {
    try {
      return terminal.read(file);
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error;
      leftOut.push({ file, reason: error.message });
      return undefined;
    }
  };
  for (const file of filesUnder(terminal, names)) {
    const holds = text(file);
    if (holds === undefined) continue;
    if (file.endsWith('.play')) {
      const read = walksIn(terminal, file, old, now);
      if (!read.ok) leftOut.push({ file: `${file}:${read.line}`, reason: read.reason });
      else if (read.walks.walks > 0) walks.push(read.walks);
      else leftOut.push({ file, reason: words['record.noWalk']() });
      continue;
    }
    const read = readRecord(holds);
    if (!read.ok) leftOut.push({ file, reason: read.reasons[0] ? reasonSaid(read.reasons[0]) : '' });
    else if (read.record.scenario.id !== old.id)
      leftOut.push({ file, reason: words['record.of']({ id: read.record.scenario.id }) });
    else played.push({ file, ...toldPlay(playedAgain(old, now, read.record)) });
  }
  return { played, walks, leftOut };
}

/** The walks of a file, told. */
export function walkLines({ file, walks, changed }: Walks): string[] {
  return [
    words['record.walks']({ file, same: walks - changed.length, walks }),
    ...changed.map(({ name, line, before, after }) =>
      after.ok
        ? `  ${words['record.walkOther']({ name, line, before: outcomeText(before), after: outcomeText(after.outcome) })}`
        : `  ${words['record.walkLost']({ name, line, reason: after.reason })}`,
    ),
  ];
}

function playLine({ file, ...again }: RecordsAgain['played'][number]): string {
  if (again.came === 'same') return `  ${words['record.same']({ file, outcome: outcomeText(again.outcome) })}`;
  if (again.came === 'not-of-old') return `  ${words['record.notOfOld']({ file, reasons: again.reasons.join(' ') })}`;
  const before = outcomeText(again.before);
  return again.came === 'otherwise'
    ? `  ${words['record.other']({ file, before, after: outcomeText(again.after) })}`
    : `  ${words['record.lost']({ file, reason: again.reason, before })}`;
}

/** What became of the records, told. */
export function recordLines({ played, walks, leftOut }: RecordsAgain): string[] {
  const same = played.filter(({ came }) => came === 'same').length;
  return [
    ...walks.flatMap(walkLines),
    played.length === 0 ? words['record.none']() : words['record.played']({ same, of: played.length }),
    ...played.map(playLine),
    ...(leftOut.length === 0 ? [] : [words['record.leftOut']({ n: leftOut.length })]),
    ...leftOut.map(({ file, reason }) => `  ${file}: ${reason}`),
  ];
}
