import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { HomeScreen, type HomeScreenProps } from '../../../src/ui/home/home-screen.tsx';
import { CreditsDialog } from '../../../src/ui/settings/credits-dialog.tsx';
import { HelpDialog } from '../../../src/ui/settings/help-dialog.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { aPortrait, clear, conditions, headingLevels, overflow, press, show, under } from '../shown-page.tsx';
import { someEntries } from '../some-entries.ts';

function aHome(overrides: Partial<HomeScreenProps> = {}) {
  const props = {
    entries: someEntries(),
    portrait: aPortrait,
    onOpen: vi.fn(),
    onLibrary: vi.fn(),
    onResume: vi.fn(),
    onDiscardResume: vi.fn(),
    onSettings: vi.fn(),
    onYou: vi.fn(),
    onHelp: vi.fn(),
    onOpenFiles: vi.fn(),
    onCredits: vi.fn(),
    ...overrides,
  };
  return { props, screen: <HomeScreen {...props} /> };
}
const resume = { title: 'The usual, please', name: 'Maureen', turn: 5 };

afterEach(clear);

describe('home', () => {
  it('says on a card how long it takes and what it is about, where the file does', async () => {
    const [first, ...others] = someEntries();
    if (!first) throw new Error('nobody to serve');
    await show(aHome({ entries: [{ ...first, minutes: 5, content: 'A child in danger' }, ...others] }).screen);
    await expect.element(page.getByText('About 5 minutes')).toHaveTextContent('About: A child in danger');
  });

  it('has the name of the house on the sign in the street, in letters that fit, or no name', async () => {
    const sizeOf = async (sign?: string) => {
      await show(aHome({ sign }).screen);
      const words = [...document.querySelectorAll('.home-street text')];
      return words.find(({ textContent }) => textContent === sign?.toUpperCase())?.getBoundingClientRect().width;
    };
    expect(await sizeOf('Tea House')).toBeGreaterThan(0);
    expect(await sizeOf('The Long Name of a House')).toBeLessThan(310);
    expect(await sizeOf()).toBeUndefined();
  });

  it('takes the focus to its title, and one key further starts the first encounter', async () => {
    const { props, screen } = aHome();
    await show(screen);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await press('{Tab}');
    await expect.element(page.getByRole('button', { name: 'Begin with Dan, 07:40' })).toHaveFocus();
    await press('{Enter}');
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith('before-you-go');
  });

  it('brings into view what is told after one has gone down the page', async () => {
    function Telling() {
      const [told, setTold] = useState<string>();
      const { screen } = aHome({
        ...(told !== undefined && { notice: told }),
        onCredits: () => setTold('It did not come.'),
      });
      return screen;
    }
    await show(<Telling />);
    window.scrollTo(0, document.documentElement.scrollHeight);
    await page.getByRole('button', { name: 'Credits' }).click();
    await expect.element(page.getByText('It did not come.')).toBeInViewport();
  });

  it('offers the next person who has not been served, and nobody when all have', async () => {
    const { props, screen } = aHome({ entries: someEntries(true) });
    await show(screen);
    await page.getByRole('button', { name: 'Next: Maureen, 08:05' }).click();
    expect(props.onOpen).toHaveBeenCalledWith('the-usual-please');
    await show(aHome({ entries: someEntries(true).slice(0, 2) }).screen);
    await expect.element(page.getByText('Everybody has been served')).toBeVisible();
  });

  it.each([
    [{ entries: someEntries(true) }, 'The usual, please', 'Not served yet'],
    [{ entries: someEntries(true).slice(0, 2) }, 'Before we open', 'Best so far 62 of 100: there is more to find'],
    [
      { entries: someEntries(true), due: { id: 'before-you-go', skill: 'Checking back' } },
      'Before you go',
      'Due again: Checking back',
    ],
  ])('suggests one person, and says why (%#)', async (state, title, reason) => {
    const { props, screen } = aHome(state);
    await show(screen);
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
    await expect.element(card).toHaveTextContent(reason);
    await card.getByRole('button').click();
    expect(props.onOpen).toHaveBeenCalledOnce();
    expect(document.querySelectorAll('.home-card')).toHaveLength(1);
  });

  it('leads to everybody else, and says how many and in how many places', async () => {
    const { props, screen } = aHome();
    await show(screen);
    await expect.element(page.getByText(/^4 people in 2 places/)).toBeVisible();
    await page.getByRole('button', { name: 'Open the library' }).click();
    expect(props.onLibrary).toHaveBeenCalledOnce();
  });

  it('continues where one left, and puts that aside only after asking', async () => {
    const { props, screen } = aHome({ resume });
    await show(screen);
    await page.getByRole('button', { name: /Continue with Maureen, turn\s5/ }).click();
    expect(props.onResume).toHaveBeenCalledOnce();
    await page.getByRole('button', { name: 'Put it aside' }).click();
    expect(props.onDiscardResume).not.toHaveBeenCalled();
    await expect.element(page.getByRole('button', { name: 'No, keep it' })).toHaveFocus();
    await press('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Put it aside' })).toHaveFocus();
    await press('{Enter}{Shift>}{Tab}{/Shift}{Enter}');
    expect(props.onDiscardResume).toHaveBeenCalledOnce();
  });

  it('offers the guided first minute on a first visit, and quietly the way past it', async () => {
    const firstRun = { onStart: vi.fn(), onSkip: vi.fn() };
    const { props, screen } = aHome({ firstRun });
    await show(screen);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await press('{Tab}');
    await expect.element(page.getByRole('button', { name: 'Start: your first minute' })).toHaveFocus();
    await press('{Enter}{Tab}');
    expect(firstRun.onStart).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('button', { name: 'Skip, I know how this works' })).toHaveFocus();
    await press('{Enter}');
    expect(firstRun.onSkip).toHaveBeenCalledOnce();
    await press('{Tab}{Enter}');
    expect(props.onYou).toHaveBeenCalledOnce();
    expect(page.getByRole('button', { name: 'Begin with Dan, 07:40' }).query()).toBeNull();
  });

  it('hands the focus on when the first visit is skipped, and lets a half-finished encounter come first', async () => {
    function Visit() {
      const [first, setFirst] = useState(true);
      const { screen } = aHome(first ? { firstRun: { onStart: vi.fn(), onSkip: () => setFirst(false) } } : {});
      return screen;
    }
    await show(<Visit />);
    await press('{Tab}{Tab}{Enter}');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await press('{Tab}');
    await expect.element(page.getByRole('button', { name: 'Begin with Dan, 07:40' })).toHaveFocus();
    await show(aHome({ resume, firstRun: { onStart: vi.fn(), onSkip: vi.fn() } }).screen);
    await expect.element(page.getByRole('button', { name: /Continue with Maureen/ })).toBeVisible();
    expect(page.getByRole('button', { name: 'Start: your first minute' }).query()).toBeNull();
  });

  it('hands over the chosen file, also the same one twice', async () => {
    const { props, screen } = aHome();
    await show(screen);
    const field = page.getByLabelText('Play to open');
    const file = new File(['{}'], 'maureen.json', { type: 'application/json' });
    await field.upload(file);
    await field.upload(file);
    expect(props.onOpenFiles).toHaveBeenCalledTimes(2);
  });

  it('announces a notice politely', async () => {
    await show(aHome({ notice: 'This file is no play.' }).screen);
    await expect.element(page.getByRole('status')).toHaveTextContent('This file is no play.');
  });

  it('has one h1 and no heading level left out', async () => {
    await show(aHome().screen);
    expect(headingLevels()).toEqual([1, 2, 3, 3]);
  });

  it.each(conditions)('holds on $name', async (condition) => {
    await under(condition);
    for (const state of [
      {},
      { firstRun: { onStart: vi.fn(), onSkip: vi.fn() } },
      { resume, entries: someEntries(true), notice: 'Opened.' },
      { entries: [] },
    ]) {
      await show(aHome(state).screen);
      await under(condition);
      expect(overflow()).toBe(0);
      await expectNoAxeProblems();
    }
  });

  it.each([
    ['How to play', HelpDialog],
    ['Credits', CreditsDialog],
  ])('shows “%s” as a dialog that Escape closes', async (title, Shown) => {
    const onClose = vi.fn();
    await show(<Shown onClose={onClose} />);
    await expect.element(page.getByRole('dialog', { name: title })).toBeVisible();
    await expectNoAxeProblems();
    await press('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
