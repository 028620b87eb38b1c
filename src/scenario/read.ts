/** The one gate: text in, a scenario that can be played out, or everything that keeps it from being one. */
import { storyProblems } from './check.ts';
import type { Draft, Engine, Scenario } from './format.ts';
import { frozenCopy } from './freeze.ts';
import { migrated } from './migrate.ts';
import type { Checked, ProblemCode } from './problems.ts';
import { type People, putIn } from './put-in.ts';
import { type Found, problemsInOrder, type Report, reportInto } from './report.ts';
import { BYTES_MAX, type Scanned, scanJson } from './scan.ts';
import { shaped } from './shape.ts';
import { soundJson } from './sound-json.ts';
import { rememberPlaces } from './written-places.ts';

/** What a file needs besides its own text. */
export interface ReadWith {
  /** Finds a person by the name of their file. A file read alone knows only who is written in place. */
  readonly people?: People;
  /** 1: a file of format 1 as it was played by 0.1.0, for plays that were made then. Files of format 2 are always 2. */
  readonly engine?: Engine;
}

/**
 * Reads and checks the text of a scenario file. Never throws on any text. The scenario is frozen all
 * through, and its objects have no prototype, so no id in it can be mistaken for something built in.
 */
export const readScenario = (text: string, context: ReadWith = {}): Checked<Scenario> =>
  readToJudge(text, context).read;

/** What reading a file gives, and what of it can be judged although it has errors. */
export interface ReadToJudge {
  readonly read: Checked<Scenario>;
  /**
   * The scenario as its author most likely means it, when all its errors are about words and fields that no rule asks:
   * good for looking for more to mend, never for playing. Undefined when the errors go deeper, and when there are none.
   */
  readonly judged?: Scenario;
}

/** Reads like readScenario, and gives what can still be judged of a file with errors. */
export function readToJudge(text: string, context: ReadWith = {}): ReadToJudge {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const scanned = soundJson(json) ?? scanJson(json);
  const all: Found[] = [...scanned.found];
  const read = scanned.broken ? undefined : readDraft(scanned, all, context, json.length);
  const problems = problemsInOrder(all, json);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const failed: Checked<Scenario> = { ok: false, problems };
  if (read === undefined || errors.some(({ code }) => !APART_FROM_RULES.has(code))) return { read: failed };
  const value = frozenCopy(read.draft) as Scenario;
  rememberPlaces(value, read.inFile);
  return errors.length > 0 || read.stoodIn
    ? { read: failed, judged: value }
    : { read: { ok: true, value, warnings: problems } };
}

/** Errors after which what may happen in a play can still be told: slips of writing, of words and of looks. */
const APART_FROM_RULES: ReadonlySet<ProblemCode> = new Set([
  'comment',
  'trailing-comma',
  'extra-comma',
  'missing-comma',
  'control-character',
  'half-character',
  'broken-character',
  'direction-character',
  'unknown-field',
  'empty-text',
  'blank-text',
  'text-too-long',
  'unknown-person',
  'customer-incomplete',
  'unknown-in-panel',
  'alike-not-said',
  'hands-not-done',
]);

/** Problems of the scanner after which the value is a stand-in, of which nothing more should be said. */
const ABOUT_VALUE: ReadonlySet<ProblemCode> = new Set([
  'bad-number',
  'number-not-whole',
  'number-too-big',
  'text-without-quotes',
]);

interface Read {
  readonly draft: Draft;
  /** True if something stands in for what the file has. */
  readonly stoodIn: boolean;
  readonly inFile: (pointer: string) => string;
}

function readDraft(
  scanned: Scanned,
  all: Found[],
  { people = () => undefined, engine = 2 }: ReadWith,
  length: number,
): Read | undefined {
  // What the scanner has already told about a value is not told again in other words.
  const told = new Set(all.filter(({ code }) => ABOUT_VALUE.has(code)).map(({ pointer }) => pointer));
  const twice = new Set<string>();
  let reportAll: Report | undefined;
  const reporting =
    (inFile: (pointer: string) => string): Report =>
    (code, pointer, params, half) => {
      const at = inFile(pointer);
      // What is put in in several places is told once, where it is written.
      const key = `${code} ${at}`;
      if (told.has(at) || (at !== pointer && twice.has(key))) return;
      twice.add(key);
      // Only now: of a sound file nobody asks for places, and finding them takes longer than all the rest.
      reportAll ??= reportInto(all, scanned.root);
      reportAll(code, at, params, half);
    };
  const current = migrated(
    scanned.value,
    reporting((pointer) => pointer),
  );
  const reportShape = current && reporting(current.inFile);
  const shape = reportShape && shaped(current.value, reportShape);
  if (!shape) return undefined;
  // The same goes for what the shape check has told, but for missing fields, which it tells of what they are missing from.
  for (const { code, pointer } of all) if (code !== 'missing-field') told.add(pointer);
  const old = isFields(scanned.value) && scanned.value.format === 1;
  const { draft: made, places, added } = putIn(shape.draft, people, old ? engine : 2, reportShape);
  // Told, and looked at no further: a short file may ask for a long condition ten thousand times.
  if (length + added > BYTES_MAX) {
    reportShape('too-much-put-in', '', {});
    return undefined;
  }
  const draft = old && engine === 1 ? withOldTones(made, scanned.value) : made;
  const inFile = (pointer: string) => current.inFile(places.inFile(pointer));
  storyProblems(draft, reporting(inFile));
  return { draft, inFile, stoodIn: shape.stoodIn };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The draft with the tones of -3 and +3 that its format 1 file has: engine 1 knew them. */
function withOldTones(draft: Draft, file: unknown): Draft {
  const nodes = isFields(file) && isFields(file.nodes) ? file.nodes : {};
  const toneOf = (node: string, i: number): unknown => {
    const written = nodes[node];
    const move: unknown = isFields(written) && Array.isArray(written.moves) ? written.moves[i] : undefined;
    return isFields(move) ? move.mood : undefined;
  };
  return {
    ...draft,
    nodes: Object.fromEntries(
      Object.entries(draft.nodes).map(([id, node]) => [
        id,
        {
          ...node,
          moves: node.moves.map((move, i) => {
            const tone = toneOf(id, i);
            return tone === 3 || tone === -3 ? { ...move, mood: tone } : move;
          }),
        },
      ]),
    ),
  };
}
