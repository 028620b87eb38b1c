/** The end of an encounter: the picture in words, what they say, and the ways on. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Look } from '../../../src/encounter/look.ts';
import { aLook, anEndedLook, aPerson } from '../a-look.ts';
import { anEncounter, encounterProps } from '../an-encounter.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { SCREENS, screenSize, show } from '../show.tsx';

const people = [aPerson(), aPerson({ id: 'omar', name: 'Omar' })];
const ending: NonNullable<Look['ending']> = {
  id: 'safe',
  title: 'Hanan told eleven families',
  text: 'Omar ate every strawberry and kept the pot.',
  words: 'Before they told me anything, they made sure.',
  leaves: 'pleased',
  panel: { backdrop: 'park', pose: 'open', face: 'big-smile', thing: 'fruit-pot', weather: 'sun', people },
};
const ended = anEndedLook({ ending });
const picture = () => <svg viewBox="0 0 4 3" aria-hidden="true" />;
const again = () => ({ turn: 2, said: '“No nuts. No problem.”', go: vi.fn() });
const guess = () => page.getByRole('button', { name: 'Guess their stars first' });

describe('the end', () => {
  it('shows them afterwards, says so as one sentence, and lets them speak', async () => {
    const shown = show(anEncounter(encounterProps({ look: ended, panel: picture })));
    const said = 'Afterwards: Hanan and Omar in a park, with a pot of fruit. Hanan looks delighted.';
    await expect.element(page.getByRole('img', { name: said })).toBeInTheDocument();
    await expect.element(page.getByText('“Before they told me anything, they made sure.”')).toBeVisible();
    await expectNoAxeProblems(shown.container);
  });

  it('has no picture before the end, and none where the ending has none', () => {
    const shown = show(anEncounter(encounterProps({ look: aLook(), panel: picture })));
    expect(shown.container.querySelector('.panel')).toBeNull();
    shown.again(anEncounter(encounterProps({ look: anEndedLook(), panel: picture })));
    expect(shown.container.querySelector('.panel')).toBeNull();
  });

  it('takes the dearest turn again with one key or one press', async () => {
    const turn = again();
    show(anEncounter(encounterProps({ look: ended, panel: picture, again: turn })));
    await page.getByRole('button', { name: /^Take turn 3 again/ }).click();
    await userEvent.keyboard('r');
    expect(turn.go).toHaveBeenCalledTimes(2);
  });

  it('leaves the key alone before the end, and where single keys are switched off', async () => {
    const turn = again();
    const shown = show(anEncounter(encounterProps({ look: aLook(), again: turn })));
    await userEvent.keyboard('r');
    shown.again(anEncounter(encounterProps({ look: ended, again: turn, shortcuts: false })));
    await userEvent.keyboard('r');
    expect(turn.go).not.toHaveBeenCalled();
  });

  it('offers to guess the stars where there are some', async () => {
    const onGuess = vi.fn();
    const shown = show(anEncounter(encounterProps({ look: ended, onGuess })));
    await guess().click();
    expect(onGuess).toHaveBeenCalledOnce();
    shown.again(anEncounter(encounterProps({ look: ended })));
    expect(guess().elements()).toEqual([]);
  });

  it.each(SCREENS)('keeps the picture and every way on in reach on a $name', async ({ width, height, textSize }) => {
    await screenSize(width, height);
    const props = encounterProps({ look: ended, panel: picture, again: again(), onGuess: vi.fn() });
    const shown = show(anEncounter(props), { textSize: textSize as never });
    const box = shown.container.querySelector('.panel')?.getBoundingClientRect();
    expect(box?.width).toBeGreaterThan(100);
    expect(Math.abs((box?.width ?? 0) / (box?.height ?? 1) - 4 / 3)).toBeLessThan(0.05);
    if (width === 390 && textSize === 100)
      expect(box?.top).toBeGreaterThanOrEqual(
        shown.container.querySelector('.strip')?.getBoundingClientRect().bottom ?? 0,
      );
    for (const name of [/^See what they thought/, /^Guess their stars/, /^Take turn 3/]) {
      const button = page.getByRole('button', { name });
      button.element().scrollIntoView();
      await expect.element(button).toBeInViewport();
    }
    await expectNoAxeProblems(shown.container);
  });
});
