import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  MakeAssignmentScreen,
  type MakeAssignmentScreenProps,
} from '../../../src/ui/assessment/make-assignment-screen.tsx';
import { aSheet } from '../a-sheet.ts';
import { expectNoAxeProblems } from '../axe.ts';
import { aPortrait, clear, conditions, overflow, press, show, showAllDetails, under } from '../shown-page.tsx';
import { someEntries } from '../some-entries.ts';

function aScreen(overrides: Partial<MakeAssignmentScreenProps> = {}) {
  const props = {
    people: someEntries(),
    name: 'Ines',
    seed: 4_294_967_295,
    portrait: aPortrait,
    worth: { is: 'nobody' } as const,
    onList: vi.fn(),
    onStopWeighing: vi.fn(),
    onWeighAgain: vi.fn(),
    onSaveCertificate: vi.fn(),
    onFile: vi.fn(),
    onLink: vi.fn(),
    onBack: vi.fn(),
    ...overrides,
  };
  return { props, screen: <MakeAssignmentScreen {...props} /> };
}
const fill = (label: string, text: string) => act(async () => userEvent.fill(page.getByLabelText(label), text));
const pick = (name: RegExp) => act(async () => userEvent.click(page.getByRole('checkbox', { name })));

afterEach(clear);

describe('making an assessment', () => {
  it('hands over the people in the order in which they were picked, and the words', async () => {
    const onLink = vi.fn<MakeAssignmentScreenProps['onLink']>();
    const { props, screen } = aScreen({ onLink });
    await show(screen);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await pick(/Maureen/);
    await pick(/Dan/);
    await expect.element(page.getByRole('checkbox', { name: /Dan.*number 2/ })).toBeChecked();
    await fill('Name of the assessment', ' First week ');
    await fill('Mark to reach (may stay empty)', '70');
    await fill('Last day (may stay empty)', '2026-12-01');
    await page.getByRole('button', { name: 'Copy a link' }).click();
    const { people, ...words } = onLink.mock.lastCall?.[0] ?? { people: [] };
    expect(people).toHaveLength(2);
    expect(people[1]).toBe('before-you-go');
    expect(words).toEqual({ title: 'First week', from: 'Ines', pass: 70, closes: '2026-12-01', seed: 4_294_967_295 });
    expect(props.onFile).not.toHaveBeenCalled();
  });

  it('takes somebody out again, and the others move up', async () => {
    await show(aScreen().screen);
    await pick(/Maureen/);
    await pick(/Dan/);
    await pick(/Maureen/);
    await expect.element(page.getByRole('checkbox', { name: /Dan.*number 1/ })).toBeChecked();
  });

  it('hands over days among people, and not somebody who would come twice', async () => {
    const [first, second] = someEntries();
    const days = [{ id: 'a-day', title: 'A whole day', place: 'Corner Cup', people: [first?.id ?? '', 'nobody-else'] }];
    const onFile = vi.fn<MakeAssignmentScreenProps['onFile']>();
    const { screen } = aScreen({ days, onFile });
    await show(screen);
    await fill('Name of the assessment', 'A day');
    await pick(/A whole day.*2 people/);
    await act(async () => userEvent.click(page.getByRole('checkbox').nth(0)));
    await page.getByRole('button', { name: 'Save as a file' }).click();
    await expect.element(page.getByText(/would come twice: alone and in a day/)).toBeVisible();
    expect(onFile).not.toHaveBeenCalled();
    await act(async () => userEvent.click(page.getByRole('checkbox').nth(0)));
    await act(async () => userEvent.click(page.getByRole('checkbox').nth(1)));
    await page.getByRole('button', { name: 'Save as a file' }).click();
    expect(onFile.mock.lastCall?.[0].people).toEqual(['day:a-day', second?.id]);
    await expectNoAxeProblems();
  });

  it('says at each field what is wrong, takes the focus there, and hands over nothing', async () => {
    const { props, screen } = aScreen({ name: '' });
    await show(screen);
    expect(document.querySelectorAll('.field-wrong')).toHaveLength(0);
    await fill('Mark to reach (may stay empty)', '101');
    await press('{Enter}');
    await expect.element(page.getByText('Pick at least one person.')).toBeVisible();
    await expect.element(page.getByRole('checkbox').first()).toHaveFocus();
    await expect.element(page.getByLabelText('Name of the assessment')).toHaveAccessibleDescription(/give it a name/);
    await expect.element(page.getByLabelText('From')).toHaveAttribute('aria-invalid', 'true');
    await expect
      .element(page.getByLabelText(/Mark to reach/))
      .toHaveAccessibleDescription(/whole number from 1 to 100/);
    expect(props.onFile).not.toHaveBeenCalled();
  });

  it('asks what the list is worth each time whom, the start or the mark changes, and not for other words', async () => {
    const { props, screen } = aScreen();
    await show(screen);
    expect(props.onList).toHaveBeenLastCalledWith(undefined);
    await pick(/Dan/);
    expect(props.onList).toHaveBeenLastCalledWith({ people: ['before-you-go'], seed: 4_294_967_295 });
    await fill('Mark to reach (may stay empty)', '70');
    expect(props.onList).toHaveBeenLastCalledWith({ people: ['before-you-go'], seed: 4_294_967_295, pass: 70 });
    const calls = vi.mocked(props.onList).mock.calls.length;
    await fill('Name of the assessment', 'First week');
    expect(props.onList).toHaveBeenCalledTimes(calls);
    await fill('Mark to reach (may stay empty)', '700');
    expect(props.onList).toHaveBeenLastCalledWith(undefined);
    await expect.element(page.getByRole('status').filter({ hasText: 'Mend the mark first.' })).toBeVisible();
  });

  it('hands nothing out while it is worked out, and can be stopped', async () => {
    const { props, screen } = aScreen({ worth: { is: 'working', done: 1, of: 2 } });
    await show(screen);
    await pick(/Dan/);
    await fill('Name of the assessment', 'First week');
    await expect.element(page.getByRole('status').filter({ hasText: '1 of 2 people done' })).toBeVisible();
    await page.getByRole('button', { name: 'Save as a file' }).click();
    await expect.element(page.getByText(/still being worked out/)).toBeVisible();
    expect(props.onFile).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Stop working it out' }).click();
    expect(props.onStopWeighing).toHaveBeenCalledOnce();
  });

  it('hands no list out that can be guessed, and says the mend beside the button, again with each try', async () => {
    const refused = ['Guessing passes in 10 % of attempts. Add a person, or raise the mark.'];
    const { props, screen } = aScreen({ worth: { is: 'known', refused, sheet: aSheet() } });
    await show(screen);
    await pick(/Dan/);
    await fill('Name of the assessment', 'First week');
    await page.getByRole('button', { name: 'Copy a link' }).click();
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent(/Add a person, or raise the mark/);
    const [words, button] = [alert.element(), page.getByRole('button', { name: 'Copy a link' }).element()];
    const gap = button.getBoundingClientRect().top - words.getBoundingClientRect().bottom;
    expect(Math.abs(gap)).toBeLessThan(40);
    await page.getByRole('button', { name: 'Copy a link' }).click();
    expect(alert.element()).not.toBe(words);
    expect(props.onLink).not.toHaveBeenCalled();
  });

  it('shows the certificate beside the list, to be saved as data too', async () => {
    const { props, screen } = aScreen({ worth: { is: 'known', refused: [], sheet: aSheet() } });
    await show(screen);
    await expect.element(page.getByRole('status').filter({ hasText: 'Fit for comparing' })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 2, name: 'What this list is worth' })).toBeVisible();
    await expect.element(page.getByRole('table', { name: 'At a mark of 80' })).toBeVisible();
    const sheet = page.getByRole('article', { name: 'What this list is worth' });
    await expect.element(sheet).toHaveTextContent('From Ines: 2 people');
    await fill('Name of the assessment', 'First week');
    await expect.element(sheet).toHaveTextContent('“First week” from Ines: 2 people');
    await page.getByRole('button', { name: 'Save it as data' }).click();
    expect(props.onSaveCertificate).toHaveBeenCalledOnce();
  });

  it('keeps the box of each person beside the name on a phone', async () => {
    await show(aScreen().screen);
    await under({ name: 'a phone', width: 390, height: 844, scale: 1, contrast: 'normal' });
    await pick(/Dan/);
    const box = page.getByRole('checkbox', { name: /Dan/ }).element();
    const name = box.closest('label')?.querySelector('strong');
    const [at, beside] = [box.getBoundingClientRect(), name?.getBoundingClientRect()];
    expect(at.left).toBeGreaterThan(beside?.left ?? Infinity);
    expect(at.top).toBeLessThan((beside?.bottom ?? 0) + 60);
  });

  it.each(conditions)('holds on $name', async (condition) => {
    await show(
      aScreen({
        name: '',
        link: `https://play.example/#assignment=${'a'.repeat(900)}`,
        notice: 'Copied.',
        worth: { is: 'known', refused: [], sheet: aSheet() },
      }).screen,
    );
    await under(condition);
    await pick(/Dan/);
    await page.getByRole('button', { name: 'Save as a file' }).click();
    await showAllDetails();
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
  });
});
