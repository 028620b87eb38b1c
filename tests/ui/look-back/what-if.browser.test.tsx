import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { walkThrough } from '../../../src/encounter/walk.ts';
import { compareWalks } from '../../../src/scoring/compare-walks.ts';
import { DebriefScreen } from '../../../src/ui/debrief/debrief-screen.tsx';
import { WhatIfBanner } from '../../../src/ui/look-back/what-if-banner.tsx';
import { WhatIfScreen } from '../../../src/ui/look-back/what-if-screen.tsx';
import { aDebrief, plays } from '../a-debrief.ts';
import { anEndedLook } from '../a-look.ts';
import { aScenario } from '../a-scenario.ts';
import { anEncounter, encounterProps } from '../an-encounter.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { aPortrait, clear, conditions, headingLevels, overflow, press, show, under } from '../shown-page.tsx';

const scenario = aScenario();
const walk = (moves: readonly string[]) => walkThrough(scenario, { seed: 7, carried: [] }, moves).walk;

function aComparison(played: readonly string[], whatIf: readonly string[], fromTurn = 1) {
  const props = {
    comparison: compareWalks(walk(played), walk(whatIf)),
    scenario,
    fromTurn,
    onBack: vi.fn(),
    onAgain: vi.fn(),
  };
  return { props, screen: <WhatIfScreen {...props} /> };
}

const text = () => document.querySelector('main')?.textContent ?? '';

afterEach(clear);

describe('rewinding from the debrief', () => {
  const debriefProps = {
    debrief: aDebrief(plays.mended, scenario),
    scenario,
    pronoun: 'she' as const,
    portrait: aPortrait,
    onAgain: vi.fn(),
    onHome: vi.fn(),
    onExport: vi.fn(),
  };

  it('offers to play on from each of the player’s moves', async () => {
    const onWhatIf = vi.fn();
    await show(<DebriefScreen {...debriefProps} onWhatIf={onWhatIf} />);
    await page.getByRole('tab', { name: 'The whole conversation' }).click();
    expect(page.getByRole('button', { name: 'Play on from here (what if)' }).elements()).toHaveLength(3);
    await page.getByRole('button', { name: 'Play on from here (what if) at turn 2' }).click();
    expect(onWhatIf).toHaveBeenCalledExactlyOnceWith(1);
    await expectNoAxeProblems();
  });

  it('offers nothing of the kind when nobody takes it', async () => {
    await show(<DebriefScreen {...debriefProps} />);
    await expect.element(page.getByRole('button', { name: /what if/ })).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: /side of the counter/ })).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: /Rate the options/ })).not.toBeInTheDocument();
  });
});

describe('the what-if banner', () => {
  it('stands over the encounter and leads back', async () => {
    const onBack = vi.fn();
    const banner = <WhatIfBanner turn={1} onBack={onBack} />;
    await show(anEncounter(encounterProps({ banner })));
    const strip = page.getByRole('region', { name: 'What if' });
    await expect.element(strip).toHaveTextContent('this does not change your score');
    await expect.element(strip).toHaveTextContent('You are back at turn 2 of your play.');
    await strip.getByRole('button', { name: 'Back to the debrief' }).click();
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('has its own words on the way to the comparison', async () => {
    const props = encounterProps({ look: anEndedLook(), finishLabel: 'Compare both ways' });
    await show(anEncounter(props));
    await page.getByRole('button', { name: 'Compare both ways' }).click();
    expect(props.onFinish).toHaveBeenCalledOnce();
  });

  it.each(conditions)('leaves every move within reach on $name', async (condition) => {
    await show(anEncounter(encounterProps({ banner: <WhatIfBanner turn={1} onBack={vi.fn()} /> })));
    await under(condition);
    expect(overflow()).toBe(0);
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(innerHeight);
    for (const move of document.querySelectorAll('.turn button')) {
      move.scrollIntoView({ block: 'center' });
      const { top, bottom } = move.getBoundingClientRect();
      expect(bottom).toBeGreaterThan(0);
      expect(top).toBeLessThan(innerHeight);
    }
    await expectNoAxeProblems();
  });
});

describe('a play beside its what-if', () => {
  it('shows first what came out differently', async () => {
    await show(aComparison(plays.mended, plays.perfect).screen);
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'What if: another way from turn 2' }))
      .toHaveFocus();
    await expect.element(page.getByRole('region', { name: 'As played this counts' })).toHaveTextContent('80 of 100');
    await expect.element(page.getByRole('region', { name: 'What if does not count' })).toHaveTextContent('100 of 100');
    expect(text()).toContain('The what-if comes to 20 more.');
    const goals = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'To hear about' }) });
    await expect.element(goals).toHaveTextContent('As playedMissed 0 of 20');
    await expect.element(goals).toHaveTextContent('What ifMet 20 of 20');
    expect(text()).not.toContain('A table she can roll under:');
  });

  it('says on every cell whose it is, and folds away what both share', async () => {
    await show(aComparison(plays.mended, plays.perfect).screen);
    const turn = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Turn 2', exact: true }) });
    await expect.element(turn).toHaveTextContent('As playedYou said “Yes, it is no problem, follow me!”');
    await expect.element(turn).toHaveTextContent('What ifYou said “There is one small step');
    await expect.element(page.getByText('Let me clear the chair')).not.toBeVisible();
    await page.getByText('How it began, and the turn both ways share').click();
    await expect.element(page.getByText('Let me clear the chair')).toBeVisible();
    expect(document.querySelector('[lang="ar"]')?.getAttribute('dir')).toBe('rtl');
  });

  it('says so when the what-if was left, and when nothing differs', async () => {
    await show(aComparison(plays.mended, ['clear']).screen);
    expect(text()).toContain('You left it before its end.');
    expect(text()).toContain('only what it had met so far');
    expect(text()).toContain('You left it here.');
    await show(aComparison(plays.perfect, plays.perfect).screen);
    expect(text()).toContain('Every need and expectation came out the same.');
    expect(text()).toContain('Both ways made the same moves.');
  });

  it('goes back, and tries again, by keyboard', async () => {
    const { props, screen } = aComparison(plays.mended, plays.perfect);
    await show(screen);
    (page.getByRole('button', { name: 'Try another way from turn 2' }).element() as HTMLElement).focus();
    await press('{Enter}{Tab}{Enter}');
    expect(props.onAgain).toHaveBeenCalledOnce();
    expect(props.onBack).toHaveBeenCalledOnce();
  });

  it.each(conditions)('holds on $name', async (condition) => {
    await show(aComparison(plays.capped, plays.mended, 0).screen);
    await under(condition);
    document.querySelector('details')?.setAttribute('open', '');
    expect(overflow()).toBe(0);
    const levels = headingLevels();
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    await expectNoAxeProblems();
  });
});
