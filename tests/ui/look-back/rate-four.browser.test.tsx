import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { walkThrough } from '../../../src/encounter/walk.ts';
import { turnsToRate } from '../../../src/scoring/rate-four.ts';
import { RateFourScreen } from '../../../src/ui/look-back/rate-four-screen.tsx';
import { aScenario } from '../a-scenario.ts';
import { expectNoAxeProblems } from '../axe.ts';
import { clear, conditions, headingLevels, overflow, press, show, under } from '../shown-page.tsx';

const { walk } = walkThrough(aScenario(), { seed: 7, carried: [] }, ['clear', 'guess', 'ramp']);

function aScreen(turns = turnsToRate(walk)) {
  const onBack = vi.fn();
  return { onBack, screen: <RateFourScreen turns={turns} language="en-GB" onBack={onBack} /> };
}

const compare = () => page.getByRole('button', { name: 'Compare with the authors' });
const option = (words: string) => page.getByRole('group', { name: words });
const rate = (words: string, step: string) => option(words).getByRole('radio', { name: step }).click();
const text = () => document.querySelector('main')?.textContent ?? '';

async function rateAll() {
  await rate('Let me clear the chair', '+1 good');
  await rate('Wheel her chair', '−2 very poor');
  await rate('It is busy', '+1 good');
}

afterEach(clear);

describe('rate the four', () => {
  it('opens on the turn where the choice mattered most, and gives no key away', async () => {
    await show(aScreen().screen);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Rate the three' })).toHaveFocus();
    await expect.element(page.getByRole('combobox', { name: 'Which turn?' })).toHaveDisplayValue(/Turn 1/);
    expect(page.getByRole('radio').elements()).toHaveLength(15);
    expect(text()).not.toContain('You changed the room, not the person.');
  });

  it('is done by keyboard alone', async () => {
    await show(aScreen().screen);
    await press('{Tab}{Tab}');
    for (const _ of [1, 2, 3]) await press(' {ArrowRight}{Tab}');
    await expect.element(compare()).toHaveFocus();
    await press('{Enter}');
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
  });

  it('asks for the ratings that are missing and goes to the first', async () => {
    await show(aScreen().screen);
    await rate('Wheel her chair', '−2 very poor');
    await compare().click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Two still to be rated.');
    expect(page.getByText('This one is still to be rated.').elements()).toHaveLength(2);
    expect(document.activeElement?.closest('fieldset')?.textContent).toContain('This one is still to be rated.');
    await expectNoAxeProblems();
  });

  it('shows the key, the reasons and how far off', async () => {
    await show(aScreen().screen);
    await rateAll();
    await compare().click();
    await expect.element(page.getByRole('heading', { name: 'You see much of it as the authors do.' })).toHaveFocus();
    expect(text()).toContain('3 steps apart in all, of 11 there could have been; 1 of 3 the same.');
    const wait = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'It is busy' }) });
    await expect.element(wait).toHaveTextContent('You+1, good');
    await expect.element(wait).toHaveTextContent('The authors−1, poor');
    await expect.element(wait).toHaveTextContent('Two steps kinder than the authors');
    await expect.element(wait).toHaveTextContent('A wait without a reason or an end is a no.');
    expect(text()).toContain('Your choice in the play');
    await page.getByRole('button', { name: 'Rate it again' }).click();
    expect(page.getByRole('radio', { checked: true }).elements()).toHaveLength(0);
  });

  it('takes another turn', async () => {
    await show(aScreen().screen);
    await page.getByRole('combobox').selectOptions('Turn 2');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Rate the two' })).toBeVisible();
    await expect.element(option('Yes, it is no problem')).toBeVisible();
    expect(document.querySelector('[lang="ar"]')?.getAttribute('dir')).toBe('rtl');
  });

  it('says so when nothing can be rated, and goes back', async () => {
    const { onBack, screen } = aScreen([]);
    await show(screen);
    expect(text()).toContain('No turn of this play has options that its authors rated.');
    await page.getByRole('button', { name: 'Back to the debrief' }).click();
    expect(onBack).toHaveBeenCalledOnce();
  });

  it.each(conditions)('holds on $name', async (condition) => {
    await show(aScreen().screen);
    await under(condition);
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
    await rateAll();
    await compare().click();
    expect(overflow()).toBe(0);
    const levels = headingLevels();
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    await expectNoAxeProblems();
  });
});
