import { describe, expect, it } from 'vitest';
import type { ShiftReport } from '../../../src/shift/report.ts';
import type { ReportView } from '../../../src/ui/shift/shift-report-view.ts';
import {
  choiceWords,
  countWords,
  dayHeadline,
  effectWords,
  isPushed,
  pointsWords,
  stanceOf,
  stanceWord,
} from '../../../src/ui/shift/shift-report-words.ts';
import { carelessReport, perfectReport, reportPeople } from '../a-shift-report.ts';

const outcome = { loyalty: 'kept', referral: 0, escalation: 'none', incident: 'none', goodwill: 0 } as const;
const afterwards = { mood: 0, face: 'calm', outcome } as const;
const names = reportPeople.map(({ short }) => short);

describe('the words of the report', () => {
  it('take the report of a shift as it is', () => {
    const shown = (report: ShiftReport): ReportView => report;
    expect(shown).toBeTypeOf('function');
  });

  it.each([
    [100, 'standing'],
    [80, 'standing'],
    [79, 'leaning'],
    [41, 'leaning'],
    [40, 'fallen'],
    [0, 'fallen'],
  ] as const)('%i of 100 is %s', (points, stance) =>
    expect(stanceOf({ satisfaction: points, afterwards })).toBe(stance),
  );

  it('say of one who was pushed and stands that it held', () => {
    expect(stanceWord('standing', false)).toBe('Stands');
    expect(stanceWord('standing', true)).toBe('Held');
    expect(stanceWord('leaning', true)).toBe('Leans');
    expect(stanceWord('fallen', true)).toBe('Fell');
    expect(isPushed(carelessReport.threads, 3)).toBe(true);
    // Only a rise reached Hanan.
    expect(isPushed(carelessReport.threads, 4)).toBe(false);
  });

  it('say of one who broke it off that they are lost, whatever the points', () => {
    expect(stanceOf({ satisfaction: 90, afterwards: { ...afterwards, out: 'walks' } })).toBe('fallen');
    expect(stanceWord('fallen', true, 'walks')).toBe('Lost: walked out');
    expect(stanceWord('fallen', false, 'rings-off')).toBe('Lost: hung up');
    expect(stanceWord('fallen', false, 'closes')).toBe('Lost: closed up');
  });

  it('measure against what could still be reached, once that is known', () => {
    expect(pointsWords({ satisfaction: 70 })).toBe('70 of 100');
    expect(pointsWords({ satisfaction: 70, best: 100 })).toBe('70 of the 100 that could still be reached');
    expect(pointsWords({ satisfaction: 70, best: 92 })).toBe('70 of the 92 that could still be reached');
  });

  it('name the weakest link in the headline, and nobody on a perfect day', () => {
    expect(dayHeadline(carelessReport, names)).toBe('The chain broke at Tunde');
    expect(dayHeadline({ ...carelessReport, weakest: 2 }, names)).toBe('The chain held, and Maureen leans most');
    expect(dayHeadline({ ...carelessReport, weakest: 4 }, names)).toBe('All of them stand');
    expect(dayHeadline(perfectReport, names)).toBe('Nobody fell, and nothing was left to wish for');
  });

  it('count the dominoes', () => {
    expect(countWords(carelessReport.dominoes)).toBe('Two stand, two lean, two fell.');
    expect(countWords(perfectReport.dominoes)).toBe('Six stand.');
    expect(countWords(carelessReport.dominoes.slice(2, 5))).toBe('One stands, one leans, one fell.');
  });

  it('tell a choice by its kind', () => {
    expect(choiceWords({ kind: 'say', text: 'Off you go.' })).toBe('You said “Off you go.”');
    expect(choiceWords({ kind: 'do', text: 'Tick the list' })).toBe('You did: Tick the list');
  });

  it.each([
    [{ what: 'mood', was: -1, otherwise: 1 }, 'Maureen began two steps cooler.'],
    [{ what: 'mood', was: 1, otherwise: 0 }, 'Maureen began one step warmer.'],
    [{ what: 'prop', text: 'boxes', there: true, turn: 0 }, 'To be seen: a stack of boxes.'],
    [{ what: 'prop', text: 'a thing', there: false, turn: 0 }, 'Not to be seen: a thing.'],
    [
      { what: 'brief', text: 'Her name is Maureen.', there: false, turn: 0 },
      'You would have known: Her name is Maureen.',
    ],
    [
      { what: 'brief', text: 'Her name is Maureen.', there: true, turn: 0 },
      'You knew beforehand: Her name is Maureen.',
    ],
    [{ what: 'person', text: 'Marta', there: true, turn: 0 }, 'Marta was there too.'],
    [{ what: 'person', text: 'Marta', there: false, turn: 0 }, 'Marta was not there.'],
    [{ what: 'line', text: 'Hello.', there: true, turn: 0 }, 'You heard: “Hello.”'],
    [{ what: 'line', text: 'Hello.', there: false, turn: 0 }, 'You would have heard: “Hello.”'],
    [{ what: 'move', text: 'Lift them', there: true, turn: 0 }, 'You could choose: “Lift them”'],
    [{ what: 'move', text: 'Lift them', there: false, turn: 0 }, 'You could not choose: “Lift them”'],
    [{ what: 'ending', text: 'She left', there: true, turn: 4 }, 'It ended so: She left.'],
    [{ what: 'ending', text: 'She stayed', there: false, turn: 4 }, 'It would have ended: She stayed.'],
  ] as const)('tell an effect: %o', (effect, sentence) => expect(effectWords(effect, 'Maureen')).toBe(sentence));
});
