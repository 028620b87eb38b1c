import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { decisionBook } from '../../../src/analysis/fair/decisions.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import { DebriefScreen, type DebriefScreenProps } from '../../../src/ui/debrief/debrief-screen.tsx';
import { aDebrief, plays } from '../a-debrief.ts';
import { aScenario } from '../a-scenario.ts';
import { expectNoAxeProblems } from '../axe.ts';
import { aPortrait, clear, conditions, headingLevels, overflow, press, show, under } from '../shown-page.tsx';

type Play = keyof typeof plays;

function aScreen(play: Play, overrides: Partial<DebriefScreenProps> = {}, scenario: Scenario = aScenario()) {
  const props = {
    debrief: aDebrief(plays[play], scenario),
    scenario,
    pronoun: 'she' as const,
    portrait: aPortrait,
    onAgain: vi.fn(),
    onHome: vi.fn(),
    onNext: { label: 'Next: Hanan', go: vi.fn() },
    onExport: vi.fn(),
    ...overrides,
  };
  return { props, screen: <DebriefScreen {...props} /> };
}
const tab = (name: string) => page.getByRole('tab', { name });
/** All that was said is folded until it is asked for. */
const unfold = () => tab('The whole conversation').click();
const text = () => document.querySelector('main')?.textContent ?? '';

afterEach(clear);

describe('debrief', () => {
  it('tells first what she did next, in her own words', async () => {
    await show(aScreen('mended').screen);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Amina stayed for lunch' })).toHaveFocus();
    await expect.element(page.getByText('4 of 5 stars')).toBeVisible();
    await expect.element(page.getByText('Someone moved the chair and asked me first.')).toBeVisible();
    await expect.element(page.getByText('She speaks well of you to her friends.')).toBeVisible();
  });

  it('shows the satisfaction with its sum, and the house standard apart', async () => {
    await show(aScreen('mended').screen);
    await expect.element(page.getByRole('heading', { name: 'Satisfaction 80 of 100' })).toBeVisible();
    expect(text()).toContain('Needs 60 of 60 + expectations 20 of 40 = 80');
    expect(text()).toContain('You took 2 minutes 10 seconds.');
  });

  it('takes the price of hints from the score alone, and shows each hint at its turn', async () => {
    const debrief = aDebrief(plays.perfect, undefined, [0, 1]);
    await show(aScreen('perfect', { debrief }).screen);
    await expect.element(page.getByRole('heading', { name: 'Satisfaction 100 of 100' })).toBeVisible();
    expect(text()).toContain('100 satisfaction, two hints −10: your score is 90.');
    const taken = page.getByText('Hint taken (−5):').elements();
    expect(taken.map((one) => one.closest('.row')?.querySelector('.row-turn')?.textContent)).toEqual([
      'turn 1',
      'turn 2',
    ]);
    await expectNoAxeProblems();
  });

  it('lays what was said first beside the line that was picked, and says what that shows', async () => {
    const said = new Map([[1, 'Follow me <i>please</i>']]);
    await show(aScreen('mended', { said }).screen);
    await unfold();
    await expect.element(page.getByText(/Recognising a good line is not yet saying one/)).toBeVisible();
    const pairs = [...document.querySelectorAll('.own-words')];
    expect(pairs.map((pair) => pair.closest('.row')?.querySelector('.row-turn')?.textContent)).toEqual(['turn 2']);
    const [pair] = pairs;
    expect(pair?.textContent).toMatch(/^In your words“Follow me <i>please<\/i>”What you picked“/);
    // The coach's note on that line stands below both.
    const note = pair?.closest('.row')?.querySelector('.coach-note');
    expect(pair && note && pair.compareDocumentPosition(note)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await expectNoAxeProblems();
  });

  it('says nothing of own words where there were none', async () => {
    await show(aScreen('mended', { said: new Map() }).screen);
    expect(text()).not.toMatch(/In your words|Recognising/);
  });

  it('says nothing of hints and of a clock where there were none', async () => {
    await show(aScreen('perfect').screen);
    expect(text()).not.toMatch(/hint|It did not count/);
    expect(text()).toContain('Played with seed 7.');
  });

  it('tells the player alone how the turns went by their clock, and links to the same seed', async () => {
    const pressure = { seconds: 40, turns: 9, over: 2 };
    await show(aScreen('perfect', { pressure, seedLink: '#play=window-table&seed=7' }).screen);
    expect(text()).toContain('You took longer than your 40 s on 2 of 9 turns. It did not count. Only you see this.');
    const again = page.getByRole('link', { name: 'Play it again with the same seed' });
    await expect.element(again).toHaveAttribute('href', '#play=window-table&seed=7');
    await expectNoAxeProblems();
  });

  it('explains the cap of a missed critical need', async () => {
    await show(aScreen('capped').screen);
    await expect.element(page.getByRole('heading', { name: 'Satisfaction 40 of 100' })).toBeVisible();
    expect(text()).toContain('A critical need was missed, so 40 is the most it can be: 50 becomes 40.');
  });

  it('names one thing done well and one to change, each with its sentence', async () => {
    await show(aScreen('mended').screen);
    const well = page.getByRole('region', { name: 'One thing you did well' });
    await expect.element(well).toHaveTextContent('Let me clear the chair');
    const change = page.getByRole('region', { name: 'One thing to change tomorrow' });
    await expect.element(change).toHaveTextContent('Yes, it is no problem, follow me!');
    await expect.element(change).toHaveTextContent('Tomorrow: “There is one small step by the shelves.');
  });

  it('moves through the tabs with the arrow keys, and Tab goes on into the panel', async () => {
    await show(aScreen('mended').screen);
    (tab('Conversation').element() as HTMLElement).focus();
    await press('{ArrowRight}');
    await expect.element(tab('Needs & expectations')).toHaveFocus();
    await expect.element(page.getByRole('heading', { name: 'What she expected, and why' })).toBeVisible();
    await press('{End}');
    await expect.element(page.getByRole('heading', { name: 'Skills you showed' })).toBeVisible();
    await press('{ArrowRight}');
    await expect.element(tab('Conversation')).toHaveAttribute('aria-selected', 'true');
    await press('{Tab}');
    await expect.element(page.getByRole('checkbox', { name: 'Only what counted' })).toHaveFocus();
  });

  it('says of each need and expectation how it ended, by which sentence, and how one could have known', async () => {
    await show(aScreen('mended').screen);
    await tab('Needs & expectations').click();
    const step = page
      .getByRole('tabpanel')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'To hear about the step' }) });
    await expect.element(step).toHaveTextContent('Missed');
    await expect.element(step).toHaveTextContent('0 of 20 points');
    await expect.element(step).toHaveTextContent('Because Your other branch always warned her');
    await expect.element(step).toHaveTextContent('You said “Yes, it is no problem, follow me!”');
    await expect.element(step).toHaveTextContent('Amina said “Lovely. Is it flat all the way?”');
  });

  it('says which cue this play never came to', async () => {
    const scenario = aScenario();
    const heard = aDebrief(plays.mended, scenario);
    const cues = { ...heard.cues, route: [{ text: 'Mind the shelf.', name: 'Amina', heard: false }] };
    await show(aScreen('mended', { debrief: { ...heard, cues } }, scenario).screen);
    await tab('Needs & expectations').click();
    await expect.element(page.getByText('Amina would have said')).toBeVisible();
    await expect.element(page.getByText('You did not come to this line.')).toBeVisible();
  });

  it('jumps from a mark to its turn', async () => {
    await show(aScreen('mended').screen);
    await tab('Needs & expectations').click();
    await page.getByRole('tabpanel').getByRole('button', { name: 'See turn 3' }).click();
    await expect.element(tab('Conversation')).toHaveAttribute('aria-selected', 'true');
    expect(document.activeElement?.textContent).toContain('Fetch the ramp and hold the door');
  });

  it('gives the mood, the marks, the reason and the stronger option of a move in words', async () => {
    await show(aScreen('mended').screen);
    await unfold();
    const panel = page.getByRole('tabpanel').element().textContent ?? '';
    expect(panel).toContain('mood down: now patient');
    expect(panel).toContain('Expectation missed −20');
    expect(panel).toContain('Why it cost There is a 4 cm step');
    expect(panel).toContain('Stronger “There is one small step');
    expect(panel).toContain('Need met +30');
  });

  it('shows Arabic in Arabic, right to left, with its translation', async () => {
    await show(aScreen('mended').screen);
    await unfold();
    const line = document.querySelector('[lang="ar"]');
    expect(line?.getAttribute('dir')).toBe('rtl');
    await expect.element(page.getByText('“Lovely. Is it flat all the way?”').first()).toBeVisible();
  });

  it('hides her thoughts when asked', async () => {
    await show(aScreen('mended').screen);
    await unfold();
    await expect.element(page.getByText('Please, not the door again.')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Show what she was thinking' }).click();
    await expect.element(page.getByText('Please, not the door again.')).not.toBeInTheDocument();
  });

  it('shows only what counted when asked, and everything again when one jumps to a turn', async () => {
    await show(aScreen('mended').screen);
    await unfold();
    const only = page.getByRole('checkbox', { name: 'Only what counted' });
    await only.click();
    await expect.element(page.getByText('The door sticks.')).not.toBeInTheDocument();
    await expect.element(page.getByText('Need partly met')).toBeVisible();
    await page.getByRole('button', { name: 'See turn 1' }).click();
    await expect.element(only).not.toBeChecked();
    await expect.element(page.getByText('The door sticks.')).toBeVisible();
  });

  it('sums up each skill in words, with its turns', async () => {
    await show(aScreen('mended').screen);
    await tab('Skills').click();
    const dignity = page
      .getByRole('tabpanel')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Keeping dignity' }) });
    await expect.element(dignity).toHaveTextContent('Well shown in 1 decision');
    await expect.element(dignity).toHaveTextContent('very well shown');
  });

  it('goes on, again, home, and saves', async () => {
    const { props, screen } = aScreen('perfect', { notice: 'Saved as amina.json' });
    await show(screen);
    for (const name of ['Home', 'Save this play as a file', 'Play again', 'Next: Hanan']) {
      await page.getByRole('button', { name }).click();
    }
    for (const called of [props.onHome, props.onExport, props.onAgain, props.onNext.go]) {
      expect(called).toHaveBeenCalledOnce();
    }
    await expect.element(page.getByRole('status')).toHaveTextContent('Saved as amina.json');
  });

  it.each(Object.keys(plays) as Play[])('has ordered headings and no axe problems in every tab (%s)', async (play) => {
    await show(aScreen(play).screen);
    for (const name of ['Conversation', 'Needs & expectations', 'Skills']) {
      await tab(name).click();
      const levels = headingLevels();
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
      await expectNoAxeProblems();
    }
  });

  it.each(conditions)('holds on $name', async (condition) => {
    await show(aScreen('capped').screen);
    await under(condition);
    for (const name of ['Conversation', 'Needs & expectations', 'Skills']) {
      await tab(name).click();
      expect(overflow()).toBe(0);
      await expectNoAxeProblems();
    }
  });

  it('opens at a turn: marked, with the focus on it, and with the way back', async () => {
    const back = vi.fn();
    const { onNext: _none, ...props } = aScreen('mended', {
      at: 1,
      onBack: { label: 'Back to the report', go: back },
    }).props;
    await show(<DebriefScreen {...props} />);
    const marked = document.querySelector('.row-marked');
    expect(marked?.textContent).toContain('turn 2');
    expect(marked?.textContent).toContain('This turn');
    expect(document.activeElement).toBe(marked);
    const box = marked?.getBoundingClientRect();
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.bottom).toBeLessThanOrEqual(innerHeight);
    await expectNoAxeProblems();
    await page.getByRole('button', { name: 'Back to the report' }).click();
    expect(back).toHaveBeenCalledOnce();
  });

  it('tells that the stars were shown', async () => {
    const onShown = vi.fn();
    await show(aScreen('mended', { onSwap: vi.fn(), onShown }).screen);
    await expect.element(page.getByText('4 of 5 stars')).toBeVisible();
    expect(onShown).toHaveBeenCalledOnce();
  });
});

describe('where the points went', () => {
  const worthOf = (play: Play) => decisionBook(aScenario())?.of({ seed: 7, carried: [] }, plays[play]) ?? [];

  it('says that it is being worked out, and then tells of each moment with the way to do it better', async () => {
    const onWhatIf = vi.fn();
    await show(aScreen('lost', { worth: 'open', onWhatIf }).screen);
    const part = page.getByRole('region', { name: 'Where the points went' });
    await expect.element(part).toHaveAttribute('aria-busy', 'true');
    await clear();
    await show(aScreen('lost', { worth: worthOf('lost'), onWhatIf }).screen);
    await expect
      .element(part.getByText('100 of 100 were within your reach when she came.', { exact: false }))
      .toBeVisible();
    const moments = part.getByRole('list', { name: 'The moments that decided it, the costliest first' });
    const count = moments.getByRole('listitem').elements().length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(3);
    await moments
      .getByRole('button', { name: /^Take that turn again at turn / })
      .first()
      .click();
    expect(onWhatIf).toHaveBeenCalledTimes(1);
    await part.getByText('The same as a table').click();
    await expect.element(part.getByRole('table', { name: 'Points within reach, turn by turn' })).toBeVisible();
    await expectNoAxeProblems();
    expect(text()).toContain('given away');
  });

  it('says that nothing was given away', async () => {
    await show(aScreen('perfect', { worth: worthOf('perfect') }).screen);
    await expect.element(page.getByText('You gave nothing away.', { exact: false })).toBeVisible();
    expect(document.querySelector('.moment')).toBeNull();
  });

  it('tells nothing where nothing can be told', async () => {
    await show(aScreen('lost').screen);
    expect(text()).not.toContain('Where the points went');
  });
});
