/** The people and days in some files, as they would be handed out: none has errors, and each says how it begins. */

import type { ListUnit } from '../analysis/figures/certificate.ts';
import { type DayMeeting, type Meeting, PEOPLE_MAX } from '../assignment/assignment.ts';
import { cliAssign } from '../messages/cli-assign.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash } from '../scenario/hash.ts';
import { type DayToMeet, dayToMeet } from '../shift/day-to-meet.ts';
import type { WholePlan } from '../shift/start.ts';
import { check } from './check.ts';
import { isShiftFile, shiftReader } from './check-shifts.ts';
import { scenarioFiles } from './checkups.ts';
import { readScenarioFile } from './scenario-file.ts';
import { EXIT, type Terminal, UsageError } from './terminal.ts';
import { translationsBeside } from './translation-file.ts';

/** How a list begins, and in which words. */
export interface Beginning {
  readonly seed: number;
  /** Flags carried in: each goes to the people whose scenario reads it. People of a day meet what the day has left. */
  readonly carried: readonly string[];
  /** Files of later wordings that are accepted too, each of a scenario that is handed out. */
  readonly accepted: readonly string[];
}

/** A person, or a day, with all words that are accepted of each of its people. */
export type UnitToMeet = Meeting | (DayToMeet & { readonly accepts: readonly (readonly Scenario[])[] });

const isDay = (unit: UnitToMeet): unit is Exclude<UnitToMeet, Meeting> => 'people' in unit;

/** As it stands in an assignment. */
export function toAssign(unit: UnitToMeet): Meeting | DayMeeting {
  if (!isDay(unit)) return unit;
  const { accepts, people, ...day } = unit;
  return { ...day, people: people.map((scenario, at) => ({ scenario, accepts: accepts[at] ?? [] })) };
}

/** As its worth is looked at. */
export function toWeigh(unit: UnitToMeet): ListUnit {
  if (isDay(unit)) return unit;
  const { scenario, seed, carried = [] } = unit;
  return { scenario, opening: { seed, carried } };
}

/** A scenario to hand out, and the file it came from. */
interface Checked {
  readonly file: string;
  readonly scenario: Scenario;
}

/** A person of the list, or a day with the files of its people. */
type CheckedUnit = Checked | { readonly plan: WholePlan; readonly people: readonly Checked[] };

const peopleIn = (unit: CheckedUnit): readonly Checked[] => ('plan' in unit ? unit.people : [unit]);

/** The day in a file; nothing where it cannot be read, which checking the file tells. */
function dayIn(read: ReturnType<ReturnType<typeof shiftReader>>): readonly CheckedUnit[] {
  if (!read.ok) return [];
  const { plan, files } = read;
  return [{ plan, people: plan.scenarios.map((scenario, at) => ({ file: files[at] ?? '', scenario })) }];
}

/** What is in these files, in their order; undefined, with every problem said, when one of them has errors. */
function checkedUnits(terminal: Terminal, paths: readonly string[]): readonly CheckedUnit[] | undefined {
  const files = paths.flatMap((path) => (isShiftFile(path) ? [path] : scenarioFiles(terminal, [path])));
  const readShift = shiftReader(terminal);
  const days = new Map(files.filter(isShiftFile).map((file) => [file, dayIn(readShift(file))]));
  const served = files.flatMap(
    (file) =>
      days
        .get(file)
        ?.flatMap(peopleIn)
        .map((one) => one.file) ?? [file],
  );
  if (served.length > PEOPLE_MAX) throw new UsageError(cliAssign.tooMany({ most: PEOPLE_MAX, got: served.length }));
  const said: string[] = [];
  const all = [...new Set([...files, ...served])];
  const exit = check({ ...terminal, say: (line) => said.push(line) }, all, { lint: false });
  if (exit !== EXIT.fine) {
    for (const line of said) terminal.warn(line);
    terminal.warn(cliAssign.errors());
    return undefined;
  }
  return files.flatMap((file): readonly CheckedUnit[] => {
    const day = days.get(file);
    if (day) return day;
    const read = readScenarioFile(terminal, file);
    return read.ok ? [{ file, scenario: read.value }] : [];
  });
}

/** Other words for these scenarios, by the hash of their rules. Throws a UsageError for a file that fits none of them. */
function laterWordings(
  terminal: Terminal,
  scenarios: readonly Checked[],
  paths: readonly string[],
): ReadonlyMap<string, readonly Scenario[]> {
  const found = new Map<string, Scenario[]>(scenarios.map(({ scenario }) => [rulesHash(scenario), []]));
  for (const path of paths) {
    const read = readScenarioFile(terminal, path);
    if (!read.ok) throw new UsageError(cliAssign.fileErrors({ path }));
    const words = found.get(rulesHash(read.value));
    if (!words) throw new UsageError(cliAssign.otherRules({ path }));
    words.push(read.value);
  }
  return found;
}

/** Everybody and every day in these files as they would be handed out; undefined, with every problem said, when one has errors. */
export function fairUnits(
  terminal: Terminal,
  paths: readonly string[],
  { seed, carried, accepted }: Beginning,
): readonly UnitToMeet[] | undefined {
  const checked = checkedUnits(terminal, paths);
  if (!checked) return undefined;
  const reads = (scenario: Scenario, flag: string) => Object.hasOwn(scenario.flags.in, flag);
  const alone = checked.flatMap((unit) => ('plan' in unit ? [] : [unit]));
  const stray = carried.find((flag) => !alone.some(({ scenario }) => reads(scenario, flag)));
  if (stray !== undefined) throw new UsageError(cliAssign.noReader({ flag: stray }));
  const later = laterWordings(terminal, checked.flatMap(peopleIn), accepted);
  const accepts = ({ file, scenario }: Checked) => [
    ...translationsBeside(terminal, file, scenario),
    ...(later.get(rulesHash(scenario)) ?? []),
  ];
  return checked.map((unit): UnitToMeet => {
    if ('plan' in unit) return { ...dayToMeet(unit.plan, seed), accepts: unit.people.map(accepts) };
    const { scenario } = unit;
    return { scenario, seed, carried: carried.filter((flag) => reads(scenario, flag)), accepts: accepts(unit) };
  });
}
