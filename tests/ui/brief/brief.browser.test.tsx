import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { briefLook } from '../../../src/encounter/brief-look.ts';
import type { Opening } from '../../../src/encounter/opening.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import { BriefScreen, type BriefScreenProps } from '../../../src/ui/brief/brief-screen.tsx';
import { overThePhone } from '../../encounter/a-lost-parcel.ts';
import { aScenario } from '../a-scenario.ts';
import { expectNoAxeProblems } from '../axe.ts';
import { aPortrait, clear, conditions, headingLevels, overflow, press, show, under } from '../shown-page.tsx';

function aBrief({ scenario = aScenario(), ...overrides }: Partial<BriefScreenProps> & { scenario?: Scenario } = {}) {
  const props = {
    look: (begins: Opening) => briefLook(scenario, begins),
    opening: { seed: 7, carried: [] as string[] },
    carriedFrom: [],
    portrait: aPortrait,
    onStart: vi.fn(),
    onBack: vi.fn(),
    ...overrides,
  };
  return { props, screen: <BriefScreen {...props} /> };
}
const carried = {
  opening: { seed: 7, carried: ['info.regulars'] },
  carriedFrom: [{ text: 'Dan told you about the regulars.', from: 'Before you go' }],
};

afterEach(clear);

describe('brief', () => {
  it('tells place, role, person and standard, with the focus on the title', async () => {
    await show(aBrief().screen);
    await expect.element(page.getByRole('heading', { level: 1, name: 'The window table' })).toHaveFocus();
    const main = page.getByRole('main');
    for (const words of ['11:42', 'You are the barista', 'Amina Yusuf', 'a regular', 'Seated within four minutes']) {
      await expect.element(main).toHaveTextContent(words);
    }
  });

  it('says how long it takes and what it is about, and rings where somebody calls', async () => {
    await show(aBrief({ scenario: aScenario({ minutes: 6, content: 'Being moved about', use: 'practice' }) }).screen);
    const main = page.getByRole('main');
    await expect.element(main).toHaveTextContent('About 6 minutes · What it is about: Being moved about · Practice');
    await show(aBrief().screen);
    await expect.element(main).toHaveTextContent(/About \d+ minutes?/);
    await show(aBrief({ scenario: overThePhone() }).screen);
    await expect.element(page.getByRole('button', { name: 'Take the call' })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Who is calling: Ada Finch' })).toBeVisible();
  });

  it('tells only what one knows in this opening', async () => {
    await show(aBrief().screen);
    await expect.element(page.getByText('only one low enough')).toBeVisible();
    await expect.element(page.getByText('She was moved by the door last month.')).not.toBeInTheDocument();
    await show(aBrief(carried).screen);
    await expect.element(page.getByText('She was moved by the door last month.')).toBeVisible();
    await expect.element(page.getByText('(Before you go)')).toBeVisible();
  });

  it('offers languages by their own names where there are several, and marks the words of the story with theirs', async () => {
    await show(aBrief().screen);
    await expect.element(page.getByRole('combobox')).not.toBeInTheDocument();
    const onLanguage = vi.fn();
    const scenario = { ...aScenario(), language: 'pl', title: 'Stolik' } as ReturnType<typeof aScenario>;
    await show(aBrief({ scenario, languages: ['en-GB', 'pl'], onLanguage }).screen);
    const choice = page.getByRole('combobox', { name: 'Language' });
    await expect.element(choice).toHaveValue('pl');
    await expect.element(page.getByRole('option', { name: 'polski' })).toHaveAttribute('lang', 'pl');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'pl');
    await expectNoAxeProblems();
    await choice.selectOptions('en-GB');
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('en-GB');
  });

  it('gives no need or expectation away that has to be discovered', async () => {
    await show(aBrief(carried).screen);
    await expect.element(page.getByRole('main')).not.toHaveTextContent('To be asked before anyone');
  });

  it('opens the cards at hand, and only those', async () => {
    await show(aBrief().screen);
    await expect.element(page.getByRole('button', { name: 'Not at hand' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Floor plan' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Floor plan: steps and ramps' })).toBeVisible();
    await expectNoAxeProblems();
    await press('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Floor plan' })).toHaveFocus();
  });

  it('starts by keyboard with the seed it was given', async () => {
    const { props, screen } = aBrief();
    await show(screen);
    (page.getByRole('button', { name: 'Go to the counter' }).element() as HTMLElement).focus();
    await press('{Enter}');
    expect(props.onStart).toHaveBeenCalledExactlyOnceWith({ seed: 7, carried: [] });
  });

  it('takes another seed from the details, and says so when it is none', async () => {
    const { props, screen } = aBrief(carried);
    await show(screen);
    await page.getByText('Details', { exact: true }).click();
    await page.getByLabelText('Seed').fill('4242');
    await page.getByLabelText('Seed').fill('many');
    await expect.element(page.getByText('A whole number from 0')).toBeVisible();
    await expectNoAxeProblems();
    await page.getByRole('button', { name: 'Go to the counter' }).click();
    expect(props.onStart).toHaveBeenCalledWith({ seed: 4242, carried: ['info.regulars'] });
  });

  it('of another opening, opened over it, begins as that one is given: nothing typed before stands there', async () => {
    const [one, other] = [aBrief(), aBrief({ opening: { seed: 9, carried: [] } })];
    function Opened() {
      const [over, setOver] = useState(false);
      return (
        <>
          <BriefScreen {...(over ? other : one).props} />
          <button type="button" onClick={() => setOver(true)}>
            Over it
          </button>
        </>
      );
    }
    await show(<Opened />);
    await page.getByText('Details', { exact: true }).click();
    await page.getByLabelText('Seed').fill('4242');
    await page.getByRole('button', { name: 'Over it' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await expect.element(page.getByLabelText('Seed')).toHaveValue('9');
    await page.getByRole('button', { name: 'Go to the counter' }).click();
    expect(other.props.onStart).toHaveBeenCalledExactlyOnceWith({ seed: 9, carried: [] });
  });

  it('has one h1 and no heading level left out', async () => {
    await show(aBrief(carried).screen);
    expect(headingLevels().filter((level) => level === 1)).toHaveLength(1);
    expect(headingLevels().every((level, index, all) => level <= (all[index - 1] ?? 0) + 1)).toBe(true);
  });

  it.each(conditions)('holds on $name', async (condition) => {
    await show(aBrief(carried).screen);
    await under(condition);
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
  });
});
