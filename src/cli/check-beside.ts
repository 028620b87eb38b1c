/** The files beside scenarios among what `counterpart check` is asked to look at: people and translations. */
import { basename, dirname } from 'node:path';
import type { PlacedFinding, PlacedLint } from '../analysis/placed.ts';
import { isError } from '../checking/judged.ts';
import type { Asked } from '../checking/scenario-checkup.ts';
import { type TranslationToCheck, translationFindings, translationLints } from '../checking/translation-remarks.ts';
import { foundSpoken } from '../messages/found.ts';
import { type Spoken, spoken } from '../messages/problem.ts';
import { type Problem, type ProblemCode, type ProblemParams, problemSays, severityOf } from '../scenario/problems.ts';
import { readPerson } from '../scenario/read-person.ts';
import { readTranslation } from '../scenario/translation/read-translation.ts';
import { isPersonFile, personFilesIn } from './scenario-file.ts';
import type { Terminal } from './terminal.ts';
import { isTranslationFile, scenarioBeside } from './translation-file.ts';

/** What was found in a file beside scenarios. */
export interface BesideCheckup {
  readonly file: string;
  readonly ok: boolean;
  readonly problems: readonly Spoken<Problem>[];
  /** Of a translation: who passes it by how it sounds; absent when that was not asked. */
  readonly findings?: readonly Spoken<PlacedFinding>[];
  /** Of a translation: what the writing lints say; absent when they were not asked. */
  readonly lints?: readonly Spoken<PlacedLint>[];
}

/** What a file beside scenarios is; undefined for all others. */
export const besideKind = (path: string): 'person' | 'translation' | undefined =>
  isPersonFile(path) ? 'person' : isTranslationFile(path) ? 'translation' : undefined;

/** Checks a person or a translation, each with what lies around it; of a translation also how it reads, where that is asked. */
export function besideCheckup(
  terminal: Terminal,
  file: string,
  asked: Asked = { proof: false, lint: false },
): BesideCheckup {
  const text = terminal.read(file);
  const { problems, named, whole } = isPersonFile(file)
    ? person(terminal, file, text)
    : translation(terminal, file, text);
  const name = basename(file);
  const all = [
    ...(named === undefined || named === name ? [] : [atStart('file-name-differs', { name, wanted: named })]),
    ...problems,
  ];
  const findings =
    whole && asked.proof
      ? translationFindings(whole, terminal.verdicts, asked.fresh ?? false).map(foundSpoken)
      : undefined;
  return {
    file,
    ok: !all.some(isError) && !findings?.some(isError),
    problems: all.map(spoken),
    ...(findings && { findings }),
    ...(whole && asked.lint && { lints: translationLints(whole).map(foundSpoken) }),
  };
}

/** What a file says, and the name it asks for. */
interface Told {
  readonly problems: readonly Problem[];
  readonly named: string | undefined;
  /** A translation that can be read, with its scenario. */
  readonly whole?: TranslationToCheck;
}

function person(terminal: Terminal, file: string, text: string): Told {
  const read = readPerson(text);
  if (!read.ok) return { problems: read.problems, named: undefined };
  const { id } = read.value;
  const twice = personFilesIn(terminal, dirname(file)).find((one) => one !== file && idIn(terminal, one) === id);
  return {
    problems: [
      ...read.warnings,
      ...(twice === undefined ? [] : [atStart('person-id-twice', { id, other: basename(twice) })]),
    ],
    named: `${id}.json`,
  };
}

function idIn(terminal: Terminal, file: string): string | undefined {
  const read = readPerson(terminal.read(file));
  return read.ok ? read.value.id : undefined;
}

function translation(terminal: Terminal, file: string, text: string): Told {
  const alone = readTranslation(text);
  const scenarioOf = scenarioBeside(terminal, file);
  const read = readTranslation(text, scenarioOf);
  const scenario = read.ok ? scenarioOf(read.value.of) : undefined;
  return {
    ...(read.ok && scenario && { whole: { scenario, file: read.value, text } }),
    problems: read.ok ? read.warnings : read.problems,
    named: alone.ok ? `${alone.value.of}.${alone.value.language}.json` : undefined,
  };
}

/** A problem of the file as a whole, which is told at its beginning. */
const atStart = <C extends ProblemCode>(code: C, params: ProblemParams<C>): Problem => ({
  code,
  severity: severityOf(code),
  pointer: '',
  line: 1,
  column: 1,
  says: problemSays(code, params),
});
