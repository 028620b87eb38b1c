/** Two files of one id in what is checked together are an error at both. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { EXIT } from '../../src/cli/terminal.ts';
import { writeScenario } from '../../src/scenario/write-scenario.ts';
import { aScenario } from '../scenario/a-scenario.ts';
import { aShiftInput, theScenarios } from '../shift/a-shift.ts';
import { aTerminal } from './a-terminal.ts';

const only = { proof: false, lint: false };
const story = writeScenario(aScenario());
const { id } = aScenario();
const theirs = (file: string) => readFileSync(`scenarios/${file}`, 'utf8');
const errors = (said: readonly string[]) => said.filter((line) => line.includes('[id-twice]'));

describe('files with one id', () => {
  it('are told at both, with the names of the others, and fail the check', () => {
    const terminal = aTerminal([], { 'mine/a/x.json': story, 'mine/b/x.json': story });
    expect(check(terminal, ['mine'], only)).toBe(EXIT.problems);
    expect(errors(terminal.said)).toEqual([
      `mine/a/x.json:1:1  error  This file says that it is "${id}", and so does "mine/b/x.json". Give each an id of its own, and the file the same name.  [id-twice]`,
      `mine/b/x.json:1:1  error  This file says that it is "${id}", and so does "mine/a/x.json". Give each an id of its own, and the file the same name.  [id-twice]`,
    ]);
  });

  it('may be days, too, and a day and a scenario do not share their ids', () => {
    const people = Object.fromEntries(theScenarios().map((one) => [`mine/${one.id}.json`, writeScenario(one)]));
    const [someone] = theScenarios();
    const days = {
      'mine/shifts/a.json': JSON.stringify({ ...aShiftInput(), id: someone?.id }),
      'mine/shifts/b.json': JSON.stringify({ ...aShiftInput(), id: someone?.id }),
    };
    const terminal = aTerminal([], { ...people, ...days, 'scenarios/x.schema.json': '{}' });
    expect(check(terminal, ['mine'], only)).toBe(EXIT.problems);
    expect(errors(terminal.said).map((line) => line.split(':')[0])).toEqual(Object.keys(days));
  });

  it('are one file when it is named twice, and nothing is told of files that say no id', () => {
    const terminal = aTerminal([], { 'mine/x.json': story, 'mine/y.json': '{', 'mine/z.json': '{' });
    check(terminal, ['mine', 'mine/x.json'], only);
    expect(errors(terminal.said)).toEqual([]);
  });

  it('may not have the id of something that comes with the game, whatever its kind, unless they say the same', () => {
    const [someone] = theScenarios();
    const person = { ...JSON.parse(theirs('people/maureen-ash.json')), id: 'ada' };
    const game = {
      'game/shop/x.json': story,
      'game/shifts/d.json': JSON.stringify({ ...aShiftInput(), id: someone?.id }),
      'game/people/ada.json': JSON.stringify(person),
    };
    const mine = {
      'mine/x.json': writeScenario({ ...aScenario(), title: 'Another one' }),
      'mine/copy/x.json': JSON.stringify({ $schema: 'elsewhere', ...JSON.parse(story) }),
      'mine/shifts/d.json': JSON.stringify({ ...aShiftInput(), id: someone?.id, title: 'Another day' }),
      'mine/people/ada.json': JSON.stringify({ ...person, age: 3 }),
    };
    const terminal = { ...aTerminal([], { ...game, ...mine }), library: 'game' };
    for (const [file, other] of [
      ['mine/x.json', 'game/shop/x.json'],
      ['mine/shifts/d.json', 'game/shifts/d.json'],
      ['mine/people/ada.json', 'game/people/ada.json'],
    ] as const) {
      terminal.said.length = 0;
      expect(check(terminal, [file], only), file).toBe(EXIT.problems);
      expect(errors(terminal.said).map((line) => line.split(' Give')[0])).toEqual([
        expect.stringMatching(new RegExp(`^${file}:1:1  error  .*, and so does "${other}"\\.$`)),
      ]);
    }
    terminal.said.length = 0;
    expect(check(terminal, ['mine/copy/x.json'], only)).toBe(EXIT.fine);
    check(terminal, ['game'], only);
    expect(errors(terminal.said)).toEqual([]);
  });
});
