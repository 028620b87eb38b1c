import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ShiftHomeCard, type ShiftHomeCardProps } from '../../../src/ui/home/shift-home-card.tsx';
import { sixPeople } from '../a-shift-day.ts';
import { expectNoAxeProblems } from '../axe.ts';
import { aPortrait, clear, conditions, overflow, press, show, under } from '../shown-page.tsx';

function aCard(overrides: Partial<ShiftHomeCardProps> = {}) {
  const props = {
    title: 'Milk, boxes, almonds',
    summary: 'From the handover at dawn to the report at four.',
    place: 'Corner Cup',
    role: 'barista',
    people: sixPeople,
    portrait: aPortrait,
    onStart: vi.fn(),
    onContinue: vi.fn(),
    onRestart: vi.fn(),
    ...overrides,
  };
  return {
    props,
    screen: (
      <main>
        <h1>Home</h1>
        <ShiftHomeCard {...props} />
      </main>
    ),
  };
}
const last = { satisfactions: [62, 40, 70, 25, 88, 84], weakest: 'Tunde', fix: 'Deliveries go to the yard store' };

afterEach(clear);

describe('a whole day on the home screen', () => {
  it('names the six people in order and starts with one key', async () => {
    const { props, screen } = aCard();
    await show(screen);
    const names = [...document.querySelectorAll('.shift-home-name')].map((name) => name.textContent?.trim());
    expect(names).toEqual(['Dan', 'Marta', 'Maureen', 'Tunde', 'Hanan', 'Anil']);
    await press('{Tab}');
    await expect.element(page.getByRole('button', { name: 'Start the shift' })).toHaveFocus();
    await press('{Enter}');
    expect(props.onStart).toHaveBeenCalledOnce();
  });

  it('goes on where the day was left, and says who has been served', async () => {
    const { props, screen } = aCard({ progress: { served: 3 } });
    await show(screen);
    await page.getByRole('button', { name: 'Continue at Tunde (4 of 6)' }).click();
    expect(props.onContinue).toHaveBeenCalledOnce();
    expect(props.onStart).not.toHaveBeenCalled();
    const people = [...document.querySelectorAll('.shift-home-row li')];
    expect(people.filter((one) => one.textContent?.includes('served'))).toHaveLength(3);
    expect(people.findIndex((one) => one.getAttribute('aria-current') === 'step')).toBe(3);
  });

  it('leads to the report when all are served', async () => {
    await show(aCard({ progress: { served: 6 } }).screen);
    await expect.element(page.getByRole('button', { name: 'Read the report of the day' })).toBeVisible();
  });

  it('starts again only after asking', async () => {
    const { props, screen } = aCard({ progress: { served: 1 } });
    await show(screen);
    await page.getByRole('button', { name: 'Start the day again' }).click();
    expect(props.onRestart).not.toHaveBeenCalled();
    await expect.element(page.getByRole('button', { name: 'No, keep it' })).toHaveFocus();
    await press('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Start the day again' })).toHaveFocus();
    await press('{Enter}{Shift>}{Tab}{/Shift}{Enter}');
    expect(props.onRestart).toHaveBeenCalledOnce();
  });

  it('tells how the last day went', async () => {
    await show(aCard({ last }).screen);
    await expect
      .element(
        page.getByText('two of six stood; the weakest link was Tunde. Your fix: Deliveries go to the yard store.'),
      )
      .toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Start the next day' })).toBeVisible();
  });

  it.each(conditions)('holds on $name', async (condition) => {
    for (const state of [{}, { progress: { served: 2 } }, { last }]) {
      await show(aCard(state).screen);
      await under(condition);
      expect(overflow()).toBe(0);
      await expectNoAxeProblems();
    }
  });
});
