/** The good files that mutations begin with: all that the game ships, and small ones of every kind. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyOpening } from '../../src/analysis/openings.ts';
import { packedStory } from '../../src/analysis/packed/pack.ts';
import { assignmentData, assignmentHash, writeAssignment } from '../../src/assignment/assignment.ts';
import { writeAttemptFile } from '../../src/assignment/attempt-file.ts';
import { startingPoint } from '../../src/checking/starting-point.ts';
import type { Opening } from '../../src/encounter/opening.ts';
import { offeredMoves } from '../../src/encounter/rules.ts';
import { advance, beginWalk } from '../../src/encounter/walk.ts';
import { enclosed } from '../../src/record/enclosed.ts';
import { writeMyData } from '../../src/record/my-data.ts';
import { newRecord, type PlayRecord, withHint, withMove, writeRecord } from '../../src/record/record.ts';
import { writeResultFile } from '../../src/record/result-file.ts';
import type { StoredPlay } from '../../src/record/store.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { peopleAmong } from '../../src/scenario/people.ts';
import type { Checked } from '../../src/scenario/problems.ts';
import type { People } from '../../src/scenario/put-in.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { readPerson } from '../../src/scenario/read-person.ts';
import { emptyTranslation } from '../../src/scenario/translation/skeleton.ts';
import { writeScenario } from '../../src/scenario/write-scenario.ts';
import { hintsAt } from '../../src/scoring/hints.ts';
import { beginDay } from '../../src/shift/day.ts';
import { dayRecordOf } from '../../src/shift/day-record.ts';
import { firstStart } from '../../src/shift/start.ts';
import { aFileForPeers } from '../a-file-for-peers.ts';
import { anAssignment, people as assigned, playFor } from '../assignment/an-assignment.ts';
import { attemptNamed } from '../record/a-record.ts';
import { aDraft } from '../scenario/a-scenario.ts';
import { aPlan, aShiftInput, theScenarios } from '../shift/a-shift.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Seed } from './mutations.ts';

/** A play of a scenario from an opening, each move picked by chance, finished or `most` moves long. Some take hints. */
export function playFrom(chance: Chance, scenario: Scenario, opening: Opening, most = 200): PlayRecord {
  let record = newRecord(scenario, opening, { attempt: attemptNamed(scenario.id, opening.seed) });
  let walk = beginWalk(scenario, opening);
  for (let turn = 0; turn < most && walk.place.at === 'node'; turn += 1) {
    const { id } = chance.pick(offeredMoves(scenario, walk.place.node, walk.state));
    const now = { at: walk.state.seconds, ms: turn * 900 };
    if (chance.percent(10) && hintsAt(walk).length > 0) record = withHint(record, now);
    const next = advance(walk, id);
    if (!next.ok) throw new Error(next.refusal);
    record = withMove(record, { move: id, ...now });
    walk = next.walk;
  }
  return record;
}

/** A play of a scenario from a seed that chance picks. */
export const playBy = (chance: Chance, scenario: Scenario, carried: readonly string[]): PlayRecord =>
  playFrom(chance, scenario, { seed: chance.below(2 ** 31), carried });

const valueIn = <T>(read: Checked<T>): readonly T[] => (read.ok ? [read.value] : []);

function checked(text: string, people: People): Scenario {
  const read = readScenario(text, { people });
  if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
  return read.value;
}

/** The text of a scenario that uses the fields of the format that the smallest one leaves out. */
export function everyField(): string {
  const bare = aDraft();
  const [first, second] = bare.nodes.arrives?.moves ?? [];
  if (!first || !second) throw new Error('the smallest scenario has two moves');
  const lines = bare.nodes.arrives?.lines ?? [];
  const { person } = bare.customer;
  if (typeof person === 'string') throw new Error('the smallest scenario has its person in place');
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
      conditions: { asked: { flag: 'here.asked' }, 'bad-turn': { any: [{ mood: { max: 0 } }, { harmed: ['asked'] }] } },
      ways: { on: [{ if: 'bad-turn', to: 'end' }, { to: 'waits' }] },
      warning: [{ id: 'last-word', by: 'customer', text: 'I am about to go.', inner: 'One more.' }],
      walksOut: {
        title: 'Ada went',
        text: 'She went without.',
        face: 'angry',
        leaves: 'upset',
        closes: true,
        outcome: { loyalty: 'lost', referral: -1 },
        set: [],
      },
      target: { text: 'Served within three minutes', seconds: 180 },
      queue: { start: 1, every: 60 },
      others: {
        bo: {
          person: {
            name: 'Bo Reed',
            short: 'Bo',
            pronoun: 'he',
            relation: 'internal',
            cast: person.cast,
            voice: 'tenor',
          },
          clothes: { top: '#445566' },
          where: 'behind',
        },
      },
      patience: 120,
      interpreted: { pl: 'asked' },
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
              misses: ['coffee'],
              harms: ['asked'],
              unnoticed: ['coffee'],
              to: 'on',
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
              learns: ['coffee'],
              mood: 1,
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

/** A whole translation of the small scenario with every field. */
export function aTranslation(): string {
  const { texts, ...rest } = emptyTranslation(
    checked(everyField(), () => undefined),
    'pl',
  );
  const told = Object.entries(texts).map(([key, entry]) => [key, { ...entry, text: `pl ${entry.source ?? ''}` }]);
  return JSON.stringify({ ...rest, texts: Object.fromEntries(told) });
}

/** Somebody in a file of their own. */
export function aPersonFile(): string {
  const { person } = aDraft().customer;
  return JSON.stringify({
    format: 2,
    id: 'ada-finch',
    ...(typeof person === 'string' ? {} : person),
    languages: ['en', 'pl'],
  });
}

/** Everything that could be kept of one player: plays, running and ended, and whatever lies beside them. */
export function aDataFile(plays: readonly PlayRecord[], brought: readonly Scenario[]): string {
  const words = [{ turn: 0, text: 'Which one is it, then?' }];
  const assignment = anAssignment();
  const day = dayRecordOf(beginDay(aPlan(), 7, firstStart(aPlan())));
  const attempt = playFor(assignment, 0, 'best');
  return writeMyData(
    {
      said: plays.slice(0, 2).map(({ attempt: play }) => ({ play, said: words })),
      plays: [...plays, attempt].map((record, index): StoredPlay => {
        const ended = record.ended !== null;
        return {
          id: record.attempt,
          order: index + 1,
          record,
          status: ended ? 'ended' : 'running',
          begun: 1_700_000_000_000 + index,
          changed: 1_700_000_000_900 + index,
          carriedOut: ended ? ['goodwill.ada'] : [],
          leftDown: [],
          ...(index === 0 && { own: true as const }),
          ...(index === 1 && { day: 'today' }),
          ...(record === attempt && { attempt: assignmentHash(assignment) }),
          ...(ended && { result: { satisfaction: 60, score: 55, ending: 'Over' } }),
        };
      }),
      scenarios: brought.map(enclosed),
      files: [{ kind: 'scenario', id: 'every-field', name: 'mine.json', text: everyField(), taken: 5 }],
      days: [{ id: 'today', begun: 5, record: { ...day, plays: undefined } }],
      assignments: [{ assignment: assignmentData(assignment), taken: 5, closed: false }],
      settings: { coaching: 'fading' },
      name: 'Ada',
    },
    0,
  );
}

const jsonIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[^.]+\.json$/.test(path) && !/^(archive\/|line-up)/.test(path))
    .sort();

/** Everything to begin with. `root` is the folder of the project; the scenarios are those the game ships. */
export function seedsIn(root: string): {
  readonly seeds: readonly Seed[];
  readonly library: readonly Scenario[];
  readonly people: People;
} {
  const folder = join(root, 'scenarios');
  const files = jsonIn(folder).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const isShift = ({ path }: { readonly path: string }) => path.startsWith('shifts/');
  const isPerson = ({ path }: { readonly path: string }) => path.startsWith('people/');
  const shipped = files.filter((file) => !isShift(file) && !isPerson(file));
  const persons = files.filter(isPerson);
  const people = peopleAmong(persons.flatMap(({ text }) => valueIn(readPerson(text))));
  const broken = join(root, 'tests', 'broken');
  const small = [
    { name: 'the smallest', text: JSON.stringify(aDraft(), null, 1) },
    { name: 'every field', text: everyField() },
    { name: 'a new one elsewhere', text: JSON.stringify(startingPoint('parcel', 'staff_room')) },
    ...theScenarios().map((scenario) => ({ name: scenario.id, text: writeScenario(scenario) })),
  ];
  const library = [...[...shipped, ...small].map(({ text }) => checked(text, people)), ...assigned];
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
    ...persons.map(({ path, text }) => ({ kind: 'person' as const, name: path, text })),
    { kind: 'translation', name: 'a small translation', text: aTranslation() },
    { kind: 'shift', name: 'a small shift', text: JSON.stringify(aShiftInput(), null, 1) },
    ...files.filter(isShift).map(({ path, text }) => ({ kind: 'shift' as const, name: path, text })),
    ...plays.map((play) => ({
      kind: 'record' as const,
      name: `a play of ${play.scenario.id}`,
      text: writeRecord(play),
    })),
    { kind: 'assignment', name: 'an assignment', text: writeAssignment(anAssignment()) },
    { kind: 'attempt', name: 'an attempt', text: writeAttemptFile('Cy', anAssignment(), attempt) },
    { kind: 'my-data', name: 'my data', text: aDataFile(plays.slice(0, 4), library.slice(0, 1)) },
    { kind: 'peers', name: 'a file for peers', text: aFileForPeers() },
    { kind: 'results', name: 'one result', text: writeResultFile('Bo', plays.slice(0, 1)) },
    { kind: 'results', name: 'results', text: writeResultFile('Ada', plays) },
    ...walks.sort().map((path) => ({
      kind: 'walks' as const,
      name: path.replaceAll('\\', '/'),
      text: readFileSync(join(folder, path), 'utf8'),
    })),
  ];
  return { seeds, library, people };
}
