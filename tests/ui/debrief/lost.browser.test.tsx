/** Debriefs of plays in which something was lost: harm, walking out, and what came out later. */
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { walkThrough } from '../../../src/encounter/walk.ts';
import { compareWalks } from '../../../src/scoring/compare-walks.ts';
import { DebriefScreen } from '../../../src/ui/debrief/debrief-screen.tsx';
import { JobSwapScreen } from '../../../src/ui/look-back/job-swap-screen.tsx';
import { WhatIfScreen } from '../../../src/ui/look-back/what-if-screen.tsx';
import { aLostParcel } from '../../encounter/a-lost-parcel.ts';
import { aDebrief } from '../a-debrief.ts';
import { expectNoAxeProblems } from '../axe.ts';
import { aPortrait, clear, conditions, overflow, show, under } from '../shown-page.tsx';

const scenario = aLostParcel();
const screen = (...moves: readonly string[]) => (
  <DebriefScreen
    debrief={aDebrief(moves, scenario)}
    scenario={scenario}
    pronoun="she"
    portrait={aPortrait}
    onHome={vi.fn()}
    onExport={vi.fn()}
  />
);
const text = () => document.querySelector('main')?.textContent ?? '';

const openGoals = () => act(async () => page.getByRole('tab', { name: 'Needs & expectations' }).click());

afterEach(clear);

describe('the debrief of what was lost', () => {
  it('tells what she found out later as a part of its own, with its stars', async () => {
    await show(screen('hand', 'slip', 'end'));
    const later = page.getByRole('region', { name: 'What she found out later' });
    await expect.element(later).toHaveTextContent('On Monday the office sent her away');
    await expect.element(page.getByText('1 of 5 stars')).toBeVisible();
    expect(text()).toContain('A whole morning for a wrong name.');
    expect(text()).not.toContain('Quick enough.');
    expect(text()).toContain('not noticed at the time');
    await openGoals();
    expect(text()).toContain('Not noticed at the time. She left without knowing.');
  });

  it('says when she found out, if she did before the end', async () => {
    await show(screen('hand', 'slip', 'own-up', 'end'));
    expect(text()).toContain('Now found out: missed');
    expect(text()).not.toContain('found out later');
    await openGoals();
    expect(text()).toContain('She found out at turn 3.');
  });

  it('explains the cap of a critical need that was harmed and made up for', async () => {
    await show(screen('drop', 'replace', 'sorry', 'hand', 'end'));
    expect(text()).toContain('A critical need was harmed, and could be made up for only in part, so 40 is the most');
    expect(text()).toContain('Something was lost that cannot be given back.');
    await openGoals();
    expect(text()).toContain('The harm was done here:');
  });

  it('says that she walked out, and marks the way there', async () => {
    await show(screen('snap', 'shrug', 'shrug'));
    await expect.element(page.getByText('She walked out before you were done.')).toBeVisible();
    expect(text()).toContain('At the edge: about to walk out');
    expect(text()).toContain('Over the edge: walked out');
    expect(text()).toContain('She will not be back.');
  });

  it.each(conditions)('holds on $name', async (condition) => {
    await under(condition);
    await show(screen('drop', 'replace', 'snap', 'shrug'));
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
  });
});

describe('the other looks back', () => {
  it('show nothing from her side that she did not notice', async () => {
    await show(
      <JobSwapScreen
        debrief={aDebrief(['hand', 'slip', 'end'], scenario)}
        scenario={scenario}
        portrait={aPortrait}
        pronoun="they"
        youPicture={aPortrait()}
        seen
        onSeen={vi.fn()}
        onBack={vi.fn()}
      />,
    );
    expect(text()).not.toContain('Need missed');
  });

  it('compare how both ways ended, one of them walked out of', async () => {
    const walk = (moves: readonly string[]) => walkThrough(scenario, { seed: 7, carried: [] }, moves).walk;
    const comparison = compareWalks(walk(['hand', 'slip', 'end']), walk(['snap', 'shrug', 'shrug']));
    await show(
      <WhatIfScreen comparison={comparison} scenario={scenario} fromTurn={0} onBack={vi.fn()} onAgain={vi.fn()} />,
    );
    expect(text()).toContain('Ada walked out.');
    expect(text()).toContain('Later: On Monday');
  });
});
