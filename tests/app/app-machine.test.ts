import { describe, expect, it } from 'vitest';
import { openNow, openScreen, type Screens, startScreens } from '../../src/app/app-machine.ts';
import type { DayRun } from '../../src/app/day-run.ts';
import { ALONE, type Open, type OpenPlay, PLAIN, playOf, runOf, SHOWING, scenarioOf } from '../../src/app/open.ts';
import { type Session, startSession } from '../../src/app/session.ts';
import { newPlay } from '../../src/record/kept-play.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { whatIfFrom } from '../../src/record/what-if.ts';
import { beginDay, type Day } from '../../src/shift/day.ts';
import { startDay } from '../../src/shift/machine.ts';
import { firstStart } from '../../src/shift/start.ts';
import { newScenarioChecked } from '../record/a-record.ts';
import { aPlan, playOf as recordIn } from '../shift/a-shift.ts';

const scenario = newScenarioChecked();
const TO_THE_END = ['ask-meeting', 'walk-along'];

/** A session after these moves, and how often it was stopped. */
async function aPlay(moves: readonly string[] = [], more: Partial<OpenPlay> = {}) {
  const opening = { seed: 7, carried: [] };
  const session = startSession(scenario, newPlay(scenario, opening, 'play-1', 0), {
    store: memoryStore(),
    now: () => 0,
    today: () => 0,
  });
  for (const move of moves) await session.choose(move);
  const stops: number[] = [];
  const watched: Session = { ...session, stop: () => void stops.push(1) };
  const play: OpenPlay = { session: watched, own: false, within: ALONE, ...more };
  return { play, stopped: () => stops.length };
}

/** A day with nobody, or everybody, served, and how often it was stopped. */
function aDay(served: boolean) {
  const plan = aPlan();
  const working = startDay(beginDay(plan, 7, firstStart(plan)));
  for (const _person of served ? plan.people : []) {
    working.send({ type: 'begin', attempt: '0'.repeat(32) });
    working.send({ type: 'played', record: recordIn(working.day(), ['ask-about-milk']) });
  }
  let stops = 0;
  const run: DayRun = {
    id: 'day',
    begun: 0,
    working: {
      ...working,
      stop: () => {
        stops += 1;
      },
    },
  };
  return { run, stopped: () => stops };
}
const nextOf = ({ plan: { people } }: Day) => {
  const [first] = people;
  if (!first) throw new Error('a day of nobody');
  return first;
};

const at = (screens: Screens) => screens.getSnapshot().value;
const opens = (screens: Screens, open: Open) => screens.getSnapshot().can({ type: 'open', open });

describe('the state of the app', () => {
  it('has a state for each screen, and stands in the one that is open', async () => {
    const screens = startScreens();
    expect(Object.keys(screens.logic.states).sort()).toEqual([...PLAIN, ...SHOWING].sort());
    for (const to of PLAIN) {
      screens.send({ type: 'go', to, notice: `You are at ${to}.` });
      expect([at(screens), openNow(screens), screens.getSnapshot().context.notice]).toEqual([
        to,
        { at: to },
        `You are at ${to}.`,
      ]);
    }
    const { play } = await aPlay();
    openScreen(screens, { at: 'encounter', play });
    expect([at(screens), playOf(openNow(screens)), scenarioOf(openNow(screens))]).toEqual([
      'encounter',
      play,
      scenario,
    ]);
    // What was told on the screen before is not told on this one.
    expect(screens.getSnapshot().context.notice).toBeUndefined();
  });

  it('puts down a play, a what-if and a day once they are not open any more, and not before', async () => {
    const screens = startScreens();
    const day = aDay(false);
    const { play, stopped } = await aPlay(TO_THE_END, { within: { as: 'day', run: day.run } });
    openScreen(screens, { at: 'between', run: day.run, next: nextOf(day.run.working.day()) });
    openScreen(screens, { at: 'debrief', play });
    expect(runOf(openNow(screens))).toBe(day.run);
    const other = await aPlay();
    const whatIf = { whatIf: whatIfFrom(play.session.record(), 0), session: other.play.session };
    openScreen(screens, { at: 'whatIf', play, other: whatIf });
    openScreen(screens, { at: 'compare', play, other: whatIf });
    expect([stopped(), other.stopped(), day.stopped()]).toEqual([0, 0, 0]);
    openScreen(screens, { at: 'debrief', play });
    expect([stopped(), other.stopped(), day.stopped()]).toEqual([0, 1, 0]);
    openScreen(screens, { at: 'between', run: day.run, next: nextOf(day.run.working.day()) });
    expect([stopped(), day.stopped()]).toEqual([1, 0]);
    screens.send({ type: 'go', to: 'home' });
    expect([stopped(), other.stopped(), day.stopped()]).toEqual([1, 1, 1]);
  });

  it('keeps what lies over a screen and what is told apart from what is open', () => {
    const screens = startScreens();
    const before = openNow(screens);
    screens.send({ type: 'show', overlay: { is: 'help' } });
    screens.send({ type: 'tell', notice: 'A file was saved.' });
    screens.send({ type: 'see', play: 'one' });
    screens.send({ type: 'list', lists: { aside: 2 } });
    const { open, overlay, notice, seen, lists } = screens.getSnapshot().context;
    expect(open).toBe(before);
    expect([overlay, notice, [...seen], lists.aside]).toEqual([{ is: 'help' }, 'A file was saved.', ['one'], 2]);
    screens.send({ type: 'hide' });
    screens.send({ type: 'hush' });
    expect(screens.getSnapshot().context).toMatchObject({ overlay: undefined, notice: undefined, lists: { aside: 2 } });
  });
});

describe('a screen that may not follow', () => {
  it('is refused with both names, and one stays where one is', async () => {
    const screens = startScreens();
    const { play, stopped } = await aPlay();
    openScreen(screens, { at: 'encounter', play });
    expect(() => openScreen(screens, { at: 'debrief', play })).toThrow('"debrief" may not follow "encounter" now');
    expect([at(screens), stopped()]).toEqual(['encounter', 0]);
  });

  it('is an encounter over another, or one that has ended; and a debrief of one that has not', async () => {
    const screens = startScreens();
    const [running, other, over] = [await aPlay(), await aPlay(), await aPlay(TO_THE_END)];
    expect(opens(screens, { at: 'encounter', play: over.play })).toBe(false);
    expect(opens(screens, { at: 'debrief', play: running.play })).toBe(false);
    openScreen(screens, { at: 'encounter', play: running.play });
    expect(opens(screens, { at: 'encounter', play: other.play })).toBe(false);
    for (const move of TO_THE_END) await running.play.session.choose(move);
    expect(opens(screens, { at: 'debrief', play: running.play })).toBe(true);
  });

  it('is a look back at another play than the one that is open, and a comparison with another what-if', async () => {
    const screens = startScreens();
    const [one, two] = [(await aPlay(TO_THE_END)).play, (await aPlay(TO_THE_END)).play];
    const other = { whatIf: whatIfFrom(one.session.record(), 0), session: (await aPlay()).play.session };
    const back = (play: OpenPlay): readonly Open[] => [
      { at: 'swap', play, seen: false },
      { at: 'rate', play },
      { at: 'whatIf', play, other },
    ];
    for (const open of back(one)) expect(opens(screens, open), open.at).toBe(false);
    openScreen(screens, { at: 'debrief', play: one });
    for (const open of back(one)) expect(opens(screens, open), open.at).toBe(true);
    for (const open of back(two)) expect(opens(screens, open), open.at).toBe(false);
    expect(opens(screens, { at: 'compare', play: one, other })).toBe(false);
    openScreen(screens, { at: 'whatIf', play: one, other });
    expect(opens(screens, { at: 'compare', play: one, other: { ...other } })).toBe(false);
    expect(opens(screens, { at: 'compare', play: one, other })).toBe(true);
  });

  it('is the room between once everybody is served, and the report before', () => {
    const screens = startScreens();
    const [open, over] = [aDay(false).run, aDay(true).run];
    const between = (run: DayRun): Open => ({ at: 'between', run, next: nextOf(run.working.day()) });
    expect([opens(screens, between(open)), opens(screens, { at: 'report', run: open })]).toEqual([true, false]);
    expect([opens(screens, between(over)), opens(screens, { at: 'report', run: over })]).toEqual([false, true]);
  });
});
