/** Every shift that comes with the game holds together with its scenarios, and can be worked through. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bestReachable } from '../../src/analysis/best-reachable.ts';
import { proofOfDay } from '../../src/analysis/day/prove-day.ts';
import { GUESSED_LIST } from '../../src/analysis/figures/certificate-verdict.ts';
import { walkThrough } from '../../src/encounter/walk.ts';
import { readWalks } from '../../src/record/walk-file.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { scorecard } from '../../src/scoring/scorecard.ts';
import { peopleOf, toldNow } from '../../src/shift/between.ts';
import { beginDay, chooseFix, type Day, fixesOnOffer, nextStart, openingOf } from '../../src/shift/day.ts';
import { flagsUp } from '../../src/shift/ledger.ts';
import { readShiftAmong } from '../../src/shift/read.ts';
import { reportOf } from '../../src/shift/report.ts';
import { firstStart, planOf, type WholePlan } from '../../src/shift/start.ts';
import { remembered } from '../remembered.ts';
import { shippedPeople } from '../shipped-people.ts';
import { dayWith } from './a-shift.ts';

const LIBRARY = 'scenarios';
const files = readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[^.]+\.json$/.test(file) && !/^((archive|people)[\\/]|line-up)/.test(file))
  .sort();
const isShift = (file: string) => /(^|[\\/])shifts[\\/]/.test(file);
const scenarios = files
  .filter((file) => !isShift(file))
  .map((file) => {
    const read = readScenario(readFileSync(join(LIBRARY, file), 'utf8'), { people: shippedPeople });
    if (!read.ok) throw new Error(`${file} is no scenario`);
    return read.value;
  });

function planIn(file: string): WholePlan {
  const read = readShiftAmong(readFileSync(join(LIBRARY, file), 'utf8'), scenarios);
  if (!read.ok) throw new Error(read.problems.map(({ line, code }) => `${file}:${line} ${code}`).join('\n'));
  return planOf(read.value, scenarios);
}

const shifts = files.filter(isShift);

it('there is at least one shift', () => {
  expect(shifts.length).toBeGreaterThan(0);
});

describe.each(shifts)('%s', (file) => {
  it('tells of nobody on the first morning that they have come to expect something, nor by the history they begin with', () => {
    const plan = planIn(file);
    expect(peopleOf(beginDay(plan, 1, firstStart(plan))).flatMap(({ expects }) => expects ?? [])).toEqual([]);
    // What is told at that history would be told after days on which nothing has changed, too.
    const atPar = plan.scenarios.filter(({ id, customer }) =>
      plan.shift.ratchet[id]?.some(({ history }) => history === customer.history),
    );
    expect(atPar.map(({ id }) => id)).toEqual([]);
  });

  it('has no error among its scenarios, and is named after its id', () => {
    expect(basename(file, '.json')).toBe(planIn(file).shift.id);
  });

  it('is proved in full, and guessing passes no more days of it than a list may be guessed', () => {
    const plan = planIn(file);
    const { findings, complete, passes } = remembered(['a day', plan], () => {
      const proof = proofOfDay(plan);
      return { findings: proof.findings, complete: proof.complete, passes: proof.guessing()?.passes };
    });
    expect(findings).toEqual([]);
    expect(complete).toBe(true);
    expect(passes?.most).toBe(passes?.least);
    expect(passes?.most).toBeLessThanOrEqual(GUESSED_LIST);
  });

  it('says how every flag is when it is down, too', () => {
    const { flags } = planIn(file).shift;
    expect(Object.keys(flags).filter((flag) => flags[flag]?.down === undefined)).toEqual([]);
  });
});

/** Moves of every walk that is written beside a scenario. */
function walksBeside(id: string): readonly (readonly string[])[] {
  const file = files.find((one) => basename(one) === `${id}.json`);
  if (file === undefined) throw new Error(`there is no scenario "${id}"`);
  const read = readWalks(readFileSync(join(LIBRARY, file.replace(/\.json$/, '.play')), 'utf8'));
  if (!read.ok) throw new Error(`line ${read.line}: ${read.says.key}`);
  return read.walks.map(({ moves }) => moves);
}

/** A whole day in which each person is served by the best (or the worst) written walk that is possible in their state. */
function dayOfWalks(plan: WholePlan, which: 'best' | 'worst', begun = beginDay(plan, 2026, firstStart(plan))): Day {
  let day = begun;
  for (const scenario of plan.scenarios) {
    const possible = walksBeside(scenario.id).flatMap((moves) => {
      const { walk, refused } = walkThrough(scenario, openingOf(day), moves);
      const card = scorecard(walk);
      return refused || walk.place.at !== 'ending' ? [] : [{ moves, points: card.satisfaction, hit: card.target?.hit }];
    });
    const rank = ({ points, hit }: (typeof possible)[number]) => points + (hit === false ? 0 : 1);
    const ordered = possible.toSorted((a, b) => rank(a) - rank(b));
    const chosen = which === 'best' ? ordered.at(-1) : ordered[0];
    if (!chosen) throw new Error(`no written walk of "${scenario.id}" is possible with ${openingOf(day).carried}`);
    day = dayWith(day, [chosen.moves]);
  }
  return day;
}

describe('Milk, boxes, almonds', () => {
  const plan = planIn(shifts.find((file) => basename(file) === 'milk-boxes-almonds.json') ?? '');
  const index = (id: string) => plan.scenarios.findIndex((scenario) => scenario.id === id);
  const [dan, marta, maureen, tunde] = [
    'before-you-go',
    'before-we-open',
    'the-usual-please',
    'no-room-for-a-buggy',
  ].map(index);

  it('careless with colleagues: sour milk reaches Maureen and a blocked toilet Tunde, traced to Dan and Marta', () => {
    const day = dayOfWalks(plan, 'worst');
    expect(day.plays[maureen ?? 0]?.carried).toContain('hazard.fridge');
    expect(day.plays[tunde ?? 0]?.carried).toContain('hazard.store');
    const { dominoes, weakest, threads, fixes } = reportOf(day);
    const thread = (flag: string) => threads.find((one) => one.flag.flag === flag && one.flag.up);
    expect(thread('hazard.fridge')).toMatchObject({ effect: 'fall', writer: { author: { index: dan } } });
    expect(thread('hazard.fridge')?.readers.map((reader) => reader.index)).toContain(maureen);
    expect(thread('hazard.store')).toMatchObject({ effect: 'fall', writer: { author: { index: marta } } });
    expect(thread('hazard.store')?.readers.map((reader) => reader.index)).toContain(tunde);
    expect(dominoes[tunde ?? 0]?.pushedBy).toContain(marta);
    expect(weakest).toBeDefined();
    expect(fixes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['three-questions', 'fridge-sheet', 'delivery-rule']),
    );
  });

  it('served as well as can be: every domino stands, and tomorrow they expect it', () => {
    const day = dayOfWalks(plan, 'best');
    const report = reportOf(day);
    expect(report.dominoes.map(({ satisfaction }) => satisfaction)).toEqual(plan.scenarios.map(() => 100));
    expect(report).not.toHaveProperty('weakest');
    expect(flagsUp(day.ledger)).not.toContain('hazard.fridge');
    expect(report.ratchet.find((one) => one.index === maureen)).toMatchObject({
      memory: 'superb',
      before: 2,
      after: 3,
    });
    const out = chooseFix(day, 'three-questions');
    if (!out.ok) throw new Error(out.reasons.join(' '));
    const tomorrow = beginDay(plan, 2027, nextStart(out.day));
    expect(flagsUp(tomorrow.ledger)).toContain('goodwill.dan');
    expect(toldNow(tomorrow)[0]).toMatch(/Three questions/);
    expect(peopleOf(tomorrow)[maureen ?? 0]?.expects).toMatch(/Maureen now expects/);
  });

  it.each([
    ['three-questions', 'record.questions', dan],
    ['fridge-sheet', 'record.fridge_sheet', dan],
    ['delivery-rule', 'record.driver_note', marta],
    ['two-names', 'record.two_names', marta],
  ])('the fix %s is felt the next morning', (fix, flag, whom) => {
    const over = chooseFix(dayOfWalks(plan, 'worst'), fix);
    if (!over.ok) throw new Error(over.reasons.join(' '));
    const offered = reportOf(over.day).fixes.find(({ chosen }) => chosen);
    const tomorrow = beginDay(plan, 2027, nextStart(over.day));
    expect(toldNow(tomorrow)[0]).toBe(offered?.tomorrow);
    expect(plan.scenarios[whom ?? 0]?.brief.known.some((known) => known.if?.flag === flag)).toBe(true);
    const next = dayOfWalks(plan, 'best', tomorrow);
    expect(next.plays[whom ?? 0]?.carried).toContain(flag);
    const report = reportOf(next, bestReachable);
    const felt = report.threads.find((thread) => thread.flag.flag === flag);
    expect(felt).toMatchObject({ effect: 'rise', writer: { author: { by: 'start', origin: 'fix' } } });
    expect(felt?.readers.map(({ index }) => index)).toEqual([whom]);
    expect(report.dominoes.map(({ best }) => best)).toEqual(plan.scenarios.map(() => 100));
    // What the house has agreed on stays agreed, whatever is chosen the evening after.
    expect(nextStart(next).flags).toContainEqual({ flag, up: true, origin: 'yesterday' });
  });

  it('does not offer a fix again that is made already, and always something', () => {
    let day = dayOfWalks(plan, 'worst');
    for (const fix of ['delivery-rule', 'two-names']) {
      const over = chooseFix(day, fix);
      if (!over.ok) throw new Error(over.reasons.join(' '));
      day = dayOfWalks(plan, 'worst', beginDay(plan, 2027, nextStart(over.day)));
      expect(fixesOnOffer(day)).not.toContain(fix);
      expect(fixesOnOffer(day)).toContain('three-questions');
    }
  });
});

describe('Whose clock?', () => {
  const plan = planIn(shifts.find((file) => basename(file) === 'whose-clock.json') ?? '');
  const index = (id: string) => plan.scenarios.findIndex((scenario) => scenario.id === id);
  const [shona, kwame, david, mehmet, ruth, ines] = [
    'before-the-lines-open',
    'what-did-you-actually-do',
    'the-lights-and-the-oxygen',
    'four-hundred-loaves',
    'please-hold-for-the-relay',
    'five-minutes-on-average',
  ].map(index);

  it('careless with colleagues: the clock of the room reaches who needs longest, and nobody knows the range', () => {
    const day = dayOfWalks(plan, 'worst');
    for (const reader of [david, ruth]) expect(day.plays[reader ?? 0]?.carried).toContain('time.pressure');
    for (const reader of [david, mehmet]) expect(day.plays[reader ?? 0]?.carried).not.toContain('info.etr');
    const { threads, weakest, fixes } = reportOf(day);
    const thread = (flag: string) => threads.find((one) => one.flag.flag === flag && one.flag.up);
    expect(thread('time.pressure')).toMatchObject({ effect: 'fall', writer: { author: { index: shona } } });
    expect(weakest).toBeDefined();
    expect(fixes.map(({ id }) => id)).toEqual(expect.arrayContaining(['ten-minutes-at-the-board', 'off-the-clock']));
  });

  it('served as well as can be: every domino stands, nobody is left in danger, and tomorrow they expect it', () => {
    const day = dayOfWalks(plan, 'best');
    const report = reportOf(day);
    expect(report.dominoes.map(({ satisfaction }) => satisfaction)).toEqual(plan.scenarios.map(() => 100));
    expect(report).not.toHaveProperty('weakest');
    for (const flag of ['hazard.oxygen', 'hazard.cupboard', 'time.pressure', 'promise.callback', 'time'])
      expect(flagsUp(day.ledger)).not.toContain(flag);
    expect(day.plays[ruth ?? 0]?.carried).toContain('promise.edith_call');
    expect(day.plays[ines ?? 0]?.carried).toContain('record.edith_kept');
    expect(report.ratchet.find((one) => one.index === ines)).toMatchObject({ memory: 'superb', after: 2 });
  });

  it.each([
    ['ten-minutes-at-the-board', 'goodwill.shona', shona],
    ['off-the-clock', 'record.exception_rule', shona],
    ['one-list', 'record.callback_list', kwame],
    ['range-and-reason', 'record.range_rule', kwame],
  ])('the fix %s is felt the next morning', (fix, flag, whom) => {
    const over = ['worst', 'best']
      .map((which) => dayOfWalks(plan, which as 'worst'))
      .find((day) => fixesOnOffer(day).includes(fix));
    const out = over && chooseFix(over, fix);
    if (!out?.ok) throw new Error(`${fix} is on offer after neither day`);
    const offered = reportOf(out.day).fixes.find(({ chosen }) => chosen);
    const tomorrow = beginDay(plan, 2027, nextStart(out.day));
    expect(toldNow(tomorrow)[0]).toBe(offered?.tomorrow);
    const next = dayOfWalks(plan, 'best', tomorrow);
    expect(next.plays[whom ?? 0]?.carried).toContain(flag);
    expect(reportOf(next, bestReachable).dominoes.map(({ best }) => best)).toEqual(plan.scenarios.map(() => 100));
  });
});

describe('What the note said', () => {
  const plan = planIn(shifts.find((file) => basename(file) === 'what-the-note-said.json') ?? '');
  const index = (id: string) => plan.scenarios.findIndex((scenario) => scenario.id === id);
  const [rhys, callum, siobhan, frank, jo, yasmin] = [
    'two-sheets-on-the-sill',
    'sign-here',
    'new-bank-details',
    'third-time-this-month',
    'what-havent-you-told-me',
    'only-a-ten-counts',
  ].map(index);

  it('careless with two sheets: Callum drives away unaware, Frank is met with two ticks, and Yasmin finds it in red', () => {
    const day = dayOfWalks(plan, 'worst');
    expect(day.plays[callum ?? 0]?.carried).not.toContain('info.jobnotes');
    expect(day.plays[frank ?? 0]?.carried).not.toContain('info.frank_file');
    for (const flag of ['hazard.brake', 'hazard.payment']) expect(day.plays[yasmin ?? 0]?.carried).toContain(flag);
    const { threads, weakest, fixes } = reportOf(day);
    const thread = (flag: string) => threads.find((one) => one.flag.flag === flag && one.flag.up);
    expect(thread('hazard.brake')).toMatchObject({ effect: 'fall', writer: { author: { index: callum } } });
    expect(weakest).toBeDefined();
    expect(fixes.map(({ id }) => id)).toEqual(['three-lines', 'known-numbers', 'whole-price']);
  });

  it('served as well as can be: every domino stands, nobody is left in danger, and Yasmin expects it', () => {
    const day = dayOfWalks(plan, 'best');
    const report = reportOf(day);
    expect(report.dominoes.map(({ satisfaction }) => satisfaction)).toEqual(plan.scenarios.map(() => 100));
    expect(report).not.toHaveProperty('weakest');
    for (const flag of ['hazard.brake', 'hazard.payment', 'time.handover', 'earshot.workshop'])
      expect(flagsUp(day.ledger)).not.toContain(flag);
    for (const flag of ['info.jobnotes', 'record.contact_pref'])
      expect(day.plays[callum ?? 0]?.carried).toContain(flag);
    for (const flag of ['info.frank_file', 'goodwill.workshop', 'goodwill.supplier'])
      expect(day.plays[frank ?? 0]?.carried).toContain(flag);
    expect(day.plays[jo ?? 0]?.carried).toContain('earshot.fair');
    for (const flag of ['record.frank_owner', 'record.fee_feedback'])
      expect(day.plays[yasmin ?? 0]?.carried).toContain(flag);
    expect(report.ratchet.find((one) => one.index === yasmin)).toMatchObject({ memory: 'superb', after: 2 });
  });

  it.each([
    ['three-lines', 'record.note_form', rhys],
    ['known-numbers', 'record.suppliers', siobhan],
    ['whole-price', 'record.advert', jo],
  ])('the fix %s is felt the next day', (fix, flag, whom) => {
    const out = chooseFix(dayOfWalks(plan, 'worst'), fix);
    if (!out.ok) throw new Error(`${fix} is not on offer`);
    const offered = reportOf(out.day).fixes.find(({ chosen }) => chosen);
    const tomorrow = beginDay(plan, 2027, nextStart(out.day));
    expect(toldNow(tomorrow)[0]).toBe(offered?.tomorrow);
    const next = dayOfWalks(plan, 'best', tomorrow);
    expect(next.plays[whom ?? 0]?.carried).toContain(flag);
    expect(reportOf(next, bestReachable).dominoes.map(({ best }) => best)).toEqual(plan.scenarios.map(() => 100));
  });
});
