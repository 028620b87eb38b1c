/** Files that lie beside scenarios and are read by them: people, translations. One reader, told what is asked of each. */
import { reportOddTexts } from './check/texts.ts';
import { frozenCopy } from './freeze.ts';
import { pointerSteps } from './places.ts';
import type { Checked, ProblemCode } from './problems.ts';
import { type Found, problemsInOrder, type Report, reportInto } from './report.ts';
import type { Said } from './said.ts';
import { type PartKeys, placeAt } from './said-place.ts';
import { type Scanned, scanJson } from './scan.ts';
import { type Form, shapedAs } from './shape.ts';
import { soundJson } from './sound-json.ts';

/** What is asked of a kind of file. */
export interface BesideForm<T extends object> extends Form<T> {
  /** The newest version of its format, and the oldest. */
  readonly format: number;
  /** What such a file is called at the beginning of a sentence: `called.person`. */
  readonly called: string;
}

/** What the scanner says of scenarios, said of another kind of file. */
const insteadOf = (called: string): Readonly<Partial<Record<ProblemCode, Said>>> => ({
  'file-too-large': { key: 'file-too-large.beside' },
  'empty-file': { key: 'empty-file.beside', values: { called: { key: called } } },
  'text-after-end': { key: 'text-after-end.beside' },
  'too-many-parts': { key: 'too-many-parts.beside' },
});

/**
 * Reads a file of a kind. Never throws on any text; what comes back is frozen all through.
 * @param more looks at what has the right shape, and reports what a schema cannot say
 */
export function readBeside<T extends object>(
  form: BesideForm<T>,
  text: string,
  more: (value: T, report: Report) => void = () => {},
): Checked<T> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const scanned = soundJson(json) ?? scanJson(json);
  const found: Found[] = [...scanned.found];
  const value = scanned.broken ? undefined : shapeOf(form, scanned, found, more);
  const problems = problemsInOrder(found, json, insteadOf(form.called));
  if (value === undefined || problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };
  return { ok: true, value: frozenCopy(value), warnings: problems };
}

function shapeOf<T extends object>(
  form: BesideForm<T>,
  { value, root }: Scanned,
  found: Found[],
  more: (value: T, report: Report) => void,
): T | undefined {
  // What the scanner has told about a value is not told again in other words.
  const told = new Set(found.map(({ pointer }) => pointer));
  const reportAll = reportInto(found, root);
  const report: Report = (code, at, params, half) => {
    if (!told.has(at)) reportAll(code, at, params, half);
  };
  if (!formatKnown(value, form.format, report)) return undefined;
  const shape = shapedAs<T>(form, value, report);
  if (!shape) return undefined;
  reportOddTexts(shape.draft, (at) => whereIn(shape.draft, at, form.parts), reportAll);
  more(shape.draft, reportAll);
  return shape.stoodIn ? undefined : shape.draft;
}

/** The place of a pointer. */
const whereIn = (whole: object, at: string, parts: PartKeys) => placeAt(whole, pointerSteps(at), parts);

function formatKnown(value: unknown, known: number, report: Report): boolean {
  if (typeof value !== 'object' || value === null || !('format' in value)) return true;
  const { format } = value;
  if (typeof format !== 'number' || format === known) return true;
  if (format > known) report('format-too-new', '/format', { format, known });
  else report('format-too-old', '/format', { format, oldest: known });
  return false;
}
