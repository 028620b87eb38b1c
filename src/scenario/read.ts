/** The one gate: text in, a scenario that can be played out, or everything that keeps it from being one. */
import { storyProblems } from './check.ts';
import type { Draft, Scenario } from './format.ts';
import { frozenCopy } from './freeze.ts';
import { migrated } from './migrate.ts';
import { placeFinder } from './places.ts';
import { type Checked, type Problem, type ProblemCode, type Severity, severityOf, tellProblem } from './problems.ts';
import { FOUND_MAX, type Found, type Report, reportInto } from './report.ts';
import { type Scanned, scanJson } from './scan.ts';
import { shaped } from './shape.ts';
import { soundJson } from './sound-json.ts';

/**
 * Reads and checks the text of a scenario file. Never throws on any text. The scenario is frozen all
 * through, and its objects have no prototype, so no id in it can be mistaken for something built in.
 */
export function readScenario(text: string): Checked<Scenario> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const scanned = soundJson(json) ?? scanJson(json);
  const all: Found[] = [...scanned.found];
  const draft = scanned.broken ? undefined : readDraft(scanned, all);
  const problems = inOrder(all, json);
  if (draft === undefined || problems.some((problem) => problem.severity === 'error')) return { ok: false, problems };
  return { ok: true, value: frozenCopy(draft) as Scenario, warnings: problems };
}

/** Problems of the scanner after which the value is a stand-in, of which nothing more should be said. */
const ABOUT_VALUE: ReadonlySet<ProblemCode> = new Set([
  'bad-number',
  'number-not-whole',
  'number-too-big',
  'text-without-quotes',
]);

function readDraft(scanned: Scanned, all: Found[]): Draft | undefined {
  // What the scanner has already told about a value is not told again in other words.
  const told = new Set(all.filter(({ code }) => ABOUT_VALUE.has(code)).map(({ pointer }) => pointer));
  let reportAll: Report | undefined;
  const report: Report = (code, pointer, params, half) => {
    if (told.has(pointer)) return;
    // Only now: of a sound file nobody asks for places, and finding them takes longer than all the rest.
    reportAll ??= reportInto(all, scanned.root);
    reportAll(code, pointer, params, half);
  };
  const current = migrated(scanned.value, report);
  const shape = current === undefined ? undefined : shaped(current, report);
  if (!shape) return undefined;
  // The same goes for what the shape check has told, but for missing fields, which it tells of what they are missing from.
  for (const { code, pointer } of all) if (code !== 'missing-field') told.add(pointer);
  storyProblems(shape.draft, report);
  return shape.stoodIn ? undefined : shape.draft;
}

/** The problems by their place, with their sentences. */
function inOrder(all: readonly Found[], text: string): readonly Problem[] {
  const placeOf = placeFinder(text);
  const problems = all
    .toSorted((a, b) => a.offset - b.offset || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .map(({ code, pointer, offset, tell }): Problem => {
      return { code, severity: severityOf(code), pointer, ...placeOf(offset), message: tell() };
    });
  const last = problems.at(-1);
  if (!last || (!fills(problems, 'error') && !fills(problems, 'warning'))) return problems;
  const { line, column, pointer } = last;
  const message = tellProblem('more-problems', { shown: problems.length });
  return [
    ...problems,
    { code: 'more-problems', severity: severityOf('more-problems'), pointer, line, column, message },
  ];
}

const fills = (problems: readonly Problem[], severity: Severity) =>
  problems.filter((problem) => problem.severity === severity).length >= FOUND_MAX;
