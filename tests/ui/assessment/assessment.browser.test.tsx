import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AssessmentBanner } from '../../../src/ui/assessment/assessment-banner.tsx';
import { AssessmentScreen, type AssessmentScreenProps } from '../../../src/ui/assessment/assessment-screen.tsx';
import { ResultsScreen, type ResultsScreenProps } from '../../../src/ui/assessment/results-screen.tsx';
import { ServedScreen } from '../../../src/ui/assessment/served-screen.tsx';
import { AssessmentHomeCard } from '../../../src/ui/home/assessment-home-card.tsx';
import { aNote, someOutcomes, somePeople } from '../an-assessment.ts';
import { expectNoAxeProblems } from '../axe.ts';
import { aPortrait, clear, conditions, headingLevels, overflow, press, show, under } from '../shown-page.tsx';

function anAssessment(overrides: Partial<AssessmentScreenProps> = {}) {
  const props = {
    note: aNote,
    people: somePeople(),
    portrait: aPortrait,
    onGoOn: vi.fn(),
    onHome: vi.fn(),
    onPutAway: vi.fn(),
    onClose: vi.fn(),
    ...overrides,
  };
  return { props, screen: <AssessmentScreen {...props} /> };
}

function someResults(overrides: Partial<ResultsScreenProps> = {}) {
  const props = {
    note: aNote,
    results: someOutcomes.slice(0, 2),
    average: 70,
    passed: true,
    name: '',
    portrait: aPortrait,
    onOpen: vi.fn(),
    onSave: vi.fn(),
    onHome: vi.fn(),
    ...overrides,
  };
  return { props, screen: <ResultsScreen {...props} /> };
}

const served = (
  <ServedScreen
    title="First week"
    people={somePeople('done')}
    last={0}
    ending="She rolls to the window and waves."
    portrait={aPortrait}
    onNext={() => undefined}
    onLeave={() => undefined}
  />
);

afterEach(clear);

describe('an assessment', () => {
  it('says from whom it is, what the rules are and who is to be served, and starts by keys', async () => {
    const { props, screen } = anAssessment();
    await show(screen);
    await expect.element(page.getByRole('heading', { level: 1, name: 'First week' })).toHaveFocus();
    await expect.element(page.getByText('By Tuesday 1 December 2026')).toBeVisible();
    await expect.element(page.getByText('No coach, no hints, no what-ifs')).toBeVisible();
    expect(page.getByRole('list', { name: 'People to serve' }).getByRole('listitem').elements()).toHaveLength(3);
    await press('{Tab}');
    await expect.element(page.getByRole('button', { name: 'Start with Amina' })).toHaveFocus();
    await press('{Enter}');
    expect(props.onGoOn).toHaveBeenCalledOnce();
  });

  it('goes on with whoever was left, or with whoever is next', async () => {
    await show(anAssessment({ people: somePeople('done', 'running') }).screen);
    await expect.element(page.getByText(/^One of three served/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /Continue with Amina, turn\s3/ })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Put it away' })).not.toBeInTheDocument();
    await show(anAssessment({ people: somePeople('done') }).screen);
    await expect.element(page.getByRole('button', { name: 'Next: Amina' })).toBeVisible();
  });

  it('names who cannot be served, and does not start', async () => {
    const { props, screen } = anAssessment({ people: somePeople('done', 'changed', 'missing') });
    await show(screen);
    const told = page.getByRole('alert');
    await expect.element(told).toHaveTextContent('Not in this game: “The last train”.');
    await expect.element(told).toHaveTextContent('Not the same any more: “Lunch for six”.');
    await expect.element(page.getByRole('button', { name: /Start|Next|Continue/ })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Close it and show what there is' }).click();
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it.each(conditions)('holds on $name', async (condition) => {
    for (const people of [somePeople('done', 'running'), somePeople('waiting', 'changed', 'missing')]) {
      await show(anAssessment({ people, notice: 'Kept.' }).screen);
      await under(condition);
      expect(overflow()).toBe(0);
      await expectNoAxeProblems();
    }
    await show(
      <main>
        <h1>Home</h1>
        <AssessmentBanner title="First week" place={2} of={3} />
        <AssessmentHomeCard
          title="First week"
          from="Ines"
          people={somePeople('done')}
          portrait={aPortrait}
          onOpen={() => undefined}
        />
      </main>,
    );
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
  });
});

describe('between two people', () => {
  it('says what they did and who is next, and no score', async () => {
    await show(served);
    await expect.element(page.getByRole('heading', { level: 1, name: 'One of three served' })).toHaveFocus();
    await expect.element(page.getByText('She rolls to the window and waves.')).toBeVisible();
    expect(document.body.textContent).not.toMatch(/\d+ of 100|met|missed/);
  });

  it.each(conditions)('holds on $name', async (condition) => {
    await show(served);
    await under(condition);
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
  });
});

describe('the results of an assessment', () => {
  it('tell the average, the mark, and each person with the way to their debrief', async () => {
    const { props, screen } = someResults();
    await show(screen);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await expect.element(page.getByText('70 of 100 on average')).toBeVisible();
    await expect.element(page.getByText('Mark reached')).toBeVisible();
    await page
      .getByRole('button', { name: /Open the debrief/ })
      .nth(1)
      .click();
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith(1);
    expect(headingLevels()).toEqual([1, 2, 2, 3, 3]);
  });

  it('are handed back under a name', async () => {
    const { props, screen } = someResults({ passed: false });
    await show(screen);
    await expect.element(page.getByText('Not there yet')).toBeVisible();
    await page.getByRole('button', { name: 'Save the file to hand back' }).click();
    const field = page.getByRole('textbox', { name: 'Name to show' });
    await expect.element(field).toHaveFocus();
    await act(async () => userEvent.fill(field, 'Ana'));
    await press('{Enter}');
    expect(props.onSave).toHaveBeenCalledExactlyOnceWith('Ana');
  });

  it('that are not whole say so and are not handed back', async () => {
    const { average: _average, passed: _passed, onSave: _save, ...rest } = someResults({ results: someOutcomes }).props;
    await show(<ResultsScreen {...rest} />);
    await expect.element(page.getByRole('heading', { level: 1, name: 'First week: not whole' })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 3, name: 'The story has changed' })).toBeVisible();
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
  });

  it.each(conditions)('hold on $name', async (condition) => {
    await show(someResults({ results: someOutcomes, notice: 'Saved as my.assessment.json.' }).screen);
    await under(condition);
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
  });
});
