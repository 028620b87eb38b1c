import { describe, expect, it } from 'vitest';
import { beginDay, chooseFix, nextStart } from '../../src/shift/day.ts';
import { effectsOf, type FlagEffect } from '../../src/shift/effects.ts';
import { reportOf } from '../../src/shift/report.ts';
import { firstStart, planOf } from '../../src/shift/start.ts';
import { aPlan, aShift, closing, counter, dayWith, handover } from './a-shift.ts';

const morning = () => beginDay(aPlan(), 7, firstStart(aPlan()));
const GOOD = ['ask-about-milk'];
const BAD = ['make-it'];
const texts = (effects: readonly FlagEffect[] = []) =>
  effects.map((effect) => ('text' in effect ? `${effect.there ? '+' : '-'}${effect.what}: ${effect.text}` : effect));

describe('the chain of a day', () => {
  it('draws a domino for everybody, with what they did next', () => {
    const { dominoes, weakest } = reportOf(dayWith(morning(), [BAD, GOOD, GOOD]));
    expect(dominoes.map(({ satisfaction, ending }) => [satisfaction, ending.title])).toEqual([
      [0, 'Ada left without'],
      [100, 'Ada had her coffee'],
      [100, 'Ada had her coffee'],
    ]);
    expect(weakest).toBe(0);
    expect(dominoes.map(({ pushedBy }) => pushedBy)).toEqual([[], [0], [1]]);
  });

  it('names no weakest link when nothing fell short, and the first of equals when something did', () => {
    expect(reportOf(dayWith(morning(), [GOOD, GOOD, GOOD]))).not.toHaveProperty('weakest');
    expect(reportOf(dayWith(morning(), [GOOD, BAD, BAD])).weakest).toBe(1);
  });

  it('measures each against what could still be reached, where that is known', () => {
    const day = dayWith(morning(), [BAD, BAD, BAD]);
    const report = reportOf(day, (scenario) =>
      scenario.id === 'handover' ? 30 : scenario.id === 'closing' ? 0 : undefined,
    );
    expect(report.dominoes.map(({ best, short }) => [best, short])).toEqual([
      [30, 30],
      [undefined, 100],
      [0, 0],
    ]);
    expect(report.weakest).toBe(1);
    expect(reportOf(day).dominoes[0]).not.toHaveProperty('best');
  });

  it('says which move cost each of them most, where one did', () => {
    const { dominoes } = reportOf(dayWith(morning(), [BAD, GOOD, GOOD]));
    expect(dominoes.map(({ costliest }) => costliest)).toEqual([0, undefined, undefined]);
  });

  it('waits for the end of the day', () => {
    expect(() => reportOf(dayWith(morning(), [GOOD]))).toThrow(/not over/);
  });
});

describe('a flag that moved something', () => {
  it('is traced to who wrote it, by which move, and what could have been done instead', () => {
    const { threads } = reportOf(dayWith(morning(), [BAD, GOOD, GOOD]));
    const fridge = threads.find(({ flag }) => flag.flag === 'hazard.fridge');
    expect(fridge).toMatchObject({
      effect: 'fall',
      flag: { up: true, text: 'The milk is off.' },
      writer: { title: 'Handover', move: { turn: 0, kind: 'do', text: 'Make it with cow milk' } },
      readers: [{ index: 1, title: 'At the counter' }],
    });
    expect(fridge?.readers[0]?.effects[0]).toEqual({ what: 'mood', was: -1, otherwise: 0 });
    expect(texts(fridge?.readers[0]?.effects)).toContain('+line: It smells of sour milk.');
    const milk = threads.find(({ flag }) => flag.flag === 'info.milk');
    expect(milk).toMatchObject({
      effect: 'fall',
      flag: { up: false, text: 'Nobody told you about the milk.' },
      writer: { chance: { turn: 0, kind: 'ask', move: 'ask-about-milk' } },
    });
    expect(milk?.writer).not.toHaveProperty('move');
    expect(texts(milk?.readers[0]?.effects)).toEqual(['-brief: She takes oat milk.', '-line: Oat milk stands ready.']);
  });

  it('is a rise when it helps', () => {
    const { threads } = reportOf(dayWith(morning(), [GOOD, GOOD, GOOD]));
    expect(threads.map(({ flag, effect }) => [flag.flag, flag.up, effect])).toEqual([
      ['hazard.fridge', false, 'rise'],
      ['info.milk', true, 'rise'],
      ['goodwill.ada', true, 'rise'],
    ]);
  });

  it('changed nothing in an encounter that does not read it', () => {
    const [first, second] = dayWith(morning(), [GOOD, GOOD]).walks;
    if (!first || !second) throw new Error('two were served');
    expect(effectsOf(first, 'info.milk')).toEqual([]);
    expect(effectsOf(second, 'goodwill.ada')).toEqual([]);
  });
});

describe('the rest of the report', () => {
  it('counts what went beyond an expectation as met for somebody who has come to expect it', () => {
    const exceeding = counter({
      nodes: {
        arrives: {
          moves: [
            {
              id: 'delight',
              say: 'Oat, as ever.',
              meets: ['coffee'],
              exceeds: ['asked'],
              set: ['goodwill.ada'],
              seconds: 5,
              coach: 'So.',
              to: 'end',
            },
            { id: 'guess', do: 'Guess', reveals: ['coffee', 'asked'], seconds: 5, coach: 'So.', to: 'end' },
          ],
        },
      },
    });
    const plan = planOf(aShift(), [handover(), exceeding, closing()]);
    const plays = [GOOD, ['delight'], GOOD];
    const first = dayWith(beginDay(plan, 7, firstStart(plan)), plays);
    const second = dayWith(beginDay(plan, 7, nextStart(first)), plays);
    const [before, after] = [first, second].map((day) => reportOf(day).dominoes[1]);
    expect([before?.history, before?.standings.asked]).toEqual([1, 'exceeded']);
    expect([after?.history, after?.standings.asked]).toEqual([2, 'met']);
    expect(after?.satisfaction).toBe(before?.satisfaction);
  });

  it('adds up skills and areas over the day, each with its evidence', () => {
    const { skills, areas, dominoes } = reportOf(dayWith(morning(), [GOOD, GOOD, BAD]));
    expect(skills).toMatchObject([
      {
        skill: 'discover',
        decisions: 2,
        sum: 4,
        marks: [{ index: 0, turn: 0, text: 'Which milk would you like?', rating: 2 }, { index: 1 }],
      },
    ]);
    const total = (key: 'points' | 'of') => areas.reduce((sum, area) => sum + area[key], 0);
    expect(total('points')).toBe(dominoes.reduce((sum, { satisfaction }) => sum + satisfaction, 0));
    expect(total('of')).toBe(300);
  });

  it('tells how people will remember the day, and what can be changed for tomorrow', () => {
    const day = dayWith(morning(), [BAD, GOOD, GOOD]);
    const report = reportOf(day);
    expect(report.ratchet).toEqual([
      { index: 1, name: 'Ada', memory: 'superb', before: 1, after: 2, text: 'Ada now expects to be asked.' },
    ]);
    expect(report.fixes.map(({ id, chosen }) => [id, chosen])).toEqual([
      ['list', false],
      ['thermometer', false],
    ]);
    expect(report.fixes.map(({ tomorrow }) => tomorrow)).toEqual([undefined, 'A thermometer hangs in the fridge.']);
    const out = chooseFix(day, 'list');
    if (!out.ok) throw new Error('the list is on offer');
    expect(reportOf(out.day).fixes.map(({ chosen }) => chosen)).toEqual([true, false]);
  });
});
