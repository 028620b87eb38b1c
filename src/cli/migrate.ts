/** `counterpart migrate FILE|DIR`: scenarios and days of an older format in the newest, and what now wants their author's eye. */

import { basename, join, relative } from 'node:path';
import { cliFile as words } from '../messages/cli-file.ts';
import { cliUsage } from '../messages/cli-usage.ts';
import { migrationNote } from '../messages/migration-note.ts';
import { FORMAT } from '../scenario/format.ts';
import { NOTE_KINDS } from '../scenario/migrate/note-kinds.ts';
import { type Current, migrated } from '../scenario/migrate.ts';
import { offsetOf, type Place, placeFinder } from '../scenario/places.ts';
import { readScenario } from '../scenario/read.ts';
import { readableJson } from '../scenario/readable-json.ts';
import { scanJson } from '../scenario/scan.ts';
import { SHIFT_FORMAT } from '../shift/format.ts';
import { migratedShift, ROOMS_BY_RULE } from '../shift/migrate.ts';
import { readShift } from '../shift/read.ts';
import { answer } from './answer.ts';
import { shiftFiles } from './check-shifts.ts';
import { scenarioFiles } from './checkups.ts';
import { type Kind, mayWrite } from './out.ts';
import { peopleFor } from './scenario-file.ts';
import { EXIT, type Exit, type Terminal, UsageError } from './terminal.ts';

/** How files are migrated. */
export interface MigrateOptions {
  /** Write each file in its own place. */
  readonly write: boolean;
  /** File, or folder for several, to write to; each keeps its name there. */
  readonly out?: string;
  readonly force: boolean;
  readonly json: boolean;
}

/** Something done, or to be looked at, with its place in the new file. */
interface PlacedNote extends Place {
  readonly code: string;
  readonly kind: 'done' | 'look';
  readonly message: string;
}

/** What became of one file. */
interface Outcome {
  readonly file: string;
  /** Is it a day, and no scenario? */
  readonly day: boolean;
  /** Format it was written in; null when it cannot be told. */
  readonly from: number | null;
  /** Where it was written to; null when it was not. */
  readonly to: string | null;
  readonly notes: readonly PlacedNote[];
  /** Errors the new file has: as many as the old one had, or a fault of the migration. */
  readonly errors: number;
  /** Why nothing was done, as a sentence; null when something was. */
  readonly left: string | null;
}

/** A file of this format in the newest one, not written yet. */
interface Made {
  readonly outcome: Outcome;
  readonly text: string | undefined;
}

/** A kind of file that can be migrated. */
interface Form {
  readonly newest: number;
  readonly migrated: (value: unknown) => Current | undefined;
  /** What was done or wants an eye, with pointers into the new value. */
  readonly notes: (current: Current) => readonly (Omit<PlacedNote, keyof Place> & { readonly at: string })[];
  /** Errors of the new text. */
  readonly errors: (terminal: Terminal, file: string, text: string) => number;
}

const isError = ({ severity }: { readonly severity: string }) => severity === 'error';

const SCENARIO: Form = {
  newest: FORMAT,
  migrated: (value) => migrated(value, () => {}),
  notes: ({ notes }) =>
    notes.map((note) => ({
      code: note.code,
      at: note.at,
      kind: NOTE_KINDS[note.code],
      message: migrationNote[note.code]({ detail: note.detail ?? '' }),
    })),
  errors: (terminal, file, text) => {
    const read = readScenario(text, { people: peopleFor(terminal, file) });
    return read.ok ? 0 : read.problems.filter(isError).length;
  },
};

const DAY: Form = {
  newest: SHIFT_FORMAT,
  migrated: (value) => migratedShift(value, () => {}),
  notes: () => [{ ...ROOMS_BY_RULE, kind: 'look', message: migrationNote[ROOMS_BY_RULE.code]() }],
  errors: (_terminal, _file, text) => {
    const read = readShift(text);
    return read.ok ? 0 : read.problems.filter(isError).length;
  },
};

/** Only a day has people who come one after another; it may lie anywhere. */
const isDay = (value: unknown) => typeof value === 'object' && value !== null && 'encounters' in value;

const MIGRATED: Kind = {
  name: words['kind.newest'],
  made: (text) => {
    const { value } = scanJson(text.replace(/^\uFEFF/, ''));
    return formatOf(text) === (isDay(value) ? DAY : SCENARIO).newest;
  },
};

function formatOf(text: string): number | undefined {
  const { value } = scanJson(text.replace(/^\uFEFF/, ''));
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  return typeof format === 'number' ? format : undefined;
}

/** Does what opens here go on, on the same line? */
const sharesLine = (text: string, opening: number) => !/^.[ \t]*[\r\n]/.test(text.slice(opening, opening + LOOK));

/** Characters looked at for the end of a line. */
const LOOK = 40;

function made(terminal: Terminal, file: string): Made {
  const text = terminal.read(file).replace(/^\uFEFF/, '');
  const { value, broken, found, root: before } = scanJson(text);
  const format = formatOf(text);
  const day = isDay(value);
  const form = day ? DAY : SCENARIO;
  const left = (why: string): Made => ({
    text: undefined,
    outcome: { file, day, from: format ?? null, to: null, notes: [], errors: 0, left: why },
  });
  if (broken || found.length > 0) return left(words['migrate.broken']({ called: terminal.called, file }));
  if (format === undefined) return left(words['migrate.noFormat']());
  if (format === form.newest) return left(words['migrate.already']({ format }));
  const current = form.migrated(value);
  if (!current) return left(words['migrate.unknown']({ format }));
  const written = readableJson(current.value, (at) => sharesLine(text, offsetOf(before, current.inFile(at), 'value')));
  const { root } = scanJson(written);
  const placeOf = placeFinder(written);
  return {
    text: written,
    outcome: {
      file,
      day,
      from: format,
      to: null,
      left: null,
      errors: form.errors(terminal, file, written),
      notes: form.notes(current).map(({ at, ...note }) => ({ ...note, ...placeOf(offsetOf(root, at, 'key')) })),
    },
  };
}

function say(terminal: Terminal, { file, day, from, to, notes, errors, left }: Outcome): void {
  if (left !== null) {
    terminal.say(`${file}  ${words['migrate.left']({ why: left })}`);
    return;
  }
  const formats = { from: from ?? '', newest: (day ? DAY : SCENARIO).newest };
  const did = to === null ? words['migrate.did'](formats) : words['migrate.wrote']({ ...formats, to });
  terminal.say(`${file}  ${did}`);
  for (const { line, column, kind, message } of notes)
    terminal.say(`    ${line}:${column}  ${words[`migrate.${kind}`]()}  ${message}`);
  if (errors > 0) terminal.say(`    ${words['migrate.errors']({ errors, called: terminal.called, file: to ?? file })}`);
}

/**
 * Migrates files and folders. Without `write` and `out` it only says what would be done. Exit 0 when every file is in
 * the newest format afterwards, or would be; 1 when one could not be migrated.
 */
export function migrateFiles(terminal: Terminal, paths: readonly string[], options: MigrateOptions): Exit {
  const { write, out, force, json } = options;
  if (write && out !== undefined) throw new UsageError(cliUsage.writeOrOut());
  const files = [...new Set([...scenarioFiles(terminal, paths), ...shiftFiles(terminal, paths)])];
  if (files.length === 0) throw new UsageError(cliUsage.nothingToMigrate());
  const alone = files.length === 1 && files[0] === paths[0];
  const placeFor = (file: string) => {
    if (write) return file;
    if (out === undefined || alone) return out;
    const root = paths.find((path) => file.startsWith(path)) ?? '';
    return join(out, file === root ? basename(file) : relative(root, file));
  };
  const all = files.map((file) => ({ ...made(terminal, file), to: placeFor(file) }));
  // Before anything is written it is known that all of it may be.
  for (const { text, to } of all) {
    if (text !== undefined && to !== undefined && !write)
      mayWrite(terminal, to, { kind: MIGRATED, inputs: files, force });
  }
  const outcomes = all.map(({ text, outcome, to }): Outcome => {
    if (text === undefined || to === undefined) return outcome;
    terminal.write(to, text);
    return { ...outcome, to };
  });
  const lost = outcomes.filter(({ left, day, from }) => left !== null && from !== (day ? DAY : SCENARIO).newest);
  const exit = lost.length === 0 ? EXIT.fine : EXIT.problems;
  if (json)
    return answer(
      terminal,
      exit,
      lost.map(({ file, left }) => `${file}: ${left}`),
      { files: outcomes },
    );
  for (const outcome of outcomes) say(terminal, outcome);
  sum(terminal, outcomes, write || out !== undefined);
  return exit;
}

function sum(terminal: Terminal, outcomes: readonly Outcome[], written: boolean): void {
  const done = outcomes.filter(({ left }) => left === null);
  const looks = done.flatMap(({ notes }) => notes).filter(({ kind }) => kind === 'look').length;
  const days = done.filter(({ day }) => day).length;
  const files = [
    ...(days < done.length || days === 0 ? [words['migrate.scenarios']({ n: done.length - days })] : []),
    ...(days > 0 ? [words['migrate.days']({ n: days })] : []),
  ];
  terminal.say(words[written ? 'migrate.sum' : 'migrate.sumCan']({ files, looks }));
  if (done.length > 0 && !written) terminal.say(words['migrate.nothingWritten']());
}
