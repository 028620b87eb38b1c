/** One good file of each kind that is JSON, small, with every field in it: what the hostile ones are made from. */
import { assignmentOf, writeAssignment } from '../../src/assignment/assignment.ts';
import { writeAttemptFile } from '../../src/assignment/attempt-file.ts';
import { writeRecord } from '../../src/record/record.ts';
import { writeResultFile } from '../../src/record/result-file.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { aFileForPeers } from '../a-file-for-peers.ts';
import { anAssignment, people, playFor } from '../assignment/an-assignment.ts';
import { chanceOf } from '../fuzz/chance.ts';
import { aDataFile, aPersonFile, aTranslation, everyField, playBy } from '../fuzz/seeds.ts';
import { type Grown, grown, type Path } from '../fuzz/trees.ts';
import { aShiftInput } from '../shift/a-shift.ts';

const read = readScenario(everyField());
if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));

/** The scenario that uses every field. */
export const scenario = read.value;
const play = playBy(chanceOf(1, 1), scenario, ['info.regulars']);
const assignment = anAssignment();

const TEXTS = {
  scenario: everyField(),
  person: aPersonFile(),
  translation: aTranslation(),
  shift: JSON.stringify(aShiftInput()),
  record: writeRecord(play),
  results: writeResultFile('Ada', [play]),
  assignment: writeAssignment(
    assignmentOf({ title: 'One', from: 'Bo', message: 'Go.', pass: 5 }, [{ scenario, seed: 3 }]),
  ),
  attempt: writeAttemptFile('Cy', assignment, [playFor(assignment, 0, 'best'), playFor(assignment, 1, 'poor')]),
  peers: aFileForPeers(),
  'my-data': aDataFile([play], [scenario]),
} as const;

/** The kinds of file that are JSON. */
export type JsonKind = keyof typeof TEXTS;

/** The scenarios they are of. */
export const library = [scenario, ...people];

const trees = new Map(Object.entries(TEXTS).map(([kind, text]) => [kind, grown(JSON.parse(text))]));

/** The text of a good file. */
export const goodText = (kind: JsonKind): string => TEXTS[kind];

/** A good file as a tree. */
export function goodTree(kind: JsonKind): Grown {
  const tree = trees.get(kind);
  if (!tree) throw new Error(`no good file of ${kind}`);
  return tree;
}

/** What stands at a path of a tree. */
export function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], tree);
}

/** Every path of a good file at which a value of this sort stands. */
export const pathsTo = (kind: JsonKind, sort: (value: unknown) => boolean): readonly Path[] => {
  const { tree, paths } = goodTree(kind);
  return paths.filter((path) => sort(valueAt(tree, path)));
};
