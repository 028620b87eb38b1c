import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Scenario } from '../../../src/scenario/format.ts';
import { jobSwap } from '../../../src/scoring/job-swap.ts';
import { DebriefScreen } from '../../../src/ui/debrief/debrief-screen.tsx';
import { Moment } from '../../../src/ui/look-back/job-swap-moment.tsx';
import { JobSwapScreen, type JobSwapScreenProps } from '../../../src/ui/look-back/job-swap-screen.tsx';
import { aDebrief, plays } from '../a-debrief.ts';
import { aColleague, aScenario } from '../a-scenario.ts';
import { expectNoAxeProblems } from '../axe.ts';
import { aPortrait, clear, conditions, headingLevels, overflow, press, show, under } from '../shown-page.tsx';

const amina = aScenario();
const colleague = aColleague();

function aSwap(over: Partial<JobSwapScreenProps> = {}, scenario: Scenario = amina) {
  const props = {
    debrief: aDebrief(plays.mended, scenario),
    scenario,
    portrait: aPortrait,
    pronoun: 'they' as const,
    youPicture: aPortrait(),
    onSeen: vi.fn(),
    onBack: vi.fn(),
    ...over,
  };
  return { props, screen: <JobSwapScreen {...props} /> };
}

const button = (name: string) => page.getByRole('button', { name });
const text = () => document.querySelector('main')?.textContent ?? '';

afterEach(clear);

describe('the other side', () => {
  it('is drawn from there, with you in it, and says so; without a drawing it is words alone', async () => {
    const seen = 'Over Amina’s shoulder: across from you stands the barista, who looks like you.';
    await show(aSwap({ scene: () => <svg viewBox="0 0 4 3" aria-hidden="true" /> }).screen);
    await expect.element(page.getByRole('img', { name: seen })).toBeVisible();
    await expectNoAxeProblems();
    await show(aSwap().screen);
    expect(page.getByRole('img', { name: seen }).elements()).toEqual([]);
  });
});

describe('the guess', () => {
  it('comes first: no star, no review and no thought before it', async () => {
    await show(aSwap().screen);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Amina’s side of the counter' })).toHaveFocus();
    expect(page.getByRole('radio').elements()).toHaveLength(5);
    expect(text()).not.toContain('Someone moved the chair');
    expect(text()).not.toContain('Please, not the door again.');
  });

  it('asks for a number before it shows the stars', async () => {
    const { props, screen } = aSwap();
    await show(screen);
    await button('Show the stars').click();
    await expect.element(page.getByText('Pick a number of stars first.')).toBeVisible();
    await expect.element(page.getByRole('radio').first()).toHaveFocus();
    expect(props.onSeen).not.toHaveBeenCalled();
  });

  it('is made by keyboard, and answered with the stars and the review', async () => {
    const { props, screen } = aSwap();
    await show(screen);
    await press('{Tab} {ArrowDown}{ArrowDown}');
    await press('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'What she gave' })).toHaveFocus();
    await expect.element(page.getByText('4 of 5 stars')).toBeVisible();
    expect(text()).toContain('Someone moved the chair and asked me first.');
    expect(text()).toContain('You guessed 3; she gave 4. You did more for her than you thought.');
    expect(props.onSeen).toHaveBeenCalledOnce();
  });

  it('can be skipped, and is not asked for stars that were seen or never given', async () => {
    await show(aSwap().screen);
    await button('Skip the guess').click();
    await expect.element(page.getByRole('heading', { name: 'You come in' })).toBeVisible();
    expect(text()).not.toContain('Someone moved the chair');
    await show(aSwap({ seen: true }).screen);
    await expect.element(page.getByRole('radio')).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: 'You come in' })).toBeVisible();
  });
});

describe('the other side', () => {
  it('tells the play moment by moment, with thoughts, and the focus follows', async () => {
    await show(aSwap({ seen: true }).screen);
    expect(text()).toContain('You said “Is there somewhere I can actually get to the table?”');
    expect(text()).toContain('You thought Please, not the door again.');
    expect(text()).not.toContain('Let me clear the chair');
    await button('What happens next').click();
    await expect.element(page.getByRole('heading', { name: 'Turn 1, 11:42' })).toHaveFocus();
    expect(text()).toContain('The barista said “Let me clear the chair');
    expect(text()).toContain('Your mood goes up: you are pleased.');
    expect(text()).not.toContain('Fetch the ramp');
  });

  it('speaks of the one behind the counter as they wish to be spoken of', async () => {
    const intro = 'The barista you are about to meet is you.';
    await show(aSwap().screen);
    expect(text()).toContain(`${intro} They do not know yet what you need.`);
    await show(aSwap({ seen: true, pronoun: 'he' }).screen);
    expect(text()).toContain(`${intro} He does not know yet what you need.`);
    const swap = jobSwap(aDebrief(plays.mended, amina), amina);
    const [, moment] = swap.moments;
    if (!moment) throw new Error('nothing was done');
    const told = { ...moment, told: ['A clear way to the table'] };
    await show(<Moment moment={told} swap={swap} you="he" language="en" beginning="You come in" />);
    await expect.element(page.getByText('Now in his notebook: A clear way to the table')).toBeVisible();
  });

  it('follows what you came for as it is met or missed', async () => {
    await show(aSwap({ seen: true }).screen);
    const wants = page.getByRole('region', { name: 'Your part: Amina' });
    await expect.element(wants).toHaveTextContent('A table she can roll under essentialStill open');
    await expect.element(wants).toHaveTextContent('Because Your other branch always warned her');
    await button('What happens next').click();
    await expect.element(wants).toHaveTextContent('A table she can roll under essentialMet');
    await button('What happens next').click();
    await expect.element(wants).toHaveTextContent('To hear about the step before she meets it Missed');
    await expect.element(wants).toHaveTextContent('You are patient.');
  });

  it('shows it all at once, and from the beginning again', async () => {
    const { props, screen } = aSwap({ seen: true });
    await show(screen);
    await button('Show it all at once').click();
    await expect.element(page.getByRole('heading', { name: 'Turn 1, 11:42' })).toHaveFocus();
    expect(text()).toContain('The barista did Fetch the ramp and hold the door');
    expect(text()).toContain('Amina stayed for lunch');
    await button('From the beginning').click();
    await expect.element(page.getByRole('heading', { name: 'You come in' })).toHaveFocus();
    await button('Show it all at once').click();
    await button('Back to the debrief').last().click();
    expect(props.onBack).toHaveBeenCalledOnce();
  });

  it('says at the end what was never dealt with', async () => {
    await show(aSwap({ seen: true, debrief: aDebrief(plays.lost, amina) }).screen);
    await button('Show it all at once').click();
    const wants = page.getByRole('region', { name: 'Your part: Amina' });
    await expect.element(wants).toHaveTextContent('Not dealt with');
    await expect.element(wants).not.toHaveTextContent('Still open');
  });

  it('is the day from a colleague’s desk', async () => {
    await show(aSwap({}, colleague).screen);
    await expect.element(page.getByRole('heading', { level: 1, name: 'The day from Amina’s desk' })).toBeVisible();
    await expect.element(page.getByText('How many stars would she give you, as a colleague?')).toBeVisible();
    await button('Skip the guess').click();
    await expect.element(page.getByRole('heading', { name: 'Your part of the day' })).toBeVisible();
  });

  it.each(conditions)('holds on $name', async (condition) => {
    await show(aSwap().screen);
    await under(condition);
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
    await button('Skip the guess').click();
    await button('Show it all at once').click();
    expect(overflow()).toBe(0);
    const levels = headingLevels();
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    await expectNoAxeProblems();
  });
});

describe('the way there from the debrief', () => {
  const debriefProps = (scenario: Scenario) => ({
    debrief: aDebrief(plays.mended, scenario),
    scenario,
    pronoun: 'she' as const,
    portrait: aPortrait,
    onAgain: vi.fn(),
    onHome: vi.fn(),
    onExport: vi.fn(),
    onSwap: vi.fn(),
  });

  it('is named for whose side it is', async () => {
    const props = debriefProps(amina);
    await show(<DebriefScreen {...props} />);
    await button('Her side of the counter').click();
    expect(props.onSwap).toHaveBeenCalledOnce();
    await expect.element(page.getByText('4 of 5 stars')).toBeVisible();
    await show(<DebriefScreen {...debriefProps(colleague)} />);
    await expect.element(button('The day from her desk')).toBeVisible();
  });
});
