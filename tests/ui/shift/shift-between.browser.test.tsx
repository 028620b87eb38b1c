import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Seen } from '../../../src/shift/facts.ts';
import { ShiftBetweenScreen, type ShiftBetweenScreenProps } from '../../../src/ui/shift/shift-between-screen.tsx';
import type { ShiftPerson } from '../../../src/ui/shift/shift-people.ts';
import {
  afterDan,
  carefulMorning,
  carelessMorning,
  changesBetween,
  earlyMorning,
  factsOf,
  houseRooms,
  served,
  sixPeople,
  twoColleagues,
} from '../a-shift-day.ts';
import { expectNoAxeProblems } from '../axe.ts';
import { aPortrait, clear, conditions, headingLevels, overflow, press, show, under } from '../shown-page.tsx';

/** The person at a place of the day, from 0. */
function person(place: number): ShiftPerson {
  const found = sixPeople[place];
  if (!found) throw new Error(`nobody comes at place ${place}`);
  return found;
}

function between(place: number, now: Seen, before: Seen, overrides: Partial<ShiftBetweenScreenProps> = {}) {
  const props = {
    title: 'Milk, boxes, almonds',
    clock: person(place).clock,
    weather: 'rain' as const,
    told: ['A queue of three has formed on the pavement.'],
    done: served(place),
    next: person(place),
    later: sixPeople.slice(place + 1),
    rooms: houseRooms,
    meetingRoom: person(place).relation === 'internal' ? 'staff' : 'bar',
    facts: factsOf(now),
    changes: place === 0 ? [] : changesBetween(before, now, person(place - 1).short),
    colleagues: twoColleagues,
    portrait: aPortrait,
    onNext: vi.fn(),
    onLeave: vi.fn(),
    ...overrides,
  };
  return { props, screen: <ShiftBetweenScreen {...props} /> };
}
const careless = () => between(2, carelessMorning, afterDan);
const room = (name: string) => page.getByRole('figure').filter({ has: page.getByRole('heading', { name }) });
const drawn = (name: string) => document.querySelector(`[data-room="${name}"] svg`)?.innerHTML ?? '';

afterEach(clear);

describe('the room between two people', () => {
  it('takes the focus to who is next, and one key further serves them', async () => {
    const { props, screen } = careless();
    await show(screen);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Maureen is next, at 08:05' })).toHaveFocus();
    await press('{Tab}');
    await expect.element(page.getByRole('button', { name: 'Serve Maureen, 08:05' })).toHaveFocus();
    await press('{Enter}');
    expect(props.onNext).toHaveBeenCalledOnce();
    await press('{Tab}{Enter}');
    expect(props.onLeave).toHaveBeenCalledOnce();
  });

  it('says in words everything that can be seen, in the room where it is seen', async () => {
    await show(careless().screen);
    await expect.element(room('Corridor')).toHaveTextContent('Boxes from the delivery fill the accessible toilet.');
    await expect.element(room('Coffee bar')).toHaveTextContent('The clock says 08:05. At the window it is raining.');
    await expect.element(room('Coffee bar')).toHaveTextContent('At 08:05 you serve Maureen here.');
    await expect.element(room('Staff room')).toHaveTextContent('A moan about a regular was overheard');
  });

  it('marks what is new with a number and by whom, in the picture and beside it', async () => {
    await show(careless().screen);
    await expect.element(page.getByText(/four things are new, marked 1 to 4 below/)).toBeVisible();
    expect(document.querySelectorAll('.room-mark')).toHaveLength(4);
    const rows = [...document.querySelectorAll('.fact-new')].map((chip) => chip.textContent);
    expect(rows).toEqual([1, 2, 3, 4].map((number) => `${number} · since Marta`));
    // The moan was there before the last person came.
    const moan = page.getByRole('listitem').filter({ hasText: 'A moan about a regular' });
    await expect.element(moan).not.toHaveTextContent('since');
  });

  it('keeps the secret of what nobody has noticed, in words and in the picture', async () => {
    await show(careless().screen);
    expect(document.body.textContent).not.toMatch(/milk in the counter fridge is off/);
    const [words, picture] = [document.body.textContent, drawn('bar')];
    const withoutFridge = (flags: readonly string[]) => flags.filter((flag) => flag !== 'hazard.fridge');
    const untouched = { up: withoutFridge(carelessMorning.up), settled: withoutFridge(carelessMorning.settled) };
    await show(
      between(2, untouched, { ...afterDan, up: withoutFridge(afterDan.up), settled: withoutFridge(afterDan.settled) })
        .screen,
    );
    expect([document.body.textContent, drawn('bar')]).toEqual([words, picture]);
  });

  it('says when nothing has changed, and tells in words what has no place in the picture', async () => {
    await show(between(2, afterDan, afterDan).screen);
    await expect.element(page.getByText('nothing here has changed.')).toBeVisible();
    await show(between(2, afterDan, afterDan, { changes: [{ text: 'The radio is on.', from: 'Marta' }] }).screen);
    await expect.element(page.getByText('The radio is on.')).toBeVisible();
  });

  it('draws another room for another day', async () => {
    await show(careless().screen);
    const bad = ['staff', 'bar', 'corridor'].map(drawn);
    await show(between(2, carefulMorning, carefulMorning).screen);
    const good = ['staff', 'bar', 'corridor'].map(drawn);
    for (const [index, picture] of good.entries()) expect(picture).not.toBe(bad[index]);
    expect(good[1]).toContain('almond');
    expect(bad[1]).not.toContain('almond');
  });

  it('clocks in with what nobody has looked at yet', async () => {
    await show(between(0, earlyMorning, earlyMorning).screen);
    await expect.element(page.getByRole('heading', { level: 1, name: /Clocking in: Dan comes first/ })).toHaveFocus();
    await expect.element(page.getByRole('button', { name: 'Meet Dan, 07:38' })).toBeVisible();
    await expect.element(room('Corridor')).toHaveTextContent('Not known yet: Nobody has looked');
    await expect.element(room('Staff room')).toHaveTextContent('At 07:38 you meet Dan here.');
    expect(document.body.textContent).not.toContain('Since');
  });

  it('says what a person has come to expect', async () => {
    const expects = 'Maureen now expects her drink to be started.';
    await show(between(2, afterDan, afterDan, { next: { ...person(2), expects } }).screen);
    await expect.element(page.getByText(expects)).toBeVisible();
  });

  it('shows the day as a row: served with how they went, next, still to come', async () => {
    await show(careless().screen);
    const people = [...document.querySelectorAll('.between-people li')].map((one) => one.textContent ?? '');
    expect(people).toHaveLength(6);
    expect(people[0]).toContain('Went well: Dan made his bus');
    expect(people[1]).toContain('Went badly: ');
    const signs = [...document.querySelectorAll('.between-people .between-ending svg')].map((one) => one.innerHTML);
    expect(signs[0]).not.toBe(signs[1]);
    expect(people[2]).toContain('Next');
    expect(people[5]).toContain('Still to come');
  });

  it('has one h1 and no heading level left out', async () => {
    await show(careless().screen);
    expect(headingLevels()).toEqual([1, 2, 3, 3, 3, 2]);
  });

  it.each(conditions)('holds on $name', async (condition) => {
    for (const { screen } of [careless(), between(0, earlyMorning, earlyMorning)]) {
      await show(screen);
      await under(condition);
      expect(overflow()).toBe(0);
      await expectNoAxeProblems();
    }
  });
});
