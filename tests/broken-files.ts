/** The broken files in tests/broken: where each lies, how it is read, and what is told of it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { WayHere } from '../src/analysis/day/best-days.ts';
import { dayFindings } from '../src/analysis/day/findings.ts';
import { proofOfDay } from '../src/analysis/day/prove-day.ts';
import { findings } from '../src/analysis/findings.ts';
import { lints } from '../src/analysis/lints/codes.ts';
import { lintsOf } from '../src/analysis/lints/lints-of.ts';
import { placed } from '../src/analysis/placed.ts';
import { proofOf } from '../src/analysis/prove.ts';
import { STATES_MAX } from '../src/analysis/thresholds.ts';
import type { Witness } from '../src/analysis/witness.ts';
import { drawnRooms } from '../src/app/drawn-rooms.ts';
import { catalogueProblems } from '../src/catalogue/problems.ts';
import { besideCheckup } from '../src/cli/check-beside.ts';
import { houseCheckups } from '../src/cli/check-catalogue.ts';
import { checkupOf, tasksOf } from '../src/cli/checkups.ts';
import { careful } from '../src/cli/file-trouble.ts';
import { foundSpoken } from '../src/messages/found.ts';
import { spoken } from '../src/messages/problem.ts';
import { type Scenario, WrittenScenario } from '../src/scenario/format.ts';
import { migrated } from '../src/scenario/migrate.ts';
import { problemsOfFilesBeside } from '../src/scenario/problems/of-files-beside.ts';
import { problems, type Severity } from '../src/scenario/problems.ts';
import { putIn } from '../src/scenario/put-in.ts';
import { readScenario } from '../src/scenario/read.ts';
import { shiftProblems } from '../src/shift/problems.ts';
import { readShiftAmong } from '../src/shift/read.ts';
import { planOf } from '../src/shift/start.ts';
import { aTerminal } from './cli/a-terminal.ts';

/** What looks at a file: its reader, that of files beside scenarios, that of the house, the proofs, the writing lints, the reader of days, or the proofs of days. */
export type Kind = 'file' | 'beside' | 'catalogue' | 'proof' | 'lint' | 'shift' | 'day';

/** Every code of every kind, with how grave it is. */
export const CODES: Readonly<Record<Kind, Readonly<Record<string, { readonly severity: Severity }>>>> = {
  file: Object.fromEntries(Object.entries(problems).filter(([code]) => !Object.hasOwn(problemsOfFilesBeside, code))),
  beside: problemsOfFilesBeside,
  catalogue: catalogueProblems,
  proof: findings,
  lint: lints,
  shift: shiftProblems,
  day: dayFindings,
};

/** Every code with its kind, in the order of the tables. */
export const everyCode = (): readonly (readonly [code: string, kind: Kind])[] =>
  (Object.keys(CODES) as Kind[]).flatMap((kind) => Object.keys(CODES[kind]).map((code) => [code, kind] as const));

const FOLDER = 'tests/broken';
const HOME: Readonly<Record<Kind, string>> = {
  file: FOLDER,
  beside: `${FOLDER}/beside`,
  catalogue: `${FOLDER}/catalogue`,
  proof: `${FOLDER}/proof`,
  lint: `${FOLDER}/lint`,
  shift: `${FOLDER}/shift`,
  day: `${FOLDER}/day`,
};

/** Names of the broken files of a kind, without their endings. */
export const brokenNames = (kind: Kind): readonly string[] =>
  readdirSync(HOME[kind], { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name.replace(/\.(json|txt)$/, ''));

/** A file by its path from the root of the project, and its text. */
export interface BrokenFile {
  readonly path: string;
  readonly text: string;
}

/** The broken file of a code; undefined when there is none. Text that no editor takes for JSON ends in .txt. */
export function brokenFile(kind: Kind, code: string): BrokenFile | undefined {
  const path = [`${HOME[kind]}/${code}.json`, `${HOME[kind]}/${code}.txt`].find((one) => existsSync(one));
  return path === undefined ? undefined : { path, text: readFileSync(path, 'utf8') };
}

/** The people of a broken day: those that all days share, but for those the day has of its own. */
export function peopleOf(kind: 'shift' | 'day', code: string): readonly BrokenFile[] {
  const shared = `${HOME.shift}/people`;
  return readdirSync(shared).map((name) => {
    const own = `${HOME[kind]}/${code}/${name}`;
    const path = existsSync(own) ? own : `${shared}/${name}`;
    return { path, text: readFileSync(path, 'utf8') };
  });
}

/** What is told of a file, whoever tells it. */
export interface Told {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
  /** The walk that shows it. */
  readonly witness?: Witness;
  /** How a day comes to it. */
  readonly way?: WayHere;
}

/** States the proof may look at for a code: few where the point is that there are more. */
const FEW: Readonly<Record<string, number>> = {
  'not-proved': 10,
  'day-not-proved': 10,
  'mood-not-proved': 4,
  'luck-not-proved': 5,
};
const mostStates = (code: string) => (Object.hasOwn(FEW, code) ? (FEW[code] ?? STATES_MAX) : STATES_MAX);

/** The scenario in a text. Throws, with its problems, when it is none. */
export function scenarioIn(text: string): Scenario {
  const read = readScenario(text);
  if (read.ok) return read.value;
  throw new Error(read.problems.map(({ line, code }) => `line ${line}: ${code}`).join('\n'));
}

/** The scenario in a text whose fields are right, whether its story is or not. */
function draftIn(text: string): Scenario {
  const unasked = () => undefined;
  const current = migrated(JSON.parse(text), unasked);
  return putIn(WrittenScenario.parse(current?.value), () => undefined, 2, unasked).draft as Scenario;
}

/**
 * The scenario a proof or lint looks at. The reader of files refuses every story with a node that may
 * strand a player, so that the proof of dead ends, a second guard, can only be shown one past it.
 */
export const scenarioFor = (code: string, text: string): Scenario =>
  code === 'dead-end' ? draftIn(text) : scenarioIn(text);

function provedDay(code: string, text: string, scenarios: readonly Scenario[]): readonly Told[] {
  const read = readShiftAmong(text, scenarios);
  if (!read.ok) throw new Error(read.problems.map(({ line, code }) => `line ${line}: ${code}`).join('\n'));
  return placed(proofOfDay(planOf(read.value, scenarios), mostStates(code)).findings, text).map(foundSpoken);
}

/** What the command line tells of a person or a translation that lies beside a sound scenario and a sound person. */
function toldBeside(code: string, text: string): readonly Told[] {
  const around = (name: string) => readFileSync(`${HOME.beside}/around/${name}`, 'utf8');
  const { id, of, language } = JSON.parse(text);
  if (code === 'id-twice') {
    const disk = { 'work/a-flat-white.json': around('a-flat-white.json'), [`work/shop/${id}.json`]: text };
    const terminal = aTerminal([], disk);
    const [, task] = tasksOf(terminal, ['work'], { proof: false, lint: false });
    return task ? checkupOf(terminal, task, () => {}).problems : [];
  }
  // A file that is not called what it says is called what it is to be called once it is mended.
  const person = code === 'person-id-twice' ? 'ada-reed' : code === 'file-name-differs' ? 'ada' : id;
  const file = of === undefined ? `people/${person}.json` : `${of}.${language}.json`;
  const disk = {
    'work/a-flat-white.json': around('a-flat-white.json'),
    ...(code === 'person-id-twice' && { 'work/people/ada-finch.json': around('people/ada-finch.json') }),
    [`work/${file}`]: text,
  };
  return besideCheckup(aTerminal([], disk), `work/${file}`).problems;
}

/** The file of the house that a broken one is laid in place of; all others are those that come with the game. */
const LAID: Readonly<Record<string, string>> = {
  'not-drawn': 'assets/places/plain-room/room.json',
  'no-recipe': 'assets/sound/list.json',
  'sound-not-built': 'assets/sound/list.json',
};

/** The house as it lies on the disk: what stands in drawings and sounds is not looked at. */
const house: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync('assets', { recursive: true, encoding: 'utf8' })
    .map((name) => `assets/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => [path, path.endsWith('.json') ? readFileSync(path, 'utf8') : '']),
);

/** What is told of a file of the house with this text; of one without a text, that it is missing. */
function toldOfHouse(code: string, text: string): readonly Told[] {
  const file = LAID[code] ?? 'assets/places/order-desk/place.json';
  const { [file]: _, ...others } = house;
  const disk = text === '' ? others : { ...others, [file]: text };
  const terminal = careful({ ...aTerminal([], disk), assets: 'assets' });
  return houseCheckups(terminal, ['assets']).find((one) => one.file === file)?.problems ?? [];
}

const BY_HABIT: ReadonlySet<string> = new Set(['naive-passes', 'guessing-passes', 'lucky-guesses']);

/** Everything that is told of the text of a broken file, or of a mended one. `people` are those of a day. */
export function toldOf(kind: Kind, code: string, text: string, people: readonly string[] = []): readonly Told[] {
  switch (kind) {
    case 'file': {
      const read = readScenario(text);
      return (read.ok ? read.warnings : read.problems).map(spoken);
    }
    case 'beside':
      return toldBeside(code, text);
    case 'catalogue':
      return toldOfHouse(code, text);
    case 'proof': {
      const scenario = scenarioFor(code, text);
      const { findings: found } = proofOf(scenario, mostStates(code));
      // Any file this short can be won by guessing or by habit: that is told of the files that are about it.
      const asked = found.filter((one) => one.code === code || !BY_HABIT.has(one.code));
      return placed(asked, text, scenario).map(foundSpoken);
    }
    case 'lint': {
      const scenario = scenarioIn(text);
      return placed(lintsOf(scenario), text, scenario).map(foundSpoken);
    }
    case 'shift': {
      const read = readShiftAmong(text, people.map(scenarioIn), drawnRooms);
      return (read.ok ? read.warnings : read.problems).map(spoken);
    }
    case 'day':
      return provedDay(code, text, people.map(scenarioIn));
  }
}
