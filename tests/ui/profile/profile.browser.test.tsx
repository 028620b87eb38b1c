import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { profileOf } from '../../../src/scoring/profile.ts';
import { ProfileScreen, type ProfileScreenProps } from '../../../src/ui/profile/profile-screen.tsx';
import { aProfile, NOW } from '../a-profile.ts';
import { expectNoAxeProblems } from '../axe.ts';
import {
  aPortrait,
  clear,
  conditions,
  headingLevels,
  overflow,
  press,
  show,
  showAllDetails,
  under,
} from '../shown-page.tsx';

function aScreen(overrides: Partial<ProfileScreenProps> = {}) {
  const props = {
    ...aProfile(),
    leftOut: 0,
    kept: { plays: 5, unfinished: 1, settings: true, name: 'Ana' },
    onPlay: vi.fn(),
    onEvidence: vi.fn(),
    onTeam: vi.fn(),
    onExport: vi.fn(),
    onErase: vi.fn(),
    onHome: vi.fn(),
    you: { picture: aPortrait(), onChange: vi.fn() },
    ...overrides,
  };
  return { props, screen: <ProfileScreen {...props} /> };
}
const nothing = { profile: profileOf([]), due: [], now: NOW, kept: { plays: 0, unfinished: 0, settings: true } };
const skill = (name: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) })
    .last();

afterEach(clear);

describe('the profile', () => {
  it('says the band of first plays and of best plays apart, in words', async () => {
    await show(aScreen().screen);
    await expect.element(skill('Finding out')).toHaveTextContent('First playsOne to practise');
    await expect.element(skill('Finding out')).toHaveTextContent('Best playsUp and down');
    await expect.element(skill('Working together')).toHaveTextContent('First playsA strength');
  });

  it('gives no band before eight decisions, and says how many there are', async () => {
    await show(aScreen().screen);
    await expect.element(skill('Owning it')).toHaveTextContent('First plays2 of 8 decisions');
    await expect
      .element(page.getByRole('paragraph').filter({ hasText: 'Still in the cupboard' }))
      .toHaveTextContent('Protecting');
  });

  it('leads from a band to the sentence behind it', async () => {
    const { props, screen } = aScreen();
    await show(screen);
    await skill('Finding out').getByText('Why').click();
    await skill('Finding out').getByRole('button', { name: 'See turn 11 of “Before you go”' }).first().click();
    expect(props.onEvidence).toHaveBeenCalledExactlyOnceWith('p1', 10);
  });

  it('says what is due again, and plays the person who needs the same', async () => {
    const { props, screen } = aScreen();
    await show(screen);
    const due = page.getByRole('region', { name: 'Due again' });
    await expect.element(due.getByRole('listitem').first()).toHaveTextContent(/Due now.*Finding out/);
    await expect.element(due).toHaveTextContent('Due tomorrow');
    await due.getByRole('button', { name: 'Play “No room for a buggy”' }).first().click();
    expect(props.onPlay).toHaveBeenCalledExactlyOnceWith('no-room-for-a-buggy');
    await show(aScreen({ due: [] }).screen);
    await expect.element(page.getByRole('region', { name: 'Due again' })).toHaveTextContent('Nothing is due.');
  });

  it('has a table twin for each drawing, and hides the drawings from screen readers', async () => {
    await show(aScreen().screen);
    for (const twin of await page.getByText('The same as a table').all()) await twin.click();
    for (const name of [/^Skills/, /^Needs and expectations met, by area/, /^Every play/]) {
      await expect.element(page.getByRole('table', { name })).toBeVisible();
    }
    await expect
      .element(page.getByRole('row', { name: /Before you go \(Dan\) play 2/ }))
      .toHaveTextContent('92 of 100');
    const drawings = [...document.querySelectorAll('main svg')];
    expect(drawings.length).toBeGreaterThan(10);
    expect(drawings.filter((drawing) => !drawing.closest('[aria-hidden="true"]'))).toEqual([]);
  });

  it('erases only after saying exactly what goes, and keeping is the first answer', async () => {
    const { props, screen } = aScreen();
    await show(screen);
    const erase = page.getByRole('button', { name: 'Erase my data' });
    await erase.click();
    const dialog = page.getByRole('dialog', { name: 'Erase my data?' });
    for (const words of [
      '5 finished plays',
      '1 play left in the middle',
      '“Ana”',
      'your settings',
      'files that you have saved',
    ]) {
      await expect.element(dialog).toHaveTextContent(words);
    }
    await expectNoAxeProblems();
    await expect.element(page.getByRole('button', { name: 'Keep everything' })).toHaveFocus();
    await press('{Enter}');
    await expect.element(erase).toHaveFocus();
    await press('{Enter}{Escape}');
    expect(props.onErase).not.toHaveBeenCalled();
    await press('{Enter}{Tab}{Enter}');
    expect(props.onErase).toHaveBeenCalledOnce();
    await expect.element(dialog).not.toBeInTheDocument();
  });

  it('says that what a team has stays there, how to erase it, and who sees it', async () => {
    const { screen } = aScreen({
      kept: { plays: 5, unfinished: 0, settings: true, team: { name: 'Desk 4', waiting: 2 } },
    });
    await show(screen);
    const part = page.getByRole('region', { name: 'Your data is yours' });
    await expect.element(part).toHaveTextContent('What the team Desk 4 was given, its trainers see');
    await page.getByRole('button', { name: 'Erase my data' }).click();
    const dialog = page.getByRole('dialog', { name: 'Erase my data?' });
    for (const words of [
      'your place in the team Desk 4, on this device, and 2 plays that it does not have yet',
      'what the team Desk 4 has on its server',
      'leave the team first',
    ])
      await expect.element(dialog).toHaveTextContent(words);
    await expectNoAxeProblems();
  });

  it('is used by keys from the title on, in the order in which it is read', async () => {
    const { props, screen } = aScreen();
    await show(screen);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await press('{Tab}{Enter}{Tab}{Enter}{Tab}{Enter}{Tab}{Enter}{Tab}{Enter}');
    expect(props.onHome).toHaveBeenCalledOnce();
    expect(props.onTeam).toHaveBeenCalledOnce();
    expect(props.you.onChange).toHaveBeenCalledOnce();
    expect(props.onEvidence).toHaveBeenCalledOnce();
    expect(props.onPlay).toHaveBeenCalledOnce();
  });

  it('invites to play when there is nothing yet, and says why old plays are missing', async () => {
    const { props, screen } = aScreen(nothing);
    await show(screen);
    await page.getByRole('button', { name: 'See who is waiting' }).click();
    expect(props.onHome).toHaveBeenCalledOnce();
    expect(headingLevels()).toEqual([1, 2, 2]);
    await show(aScreen({ ...nothing, leftOut: 3 }).screen);
    await expect.element(page.getByText(/3 plays cannot be counted any more/)).toBeVisible();
  });

  it('takes a file of data in, and says how safe what is kept is and what of it cannot be read', async () => {
    const [onImport, onExportRaw] = [vi.fn(), vi.fn()];
    const { screen } = aScreen({ onImport, onExportRaw, aside: 2, persisted: false });
    await show(screen);
    await expect.element(page.getByText(/This browser may clear it by itself/)).toBeVisible();
    await expect.element(page.getByText(/2 kept plays cannot be read any more/)).toBeVisible();
    await page.getByRole('button', { name: 'Export all raw data' }).click();
    expect(onExportRaw).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('button', { name: 'Import my data' })).toBeVisible();
    const file = new File(['{}'], 'my-counterpart-data.json', { type: 'application/json' });
    await page.elementLocator(document.querySelector('input[type="file"]') ?? document.body).upload(file);
    expect(onImport).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: file.name }));
    await expectNoAxeProblems();
  });

  it('exports, and announces a notice politely', async () => {
    const { props, screen } = aScreen({ notice: 'Saved as my-data.json.' });
    await show(screen);
    await page.getByRole('button', { name: 'Export my data' }).click();
    expect(props.onExport).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('status')).toHaveTextContent('Saved as my-data.json.');
  });

  it.each(conditions)('holds on $name', async (condition) => {
    for (const state of [{}, nothing]) {
      await show(aScreen(state).screen);
      await under(condition);
      await showAllDetails();
      expect(overflow()).toBe(0);
      await expectNoAxeProblems();
    }
  });
});

describe('what decisions were worth', () => {
  const skills = aProfile().profile.skills.map(({ skill }, i) =>
    i === 0
      ? { skill, decisions: 12, kept: { mean: 0.8, least: 0.55, most: 1 }, band: 'steady' as const, more: 60 }
      : i === 1
        ? { skill, decisions: 5, kept: { mean: 0.5, least: 0, most: 1 }, more: 190 }
        : { skill, decisions: i % 2, more: 4 },
  );
  const worth = {
    profile: {
      skills,
      areas: [
        { of: 'information' as const, plays: 4, perPlay: 2.4 },
        { of: 'safety' as const, plays: 3, perPlay: 17.5 },
      ],
      segments: [{ of: 'ext.family' as const, plays: 2, perPlay: 0 }],
      whole: 9,
    },
    open: 2,
  };

  it('fills the mugs, with the range and how sure it is, and tells where points are given away', async () => {
    await show(aScreen({ worth }).screen);
    await showAllDetails();
    expect(document.querySelector('main')?.textContent).toContain(
      'Steady (80 % kept, 55 to 100). Provisional: about 60 more decisions',
    );
    expect(document.querySelector('main')?.textContent).toContain(
      'Too wide to tell: 50 % kept, 0 to 100, in 5 decisions',
    );
    const card = page.getByRole('region', { name: 'Where you give points away' });
    await expect.element(card).toHaveTextContent('2 plays still being looked into.');
    const rows = card.getByRole('table', { name: 'By what people needed or expected' }).getByRole('row').elements();
    expect(rows.map((row) => row.textContent)).toEqual([
      'AreaGiven away in a playPlays',
      'Keeping safe18 points3',
      'Telling them2 points4',
    ]);
    await expect.element(card.getByRole('row', { name: /Families/ })).toHaveTextContent('nothing');
    await expectNoAxeProblems();
  });

  it.each(conditions)('holds on $name', async (condition) => {
    await show(aScreen({ worth }).screen);
    await under(condition);
    await showAllDetails();
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
  });
});
