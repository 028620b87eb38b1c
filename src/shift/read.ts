/** The gate for shifts: text in, a shift out, or everything that keeps it from being one. */
import { reportOddTexts } from '../scenario/check/texts.ts';
import type { Scenario } from '../scenario/format.ts';
import { frozenCopy } from '../scenario/freeze.ts';
import type { Current } from '../scenario/migrate.ts';
import { type Mark, offsetOf, placeFinder } from '../scenario/places.ts';
import { type ProblemCode, type Severity, severityOf } from '../scenario/problems.ts';
import { type Found, type Report, reportInto } from '../scenario/report.ts';
import type { Said } from '../scenario/said.ts';
import { scanJson } from '../scenario/scan.ts';
import { type Shaped, shapedAs } from '../scenario/shape.ts';
import { shiftFindings } from './check.ts';
import { checkPictures, type DrawnRooms } from './check-rooms.ts';
import { checkShift } from './check-shift.ts';
import { type Shift, ShiftDraft } from './format.ts';
import { migratedShift } from './migrate.ts';
import { SHIFT_PARTS, whereInShift } from './parts.ts';
import type { CheckedShift, ShiftFinding, ShiftProblem } from './problems.ts';

/** What the scanner says of scenarios, said of a shift. */
const OF_A_SHIFT: Readonly<Partial<Record<ProblemCode, Said>>> = {
  'file-too-large': { key: 'file-too-large.day' },
  'empty-file': { key: 'empty-file.day' },
  'text-after-end': { key: 'text-after-end.day' },
  'too-many-parts': { key: 'too-many-parts.beside' },
};

type Placeless = Omit<ShiftProblem, 'line' | 'column'> & { readonly offset: number };

/**
 * Reads and checks the text of a shift file, without its scenarios: `checkShift` looks at those. Never
 * throws on any text. The shift is frozen all through.
 */
export function readShift(text: string): CheckedShift<Shift> {
  const { draft, problems } = looked(text);
  if (draft === undefined || problems.some(isError)) return { ok: false, problems };
  return { ok: true, value: draft, warnings: problems };
}

/**
 * Reads a shift file and checks it beside its scenarios, so that problems between them have a line too.
 * @param drawn the drawings there are; without them, what the rooms show is not looked for
 */
export function readShiftAmong(text: string, scenarios: readonly Scenario[], drawn?: DrawnRooms): CheckedShift<Shift> {
  const { draft, problems, placed } = looked(text);
  if (draft === undefined || problems.some(isError)) return { ok: false, problems };
  const beside = [...checkShift(draft, scenarios), ...(drawn ? checkPictures(draft, drawn) : [])];
  const all = inOrder([...problems, ...placed(beside)]);
  if (all.some(isError)) return { ok: false, problems: all };
  return { ok: true, value: draft, warnings: all };
}

const isError = ({ severity }: { readonly severity: Severity }) => severity === 'error';

const inOrder = (problems: readonly ShiftProblem[]) =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1));

interface Looked {
  readonly draft: Shift | undefined;
  readonly problems: readonly ShiftProblem[];
  /** Gives findings their lines. */
  readonly placed: (findings: readonly ShiftFinding[]) => readonly ShiftProblem[];
}

function looked(text: string): Looked {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { value, broken, found, root } = scanJson(json);
  const placeOf = placeFinder(json);
  const withPlaces = (list: readonly Placeless[]) =>
    inOrder(list.map(({ offset, ...problem }) => ({ ...problem, ...placeOf(offset) })));
  const ofFile: Found[] = [...found];
  const shape = broken ? undefined : shapeOf(value, ofFile, root);
  const placed = (findings: readonly ShiftFinding[]) =>
    withPlaces(
      findings.map((finding) => {
        const at = shape?.inFile(finding.pointer) ?? finding.pointer;
        return { ...finding, pointer: at, offset: offsetOf(root, at, 'value') };
      }),
    );
  const problems = inOrder([...withPlaces(ofFile.map(ofAShift)), ...(shape ? placed(shiftFindings(shape.draft)) : [])]);
  const draft = shape && !shape.stoodIn ? (frozenCopy(shape.draft) as Shift) : undefined;
  return { draft, problems, placed };
}

const ofAShift = ({ code, pointer, offset, says }: Found): Placeless => ({
  code,
  severity: severityOf(code),
  pointer,
  offset,
  says: OF_A_SHIFT[code] ?? says,
});

/** A draft of the shift, and where its parts stand in the file. */
type ShiftShape = Shaped<ShiftDraft> & Pick<Current, 'inFile'>;

function shapeOf(value: unknown, found: Found[], root: Mark): ShiftShape | undefined {
  // What the scanner has told about a value is not told again in other words.
  const told = new Set(found.map(({ pointer }) => pointer));
  const reportAll = reportInto(found, root);
  const current = migratedShift(value, reportAll);
  if (!current) return undefined;
  const { inFile } = current;
  const report: Report = (code, at, params, half) => {
    if (!told.has(inFile(at))) reportAll(code, inFile(at), params, half);
  };
  const shape = shapedAs<ShiftDraft>({ schema: ShiftDraft, parts: SHIFT_PARTS }, current.value, report);
  if (shape) reportOddTexts(shape.draft, (at) => whereInShift(shape.draft, at), report);
  return shape && { ...shape, inFile };
}
