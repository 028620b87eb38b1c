import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { AREAS, SKILLS } from '../../../src/scenario/words.ts';
import { EVERYBODY, type LibraryPerson } from '../../../src/ui/library/library-filter.ts';
import { LibraryScreen, type LibraryScreenProps } from '../../../src/ui/library/library-screen.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { aPortrait, clear, conditions, headingLevels, overflow, press, show, under } from '../shown-page.tsx';
import { someEntries } from '../some-entries.ts';

const four: readonly LibraryPerson[] = someEntries(true).map((entry, at) => ({
  ...entry,
  minutes: 4 + at,
  areas: AREAS.slice(at, at + 1),
  skills: SKILLS.slice(at, at + 1),
  kinds: entry.customer.segments,
}));

/** Sixty people, as a firm's own library may hold. */
const sixty = Array.from({ length: 15 }, (_, round) =>
  four.map((one) => ({ ...one, id: `${one.id}-${round}`, title: `${one.title} ${round}` })),
).flat();

function ALibrary(props: Partial<LibraryScreenProps>) {
  const [choice, setChoice] = useState(EVERYBODY);
  const nothing = () => undefined;
  return (
    <LibraryScreen
      people={four}
      choice={choice}
      onChoice={setChoice}
      portrait={aPortrait}
      onOpen={nothing}
      onBack={nothing}
      {...props}
    />
  );
}
const cards = () => document.querySelectorAll('.home-card').length;

afterEach(clear);

describe('the library', () => {
  it('takes the focus to its title, and by keyboard alone somebody is found and opened', async () => {
    const onOpen = vi.fn();
    await show(<ALibrary onOpen={onOpen} />);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await page.getByRole('searchbox', { name: 'Name, title or word' }).fill('maur');
    await expect.element(page.getByText('1 person of 4')).toBeVisible();
    expect(cards()).toBe(1);
    await page.getByRole('button', { name: 'Serve Maureen' }).click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('the-usual-please');
  });

  it('narrows by what one chooses, offers only what somebody has, and lets everybody back', async () => {
    await show(<ALibrary />);
    const place = page.getByRole('combobox', { name: 'Place' });
    await expect.element(place).toHaveTextContent('Any');
    expect([...(place.element() as HTMLSelectElement).options].map(({ value }) => value)).toEqual([
      '',
      'coffee_shop',
      'staff_room',
    ]);
    await place.selectOptions('staff_room');
    await page.getByRole('combobox', { name: 'Played before' }).selectOptions('new');
    await expect.element(page.getByText('Nobody of 4')).toBeVisible();
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await expect.element(page.getByText('4 people of 4')).toBeVisible();
    expect(cards()).toBe(4);
  });

  it('tells first and best results apart, in words, and what is due again', async () => {
    await show(<ALibrary people={four.map((one, at) => (at === 1 ? { ...one, due: 'confirm' as const } : one))} />);
    const dan = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Before you go' }) });
    await expect.element(dan).toHaveTextContent('Played 3 times');
    await expect.element(dan).toHaveTextContent('First try62 of 100');
    await expect.element(dan).toHaveTextContent('Best so far100 of 100');
    const marta = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Before we open' }) });
    await expect.element(marta).toHaveTextContent('Played once');
    await expect.element(marta).toHaveTextContent('Due again: ');
    await expect.element(marta).not.toHaveTextContent('Best so far');
  });

  it('goes back with one key after the title', async () => {
    const onBack = vi.fn();
    await show(<ALibrary onBack={onBack} />);
    await page.getByRole('button', { name: 'Back to the first page' }).click();
    expect(onBack).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await press('{Tab}');
  });

  it('has one h1 and no heading level left out', async () => {
    await show(<ALibrary days={<p>A day</p>} />);
    expect(headingLevels()).toEqual([1, 2, 3, 3, 3, 3, 2]);
  });

  it.each(conditions)('holds with sixty people on $name', async (condition) => {
    await under(condition);
    await show(<ALibrary people={sixty} notice="Opened." />);
    await under(condition);
    expect(cards()).toBe(60);
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
  });
});
