/** The good files that mutations begin with: all that the game ships, and small ones of every kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyOpening } from '../../src/analysis/openings.ts';
import { packedStory } from '../../src/analysis/packed/pack.ts';
import { writeAssignment } from '../../src/assignment/assignment.ts';
import { writeAttemptFile } from '../../src/assignment/attempt-file.ts';
import { startingPoint } from '../../src/cli/starting-point.ts';
import type { Opening } from '../../src/encounter/opening.ts';
import { offeredMoves } from '../../src/encounter/rules.ts';
import { advance, beginWalk } from '../../src/encounter/walk.ts';
import { newRecord, type PlayRecord, withHint, withMove, writeRecord } from '../../src/record/record.ts';
import { writeResultFile } from '../../src/record/result-file.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { hintsAt } from '../../src/scoring/hints.ts';
import { anAssignment, people, playFor } from '../assignment/an-assignment.ts';
import { aDraft } from '../scenario/a-scenario.ts';
import { aShiftInput, theScenarios } from '../shift/a-shift.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Seed } from './mutations.ts';

/** A play of a scenario from an opening, each move picked by chance, finished or `most` moves long. Some take hints. */
export function playFrom(chance: Chance, scenario: Scenario, opening: Opening, most = 200): PlayRecord {
  let record = newRecord(scenario, opening, {
    attempt: chance
      .below(2 ** 32)
      .toString(16)
      .padStart(32, '0'),
  });
  let walk = beginWalk(scenario, opening);
  for (let turn = 0; turn < most && walk.place.at === 'node'; turn += 1) {
    const { id } = chance.pick(offeredMoves(scenario, walk.place.node, walk.state));
    if (chance.percent(10) && hintsAt(walk).length > 0)
      record = withHint(record, { at: walk.state.seconds, ms: turn * 900 });
    const next = advance(walk, id);
    if (!next.ok) throw new Error(next.refusal);
    record = withMove(record, { move: id, at: walk.state.seconds, ms: turn * 900 });
    walk = next.walk;
  }
  return record;
}

/** A play of a scenario from a seed that chance picks. */
export const playBy = (chance: Chance, scenario: Scenario, carried: readonly string[]): PlayRecord =>
  playFrom(chance, scenario, { seed: chance.below(2 ** 31), carried });

function checked(text: string): Scenario {
  const read = readScenario(text);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read.value;
}

/** The text of a scenario that uses the fields of the format that the smallest one leaves out. */
export function everyField(): string {
  const bare = aDraft();
  const [first, second] = bare.nodes.arrives?.moves ?? [];
  if (!first || !second) throw new Error('the smallest scenario has two moves');
  const lines = bare.nodes.arrives?.lines ?? [];
  return JSON.stringify(
    aDraft({
      id: 'every-field',
      mood: 1,
      note: 'For tests.',
      flags: {
        in: { 'info.regulars': 'You know the regulars.' },
        out: { 'goodwill.ada': 'Ada trusts you.' },
        here: { 'here.asked': 'You asked.' },
      },
      draws: { opener: ['sunny', 'wet'] },
      moodIf: [{ if: { flag: 'info.regulars' }, mood: 2 }],
      target: { text: 'Served within three minutes', seconds: 180 },
      queue: { start: 1, every: 60 },
      others: {
        bo: {
          name: 'Bo Reed',
          short: 'Bo',
          pronoun: 'he',
          relation: 'internal',
          where: 'behind',
          cast: bare.customer.cast,
          voice: 'tenor',
        },
      },
      patience: 120,
      interpreted: { pl: { flag: 'here.asked' } },
      props: [{ prop: 'milk-jug', if: { flag: 'info.regulars' } }],
      policies: {
        milks: {
          title: 'Milks',
          points: ['Oat is in the small fridge.'],
          table: { head: ['Milk', 'Nuts'], rows: [['Oat', 'no']] },
          atHand: false,
        },
      },
      nodes: {
        arrives: {
          lines: [
            ...lines,
            { by: 'scene', text: 'Rain at the window.', if: { drawn: { opener: 'wet' } } },
            { by: 'scene', text: 'Sun on the floor.', if: { not: { drawn: { opener: 'wet' } } } },
            { by: 'bo', text: 'Dzień dobry.', language: 'pl', translation: 'Good morning.', inner: 'Finally.' },
          ],
          moves: [
            { ...first, set: ['here.asked', 'goodwill.ada'], to: 'waits' },
            {
              ...second,
              once: true,
              to: [{ if: { any: [{ mood: { max: 0 } }, { seconds: { min: 60 } }] }, to: 'end' }, { to: 'waits' }],
            },
            {
              id: 'look-up',
              look: 'Look at the card',
              card: 'milks',
              seconds: 5,
              coach: 'It is all there.',
              to: 'arrives',
            },
          ],
        },
        waits: {
          moves: [
            { id: 'hand-over', do: 'Hand it over', if: { flag: 'here.asked' }, seconds: 20, coach: 'Done.', to: 'end' },
            {
              id: 'make-anew',
              do: 'Make it anew',
              seconds: 60,
              meets: ['coffee'],
              coach: 'Late, and right.',
              to: 'end',
            },
          ],
        },
      },
    }),
    null,
    1,
  );
}

const jsonIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !path.endsWith('.schema.json') && !path.startsWith('archive/'))
    .sort();

/** Everything to begin with. `root` is the folder of the project; the scenarios are those the game ships. */
export function seedsIn(root: string): { readonly seeds: readonly Seed[]; readonly library: readonly Scenario[] } {
  const folder = join(root, 'scenarios');
  const files = jsonIn(folder).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const isShift = ({ path }: { readonly path: string }) => path.startsWith('shifts/');
  const shipped = files.filter((file) => !isShift(file));
  const broken = join(root, 'tests', 'broken');
  const small = [
    { name: 'the smallest', text: JSON.stringify(aDraft(), null, 1) },
    { name: 'every field', text: everyField() },
    { name: 'a new one elsewhere', text: JSON.stringify(startingPoint('parcel', 'staff_room')) },
    ...theScenarios().map((scenario) => ({ name: scenario.id, text: JSON.stringify(scenario) })),
  ];
  const library = [...[...shipped, ...small].map(({ text }) => checked(text)), ...people];
  const plays = library.flatMap((scenario, index) =>
    everyOpening(scenario, packedStory(scenario, false).variables)
      .openings.slice(0, 3)
      .map((opening, which) => playBy(chanceOf(index, which), scenario, opening.carried)),
  );
  const walks = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.play'));
  const attempt = [playFor(anAssignment(), 0, 'best'), playFor(anAssignment(), 1, 'fair')];
  const seeds: readonly Seed[] = [
    ...small.map(({ name, text }) => ({ kind: 'scenario' as const, name, text })),
    ...shipped.map(({ path, text }) => ({ kind: 'scenario' as const, name: path, text })),
    ...jsonIn(broken).map((path) => ({
      kind: 'scenario' as const,
      name: `broken/${path}`,
      text: readFileSync(join(broken, path), 'utf8'),
    })),
    { kind: 'shift', name: 'a small shift', text: JSON.stringify(aShiftInput(), null, 1) },
    ...files.filter(isShift).map(({ path, text }) => ({ kind: 'shift' as const, name: path, text })),
    ...plays.map((play) => ({
      kind: 'record' as const,
      name: `a play of ${play.scenario.id}`,
      text: writeRecord(play),
    })),
    { kind: 'assignment', name: 'an assignment', text: writeAssignment(anAssignment()) },
    { kind: 'attempt', name: 'an attempt', text: writeAttemptFile('Cy', anAssignment(), attempt) },
    { kind: 'results', name: 'one result', text: writeResultFile('Bo', plays.slice(0, 1)) },
    { kind: 'results', name: 'results', text: writeResultFile('Ada', plays) },
    ...walks.sort().map((path) => ({
      kind: 'walks' as const,
      name: path.replaceAll('\\', '/'),
      text: readFileSync(join(folder, path), 'utf8'),
    })),
  ];
  return { seeds, library };
}
