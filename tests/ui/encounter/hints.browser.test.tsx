import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Hint } from '../../../src/scoring/hints.ts';
import type { HintsShown } from '../../../src/ui/encounter/hints.tsx';
import { aLook, anEndedLook } from '../a-look.ts';
import { anEncounter, encounterProps } from '../an-encounter.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { SCREENS, screenSize, show } from '../show.tsx';

const listen: Hint = {
  kind: 'listen',
  says: [{ key: 'listen', values: { name: 'Hanan' } }],
  quote: { text: 'Nobody could tell me.', spoken: true, language: 'en-GB', direction: 'ltr' },
};
const stake: Hint = { kind: 'stake', says: [{ key: 'stake.critical' }] };

const hintsOf = (over: Partial<HintsShown> = {}): HintsShown => ({
  given: [],
  more: true,
  cost: 5,
  onTake: vi.fn(),
  ...over,
});
const shown = (hints: HintsShown | undefined, over: Parameters<typeof encounterProps>[0] = {}) =>
  show(anEncounter(encounterProps({ hints, ...over })));
const lamp = (name: string | RegExp) => page.getByRole('button', { name });

describe('the lamp', () => {
  it('says its price before it is pressed, and stands with the other buttons, out of the way to the moves', async () => {
    const hints = hintsOf();
    shown(hints);
    const button = lamp(/^Hint \(−5 points of your score ?\)$/);
    await expect.element(button).toBeVisible();
    const last = page.getByRole('button', { name: /Look at the card/ }).element();
    expect(last.compareDocumentPosition(button.element())).toBe(Node.DOCUMENT_POSITION_PRECEDING);
    await button.click();
    expect(hints.onTake).toHaveBeenCalledTimes(1);
  });

  it('is pressed with H, but not while a dialog is open or single keys are off', async () => {
    const hints = hintsOf();
    const props = encounterProps({ hints });
    const { again } = show(anEncounter(props));
    await userEvent.keyboard('h');
    expect(hints.onTake).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('ch');
    expect(hints.onTake).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Escape}');
    again(anEncounter({ ...props, shortcuts: false }));
    await userEvent.keyboard('h');
    expect(hints.onTake).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['before any was taken', [], 'No hint for this turn'],
    ['after one was taken', [stake], 'No more hints for this turn'],
  ])('says so and costs nothing where there is none: %s', async (_, given, name) => {
    const hints = hintsOf({ given, more: false });
    shown(hints);
    const button = lamp(name);
    await expect.element(button).toHaveAttribute('aria-disabled', 'true');
    (button.element() as HTMLElement).click();
    await userEvent.keyboard('h');
    expect(hints.onTake).not.toHaveBeenCalled();
  });

  it('is not there where no hints are given, nor at the ending', () => {
    const props = encounterProps();
    const { again } = show(anEncounter(props));
    expect(page.getByRole('button', { name: /hint/i }).elements()).toEqual([]);
    again(anEncounter({ ...props, hints: hintsOf(), look: anEndedLook() }));
    expect(page.getByRole('button', { name: /hint/i }).elements()).toEqual([]);
  });
});

describe('a hint that was taken', () => {
  it('is announced as it comes and stays for its turn, with the words it quotes', async () => {
    const props = encounterProps({ hints: hintsOf() });
    const { again, container } = show(anEncounter(props));
    const box = container.querySelector('.hint-slips');
    expect(box?.getAttribute('role')).toBe('status');
    again(anEncounter({ ...props, hints: hintsOf({ given: [listen] }) }));
    await expect.element(page.getByText('Nobody could tell me.')).toBeVisible();
    expect(container.querySelector('.hint-slips')).toBe(box);
    expect(box?.textContent).toBe('Hint. Listen again to Hanan: “Nobody could tell me.”');
    again(anEncounter({ ...props, hints: hintsOf({ given: [listen, stake], more: false }) }));
    await expect.element(page.getByText(/cannot be bought back/)).toBeVisible();
    expect(box?.children).toHaveLength(2);
  });

  it('is gone at the next turn', async () => {
    const props = encounterProps({ hints: hintsOf({ given: [stake] }) });
    const { again } = show(anEncounter(props));
    again(anEncounter({ ...props, look: aLook({ turn: 9, node: 'later' }), hints: hintsOf() }));
    await expect.element(lamp(/^Hint \(−5 points of your score ?\)$/)).toBeVisible();
    expect(page.getByText(/cannot be bought back/).elements()).toEqual([]);
  });

  for (const screen of SCREENS) {
    it(`can be read and pressed on ${screen.name}`, async () => {
      await screenSize(screen.width, screen.height);
      const { container } = shown(hintsOf({ given: [listen] }));
      const button = container.querySelector('.hint-button') as HTMLElement;
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      button.scrollIntoView({ block: 'nearest' });
      await expect.element(lamp(/^One more hint \(−5 points of your score ?\)$/)).toBeVisible();
      await expectNoAxeProblems();
    });
  }
});
