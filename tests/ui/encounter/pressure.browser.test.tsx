import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PressureShown } from '../../../src/ui/encounter/pressure.tsx';
import { aLook, anEndedLook } from '../a-look.ts';
import { anEncounter, encounterProps } from '../an-encounter.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { SCREENS, screenSize, show } from '../show.tsx';

/** Time of the page, moved by hand. Only what the clock reads is replaced: the test's own waiting runs on. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

const aPressure = (over: Partial<PressureShown> = {}): PressureShown => ({
  seconds: 20,
  onOff: vi.fn(),
  onOver: vi.fn(),
  onTally: vi.fn(),
  ...over,
});
const clock = () => page.getByRole('group', { name: 'Clock for this turn' });
const time = () => clock().getByRole('timer');

describe('the clock of each turn', () => {
  it('is not there unless it is wanted', () => {
    show(anEncounter(encounterProps()));
    expect(clock().elements()).toEqual([]);
  });

  it('runs down, and at zero the room grows impatient: said once, nothing chosen', async () => {
    const pressure = aPressure();
    const props = encounterProps({ pressure });
    const { container } = show(anEncounter(props));
    await expect.element(time()).toHaveTextContent('20 seconds left');
    await pass(12);
    await expect.element(time()).toHaveTextContent('8 seconds left');
    await pass(9);
    await expect.element(time()).toHaveTextContent('1 second over');
    await expect.element(clock()).toHaveTextContent('looking at you.');
    const told = container.querySelector('.pressure [role="status"]');
    expect(told?.textContent).toContain('Your 20 seconds are over.');
    const words = told?.textContent;
    await pass(30);
    expect(told?.textContent).toBe(words);
    expect(pressure.onOver).toHaveBeenCalledTimes(1);
    expect(props.onChoose).not.toHaveBeenCalled();
  });

  it('gives more time by its button and by the key T, as often as wanted', async () => {
    show(anEncounter(encounterProps({ pressure: aPressure() })));
    await pass(25);
    await clock().getByRole('button', { name: 'More time for this turn, 20 seconds' }).click();
    await expect.element(time()).toHaveTextContent('15 seconds left');
    await userEvent.keyboard('tt');
    await expect.element(time()).toHaveTextContent('55 seconds left');
  });

  it('can be switched off right there, and the focus goes back to the lines', async () => {
    const pressure = aPressure();
    show(anEncounter(encounterProps({ pressure })));
    await clock().getByRole('button', { name: 'Switch off the clock' }).click();
    expect(pressure.onOff).toHaveBeenCalledTimes(1);
    await expect.element(page.getByRole('group', { name: 'Hanan' })).toHaveFocus();
  });

  it('rests while a dialog is open and while a hint lies there', async () => {
    const props = encounterProps({ pressure: aPressure() });
    const { again } = show(anEncounter(props));
    await userEvent.keyboard('c');
    await pass(60);
    await expect.element(page.getByText('rests')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await pass(1);
    const hint = { kind: 'ask' as const, says: [{ key: 'ask' as const }] };
    again(anEncounter({ ...props, hints: { given: [hint], more: false, cost: 5, onTake: vi.fn() } }));
    await pass(60);
    await expect.element(time()).toHaveTextContent(/(19|20) seconds left/);
  });

  it('begins anew at each turn, tells how the turn went, and is gone at the end', async () => {
    const pressure = aPressure();
    const props = encounterProps({ pressure });
    const { again } = show(anEncounter(props));
    const { turn } = props.look;
    await pass(25);
    again(anEncounter({ ...props, look: aLook({ turn: turn + 1 }) }));
    await expect.element(time()).toHaveTextContent('20 seconds left');
    expect(pressure.onTally).toHaveBeenLastCalledWith({ seconds: 20, turns: 1, over: 1 });
    again(anEncounter({ ...props, look: { ...anEndedLook(), turn: turn + 2 } }));
    await expect.poll(() => clock().elements()).toEqual([]);
    expect(pressure.onTally).toHaveBeenLastCalledWith({ seconds: 20, turns: 2, over: 1 });
  });
});

for (const screen of SCREENS) {
  it(`is within reach and passes axe: ${screen.name}`, async () => {
    await screenSize(screen.width, screen.height);
    const { container } = show(anEncounter(encounterProps({ pressure: aPressure() })), {
      textSize: screen.textSize,
      motion: 'reduced',
    });
    await pass(21);
    await expect.element(time()).toHaveTextContent('over');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    for (const button of container.querySelectorAll<HTMLElement>('.pressure button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      button.scrollIntoView({ block: 'center' });
      const { left, right } = button.getBoundingClientRect();
      expect(left >= 0 && right <= innerWidth + 1).toBe(true);
    }
    await expectNoAxeProblems();
  });
}
