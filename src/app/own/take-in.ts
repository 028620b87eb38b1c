/** Judges files that somebody opens or drops: which of them may stand in the library, and why the others may not. */
import { openedFiles as words } from '../../messages/opened-files.ts';
import type { OwnKind } from '../../record/own-files.ts';
import type { PersonFile, Scenario } from '../../scenario/format.ts';
import { dataHash, rulesHash, wordsHash } from '../../scenario/hash.ts';
import { personIn } from '../../scenario/people.ts';
import type { Shift } from '../../shift/format.ts';
import { isLineTrouble } from '../line.ts';
import { aside } from '../reading/aside.ts';
import { reasonOf } from '../reason.ts';
import { type Incoming, nameOf, ownKindOf } from './own-kind.ts';
import { firstProblems, type ToldProblem } from './reasons.ts';
import type { Shelf } from './shelf.ts';
import { shippedTitle } from './shipped-ids.ts';

/** A file that may stand in the library. */
export interface Judged {
  readonly kind: OwnKind;
  readonly id: string;
  /** Path it came with, for sentences. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly scenario?: Scenario;
  readonly shift?: Shift;
  readonly person?: PersonFile;
}

/** What was found. */
export interface Judgement {
  readonly accepted: readonly Judged[];
  /** How many come with the game already, word for word. */
  readonly known: number;
  /** Why the others are not accepted, as sentences that begin with the name of the file. */
  readonly refused: readonly string[];
}

type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ToldProblem[] };

/** A file with its kind, before it is read. */
type Sorted = Incoming & { readonly kind: OwnKind };

class Desk {
  readonly judged: Judged[] = [];
  readonly refused: string[] = [];

  /** Reads one file; what is wrong with it is told. */
  async read<T>(
    { path, text, kind }: Sorted,
    reading: Promise<Read<T>>,
    made: (value: T) => Partial<Judged> & { id: string },
  ) {
    try {
      const read = await reading;
      if (read.ok) this.judged.push({ kind, path, name: nameOf(path), text, ...made(read.value) });
      else this.refused.push(words.cannotUse({ file: path, problems: firstProblems(read.problems) }));
    } catch (error) {
      this.refused.push(reasonOf(error));
    }
  }
}

/** Is this what the game has under that id, word for word? */
async function isShipped(file: Judged): Promise<boolean> {
  if (file.scenario) {
    const { details } = await import('virtual:manifest/details');
    const there = details[file.id];
    return there?.rules === rulesHash(file.scenario) && there.words === wordsHash(file.scenario);
  }
  if (!file.person) return false;
  const { shippedPeople } = await import('../shipped-people.ts');
  const there = shippedPeople(file.id);
  return there !== undefined && dataHash(there) === dataHash(personIn(file.person));
}

/** Why a file may not stand beside the others of this opening, and beside what is there already. */
function rivalOf(file: Judged, others: readonly Judged[], shelf: Shelf): string | undefined {
  const twin = others.find((one) => one !== file && one.kind === file.kind && one.id === file.id);
  if (twin) return words.sameId({ file: file.path, other: twin.path, id: file.id });
  // The same file opened again is a new version of it; one of another name is another file.
  const kept = shelf.files.find(({ file: one }) => one.kind === file.kind && one.id === file.id);
  return kept && kept.file.name !== file.name
    ? words.sameIdOwn({ file: file.path, other: kept.file.name, id: file.id })
    : undefined;
}

/** Why a day cannot be worked with the scenarios there are; undefined when it can. */
async function whyNoDay(
  { path, text, shift }: Judged,
  own: ReadonlyMap<string, Scenario>,
  shipped: (id: string) => Promise<Scenario>,
): Promise<string | undefined> {
  const found = await Promise.all(
    (shift?.encounters ?? []).map(({ scenario }) =>
      own.get(scenario)
        ? own.get(scenario)
        : shipped(scenario).catch((error: unknown) => {
            if (isLineTrouble(error)) throw error;
            return undefined;
          }),
    ),
  );
  const [{ readShiftAmong }, { spoken }] = await Promise.all([
    import('../../shift/read.ts'),
    import('../../messages/problem.ts'),
  ]);
  const read = readShiftAmong(
    text,
    found.flatMap((one) => one ?? []),
  );
  return read.ok ? undefined : words.cannotUse({ file: path, problems: firstProblems(read.problems.map(spoken)) });
}

/**
 * Judges files that were opened together.
 * @param shelf what stands in the library already @param shipped any scenario that comes with the game
 */
export async function judgeIncoming(
  incoming: readonly Incoming[],
  shelf: Shelf,
  shipped: (id: string) => Promise<Scenario>,
): Promise<Judgement> {
  const sorted = incoming.map((file): Sorted => ({ ...file, kind: ownKindOf(file) }));
  const of = (kind: OwnKind) => sorted.filter((file) => file.kind === kind);
  const desk = new Desk();
  for (const file of of('person'))
    await desk.read(file, aside.read('person', file.text, file.path), (person) => ({ id: person.id, person }));
  // A person opened now takes the place of the one that was.
  const now = new Set(desk.judged.map(({ id }) => id));
  const before = shelf.files.filter(({ file, trouble }) => file.kind === 'person' && !trouble && !now.has(file.id));
  const people = [...desk.judged.map(({ text }) => text), ...before.map(({ file }) => file.text)];
  for (const file of of('scenario'))
    await desk.read(file, aside.read('scenario', file.text, file.path, people), (scenario) => ({
      id: scenario.id,
      scenario,
    }));
  for (const file of of('translation'))
    await desk.read(file, aside.read('translation', file.text, file.path), (one) => ({
      id: `${one.of}.${one.language}`,
    }));
  for (const file of of('shift'))
    await desk.read(file, aside.read('shift', file.text, file.path), (shift) => ({ id: shift.id, shift }));

  const [accepted, refused]: [Judged[], string[]] = [[], [...desk.refused]];
  let known = 0;
  for (const file of desk.judged) {
    const title = await shippedTitle(file.kind, file.id);
    if (title !== undefined && (await isShipped(file))) known += 1;
    else {
      const why =
        title === undefined
          ? rivalOf(file, desk.judged, shelf)
          : words.sameIdShipped({ file: file.path, title, id: file.id });
      if (why === undefined) accepted.push(file);
      else refused.push(why);
    }
  }
  const own = new Map([
    ...shelf.scenarios,
    ...accepted.flatMap(({ scenario }) => (scenario ? [[scenario.id, scenario] as const] : [])),
  ]);
  const standing: Judged[] = [];
  for (const file of accepted) {
    const why = file.kind === 'shift' ? await whyNoDay(file, own, shipped) : undefined;
    if (why === undefined) standing.push(file);
    else refused.push(why);
  }
  return { accepted: standing, known, refused };
}
