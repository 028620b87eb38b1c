/** The debrief as one page to read: the person, the sum and what decided it; all that was said is folded behind them. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Scenario } from '../../../src/scenario/format.ts';
import { DebriefScreen } from '../../../src/ui/debrief/debrief-screen.tsx';
import { aDebrief, plays } from '../a-debrief.ts';
import { aScenario } from '../a-scenario.ts';
import { expectNoAxeProblems } from '../axe.ts';
import { aPortrait, clear, conditions, overflow, press, show, under } from '../shown-page.tsx';

const aScreen = (scenario: Scenario = aScenario(), picture = false) => (
  <DebriefScreen
    debrief={aDebrief(plays.mended, scenario)}
    scenario={scenario}
    pronoun="she"
    portrait={aPortrait}
    {...(picture && { panelPicture: () => <svg viewBox="0 0 4 3" aria-hidden="true" /> })}
    onHome={vi.fn()}
    onExport={vi.fn()}
  />
);
const shownPanels = () =>
  [...document.querySelectorAll<HTMLElement>('[role="tabpanel"]')].filter(({ hidden }) => !hidden);
const contents = page.getByRole('navigation', { name: 'The conversation, turn by turn' });

afterEach(clear);

describe('a debrief', () => {
  it('folds the conversation, and opens it at the turn whose point is pressed', async () => {
    await show(aScreen());
    expect(shownPanels()).toEqual([]);
    await expectNoAxeProblems();
    await contents.getByRole('button', { name: /^Turn 2\. You said: “Yes, it is no problem, follow me!”/ }).click();
    expect(shownPanels()).toHaveLength(1);
    expect(document.activeElement?.className).toContain('row-move');
    expect(document.activeElement?.textContent).toContain('Yes, it is no problem, follow me!');
    await expectNoAxeProblems();
  });

  it('has a point for every turn, told with what was done and how they were after it', async () => {
    await show(aScreen());
    const points = contents.getByRole('button').elements();
    expect(points).toHaveLength(plays.mended.length);
    for (const point of points) expect(point.textContent).toMatch(/After it: .+\.$/);
  });

  it('opens with the keyboard, too', async () => {
    await show(aScreen());
    (page.getByRole('tab', { name: 'The whole conversation' }).element() as HTMLElement).focus();
    await press('{Enter}');
    expect(shownPanels()).toHaveLength(1);
  });

  it('shows the picture of the ending over its words', async () => {
    const scenario = aScenario();
    const stays = scenario.endings.stays;
    if (!stays) throw new Error('no such ending');
    const panel = { backdrop: 'sofa-at-home', who: ['customer'], pose: 'rest' } as const;
    await show(
      aScreen(
        {
          ...scenario,
          endings: { ...scenario.endings, stays: { ...stays, panel: { ...panel, who: [...panel.who] } } },
        },
        true,
      ),
    );
    await expect
      .element(page.getByRole('img', { name: 'Afterwards: Amina at home, on the sofa. Amina looks pleased.' }))
      .toBeVisible();
  });

  it.each(conditions)('holds in $name', async (condition) => {
    await under(condition);
    await show(aScreen());
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
  });
});
