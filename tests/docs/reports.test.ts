/** The page on reports names every field that the commands give as data, and none that they do not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proofOfDay } from '../../src/analysis/day/prove-day.ts';
import { reportOfDay } from '../../src/analysis/day/report-of-day.ts';
import { certificateOf } from '../../src/analysis/figures/certificate.ts';
import { difficultyOf } from '../../src/analysis/figures/difficulty.ts';
import { mondayOf } from '../../src/analysis/monday.ts';
import { simulated } from '../../src/analysis/players/simulate.ts';
import { proofOf } from '../../src/analysis/prove.ts';
import { reportOf } from '../../src/analysis/report-of.ts';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { commandLine } from '../../src/cli/command-line.ts';
import { writeRecord } from '../../src/record/record.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { planOf } from '../../src/shift/start.ts';
import { hardStory, movesFailing } from '../a-hard-team.ts';
import { shippedScenarios } from '../analysis/shipped.ts';
import { aTerminal } from '../cli/a-terminal.ts';
import { newScenarioChecked, recordOf, resealed } from '../record/a-record.ts';
import { aShift, closing, counter, handover } from '../shift/a-shift.ts';
import { shippedPeople } from '../shipped-people.ts';

const page = readFileSync('docs/reports.md', 'utf8');

/** What stands under a heading, up to the next of any rank. */
const under = (heading: string) => new RegExp(`^### ${heading}\n(.*?)(?=^#|(?![\\s\\S]))`, 'ms').exec(page)?.[1] ?? '';

/** Fields named in the first column under a heading. */
const toldUnder = (heading: string) =>
  [...under(heading).matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, field = '']) => field),
  );

/** Fields told as one, whose own keys are names or are explained in the text beside them. */
const WHOLE = new Set([
  'spans.moves',
  'spans.seconds',
  'exact.distribution.endings',
  'exact.extremes.shortest',
  'exact.extremes.longest',
  'exact.extremes.best',
  'exact.extremes.worst',
  'exact.extremes.endings',
  'openings.naive',
  'worth.nodes',
  'sure.opening',
  'players',
  'random',
  'skills',
  'areas',
  'best.plays',
  'worst.plays',
  'endings',
  'lines',
  'moves',
  'apart.lost',
  'apart.added',
  'apart.scores',
  'apart.endings',
  'walks.changed.before',
  'walks.changed.after',
  'averages.before',
  'averages.after',
  'records.played.outcome',
  'records.played.before',
  'records.played.after',
  'records.walks',
]);

/** Every field of some data, by the names that lead to it. Lists are passed through. */
function fieldsOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value) && value.length > 0 && !WHOLE.has(path)) return value.flatMap((one) => fieldsOf(one, path));
  if (WHOLE.has(path) || typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, path ? `${path}.${key}` : key));
}

/** All fields of some values, each once, without lists that stand empty beside filled ones. */
function allFields(...values: readonly unknown[]): readonly string[] {
  const fields = [...new Set(values.flatMap((value) => fieldsOf(JSON.parse(JSON.stringify(value)))))];
  return fields.filter((field) => !fields.some((other) => other.startsWith(`${field}.`))).sort();
}

function shipped(name: string) {
  const read = readScenario(readFileSync(`scenarios/coffee_shop/${name}.json`, 'utf8'), { people: shippedPeople });
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.value;
}

describe('docs/reports.md', () => {
  it('names the fields of a report', () => {
    const report = reportOf(proofOf(shipped('no-room-for-a-buggy')));
    const loopless = reportOf(proofOf(shipped('the-first-minute')));
    expect(allFields(report, loopless)).toEqual(toldUnder("Fields of a scenario's report").toSorted());
  });

  it('names the fields of the report of a day', () => {
    const plan = planOf(aShift(), [handover(), counter(), closing()]);
    expect(allFields(reportOfDay(plan, proofOfDay(plan)))).toEqual(toldUnder("Fields of a day's report").toSorted());
  });

  it('names the fields of a simulation', () => {
    const simulation = simulated(newScenarioChecked(), { plays: 10, player: 'random', seed: 1 });
    expect(allFields(simulation)).toEqual(toldUnder('Fields of `simulate`').toSorted());
  });

  it('names the fields of a certificate', () => {
    const list = shippedScenarios('.')
      .filter(({ id }) => ['four-hundred-loaves', 'a-basket-for-joan', 'before-we-open'].includes(id))
      // One of them for practice, so that every field is there.
      .map((scenario, at) => ({
        scenario: at === 0 ? ({ ...scenario, use: 'practice' } as const) : scenario,
        opening: { seed: 1, carried: [] },
      }));
    const [, ...people] = list.map(({ scenario }) => scenario);
    const day = { id: 'a-day', title: 'A day', hash: '0'.repeat(64), seed: 1, morning: [], people };
    expect(allFields(certificateOf([...list.slice(0, 1), day], 70))).toEqual(
      toldUnder('Fields of `certificate`').toSorted(),
    );
  });

  it('names the fields of what there is for Monday', () => {
    const story = hardStory('the-queue');
    const plays = [3, 3, 5, 5].map((failing, person) => ({
      person,
      scenario: story,
      opening: { seed: 1, carried: [] },
      moves: movesFailing(story, [failing]),
    }));
    expect(allFields(mondayOf(plays) ?? {})).toEqual(toldUnder('Fields of `monday`').toSorted());
  });

  it('names the fields of a difference', async () => {
    const scenario = newScenarioChecked();
    const old = JSON.stringify(startingPoint('quick-question', 'coffee_shop'));
    const now = old
      .replaceAll('walk-along', 'walk-with-them')
      .replace('"meets":["place"],', '"meets":["place","walked"],');
    const other = { ...recordOf(scenario, ['ask-meeting'], 1), seed: 2 };
    const terminal = aTerminal([], {
      'old.json': old,
      'now.json': now,
      'old.play':
        'walk best\nchoose ask-meeting\nchoose walk-along\nends arrived\n\nwalk told\nchoose ask-meeting\nchoose tell-way\nends found\n',
      'all/lost.json': writeRecord(recordOf(scenario, ['ask-meeting', 'walk-along'], 1)),
      'all/otherwise.json': writeRecord(recordOf(scenario, ['ask-meeting', 'tell-way'], 1)),
      'all/same.json': writeRecord(recordOf(scenario, ['ask-meeting'], 1)),
      'all/false.json': writeRecord(resealed({ ...other, moves: other.moves.map((move) => ({ ...move, at: 999 })) })),
      'all/another.json': writeRecord(resealed({ ...other, scenario: { ...other.scenario, id: 'another' } })),
    });
    await commandLine(terminal, ['diff', 'old.json', 'now.json', '--json', '--records', 'all'], () => 0);
    // What every answer begins with stands on the page on the command line.
    const { ok, exit, reasons, ...told } = JSON.parse(terminal.said.join('\n'));
    expect([ok, exit, reasons.length]).toEqual([false, 1, 1]);
    expect(allFields(told)).toEqual(toldUnder('Fields of `diff`').toSorted());
  });

  it('tells the names of difficulties as they are given', () => {
    const rows = [...under('Difficulty').matchAll(/^\| (?:below )?(\d+).*? \| (\w+) \|$/gm)];
    expect(rows.map(([, , name]) => name)).toEqual(['hard', 'demanding', 'fair', 'gentle']);
    for (const [row, points, name] of rows)
      expect(difficultyOf({ random: 100 - Number(points) + (row.includes('below') ? 1 : 0) }, 100).name).toBe(name);
  });
});
