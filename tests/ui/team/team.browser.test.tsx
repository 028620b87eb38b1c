import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readPeersFile } from '../../../src/comparison/peers-file.ts';
import type { Unit } from '../../../src/comparison/range.ts';
import { teamTable } from '../../../src/record/team-table.ts';
import { RangeGroups } from '../../../src/ui/team/range-groups.tsx';
import { TeamScreen, type TeamScreenProps } from '../../../src/ui/team/team-screen.tsx';
import { aFileForPeers } from '../../a-file-for-peers.ts';
import { aSheet } from '../a-sheet.ts';
import { someAttempts } from '../an-assessment.ts';
import { expectNoAxeProblems } from '../axe.ts';
import { clear, conditions, headingLevels, overflow, press, show, showAllDetails, under } from '../shown-page.tsx';
import { someResults } from '../some-results.ts';

function aScreen(overrides: Partial<TeamScreenProps> = {}) {
  const props = {
    files: someResults,
    attempts: [],
    refused: [],
    mine: { plays: 3, name: '' },
    onSave: vi.fn(),
    onOpenFiles: vi.fn(),
    onShow: vi.fn(),
    onShowAttempt: vi.fn(),
    onMakeAssignment: vi.fn(),
    guesses: undefined,
    teams: { stories: [], units: [], tooFew: [] },
    peers: [],
    people: 5,
    onSaveForPeers: vi.fn(),
    given: { is: 'not-asked' } as const,
    onGiven: vi.fn(),
    monday: { is: 'not-asked' } as const,
    onMonday: vi.fn(),
    onStop: vi.fn(),
    onClear: vi.fn(),
    onBack: vi.fn(),
    ...overrides,
  };
  return { props, screen: <TeamScreen {...props} /> };
}
const refused = [
  { file: 'bob.results.json', reasons: ['The file was changed after it was written: its seal does not fit.'] },
];

afterEach(clear);

describe('comparing with others', () => {
  it('lists people by name, with first and best plays apart, and averages nobody with one person served', async () => {
    await show(aScreen().screen);
    const rows = page.getByRole('table', { name: /^Average score/ }).getByRole('row');
    await expect.element(rows.nth(1)).toHaveTextContent(/^Ana2\d+ of 100\d+ of 100/);
    await expect.element(rows.nth(2)).toHaveTextContent(/^Bea/);
    await expect.element(page.getByRole('row', { name: /^Dan/ })).toHaveTextContent('Dan1too few yettoo few yet');
  });

  it('shows nothing of a team below four people, and says from when on', async () => {
    await show(aScreen({ files: someResults.slice(0, 3) }).screen);
    await expect.element(page.getByText(/From 4 people on/)).toBeVisible();
    await expect.element(page.getByRole('heading', { name: /meets and misses/ })).not.toBeInTheDocument();
  });

  it('compares only people with first plays of the same, in groups and never by rank, and names who lacks what', async () => {
    await show(aScreen().screen);
    const part = page.getByRole('region', { name: 'Who can be told apart' });
    await expect.element(part).toHaveTextContent(/These cannot be told apart/);
    const names = [...document.querySelectorAll('.range-name')].map((name) => name.textContent);
    expect(names).toEqual(['Ana', 'Bea', 'Cem']);
    await expect.element(part).toHaveTextContent(/Dan: “Lunch for six”/);
    await expect.element(part).toHaveTextContent(/more plays? each would|hardly tell/);
    for (const words of document.querySelectorAll('.range-words')) {
      const [middle, least, most] = words.textContent?.match(/[\d.]+/g)?.map(Number) ?? [];
      expect(least).toBeLessThanOrEqual(middle ?? -1);
      expect(most).toBeGreaterThanOrEqual(middle ?? 101);
    }
  });

  it('tells two groups apart where first plays say so, the higher first, with the ranges as a table', async () => {
    const far = (file: number, name: string, score: number): Unit => ({
      id: String(file),
      name,
      scores: Array.from({ length: 30 }, (_, at) => score + (at % 3)),
    });
    await show(
      <section className="team">
        <RangeGroups units={[far(0, 'Zoë', 90), far(1, 'Ann', 91), far(2, 'Bob', 20)]} of="Some plays" />
      </section>,
    );
    const heads = [...document.querySelectorAll('.range-group')].map((group) => [
      group.querySelector('h3')?.textContent?.split(':')[0],
      ...[...group.querySelectorAll('.range-name')].map((name) => name.textContent),
    ]);
    expect(heads).toEqual([
      ['First group', 'Ann', 'Zoë'],
      ['Second group', 'Bob'],
    ]);
    await page.getByText('The same as a table').click();
    const row = page.getByRole('row', { name: /Bob/ });
    await expect.element(row).toHaveTextContent(/^2Bob3021\.0/);
    await expectNoAxeProblems();
  });

  it('says what it takes where nobody can be compared', async () => {
    await show(aScreen({ files: [someResults[0], someResults[3]].flatMap((one) => one ?? []) }).screen);
    await expect.element(page.getByText(/it takes two people with first plays of the same 2 scenarios/)).toBeVisible();
  });

  it('says every cell of the heat map in words and numbers', async () => {
    await show(aScreen().screen);
    await expect.element(page.getByText(/^Missed most: .* met\)\.$/).first()).toBeVisible();
    const cells = [...document.querySelectorAll('.heat')].map((cell) => cell.textContent?.trim() ?? '');
    expect(cells.length).toBeGreaterThan(12);
    for (const cell of cells)
      expect(cell).toMatch(/^(not asked|too few|(all|most|about half|few|none)\s?\d+ of \d+.*)$/);
  });

  it('opens the debrief of one play of one person', async () => {
    const { props, screen } = aScreen();
    await show(screen);
    await page.getByText('Ana: 3 plays').click();
    await page.getByRole('button', { name: 'See the debrief of Ana, The window table, play 2' }).click();
    expect(props.onShow).toHaveBeenCalledExactlyOnceWith(1, 1);
    await page.getByText('Dan: 1 play').click();
    await expect
      .element(page.getByText(/Not counted: The usual, please \(the rules of this scenario have changed/))
      .toBeVisible();
  });

  it('hands over all chosen files, also the same ones twice', async () => {
    const onOpenFiles = vi.fn<TeamScreenProps['onOpenFiles']>();
    await show(aScreen({ onOpenFiles }).screen);
    const field = page.getByLabelText('Result files to open');
    const files = ['a', 'b'].map((name) => new File(['{}'], `${name}.json`, { type: 'application/json' }));
    await field.upload(files);
    await field.upload(files);
    expect(onOpenFiles).toHaveBeenCalledTimes(2);
    expect(onOpenFiles.mock.lastCall?.[0]).toHaveLength(2);
  });

  it('announces what was refused, with the reason', async () => {
    await show(aScreen({ refused }).screen);
    const told = page.getByRole('status').filter({ hasText: 'Not opened' });
    await expect.element(told).toHaveTextContent('bob.results.json: The file was changed after it was written');
  });

  it('saves the own results only under a name that holds, and says at the field what is wrong', async () => {
    const { props, screen } = aScreen();
    await show(screen);
    const field = page.getByRole('textbox', { name: 'Name to show' });
    await page.getByRole('button', { name: 'Save my results' }).click();
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription(/Please write a name/);
    await act(async () => userEvent.fill(field, ' Zoe\u0308 '));
    await press('{Enter}');
    expect(props.onSave).toHaveBeenCalledExactlyOnceWith('Zoë');
    await expect.element(field).toHaveAttribute('aria-invalid', 'false');
  });

  it('has nothing to hand over before the first finished play, and nothing to list before a file is open', async () => {
    await show(aScreen({ files: [], mine: { plays: 0, name: '' } }).screen);
    await expect.element(page.getByText(/Serve somebody to the end first/)).toBeVisible();
    expect(headingLevels()).toEqual([1, 2, 2, 2]);
    expect(document.querySelectorAll('table')).toHaveLength(0);
  });

  it('shows attempts at an assessment by name, with the average over all from four people on', async () => {
    const { props, screen } = aScreen({ files: [], attempts: someAttempts });
    await show(screen);
    const rows = page.getByRole('table', { name: /^First week/ }).getByRole('row');
    const names = rows.elements().map((row) => row.querySelector('th')?.textContent);
    expect(names).toEqual(['Name', 'Ana', 'Bea', 'Cem', 'Dan', 'أمينة', 'All together']);
    await expect.element(page.getByRole('row', { name: /^All together.*3 of 5$/ })).toBeVisible();
    await page.getByText('Bea: 2 conversations').click();
    await page.getByRole('button', { name: 'See the debrief of Bea, Lunch for six' }).click();
    expect(props.onShowAttempt).toHaveBeenCalledExactlyOnceWith(3, 1);
    await show(aScreen({ files: [], attempts: someAttempts.slice(0, 3) }).screen);
    await expect.element(page.getByText(/From 4 attempts on/)).toBeVisible();
    await expect.element(page.getByRole('row', { name: /^All together/ })).not.toBeInTheDocument();
  });

  it('leads to making an assessment', async () => {
    const { props, screen } = aScreen();
    await show(screen);
    await page.getByRole('button', { name: 'Make an assessment' }).click();
    expect(props.onMakeAssignment).toHaveBeenCalledOnce();
  });

  it('is used by keys from the title on', async () => {
    const { props, screen } = aScreen({ mine: { plays: 3, name: 'Ana' } });
    await show(screen);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await press('{Tab}{Enter}{Tab}{Enter}{Tab}{Tab}{Tab}{Enter}');
    expect(props.onBack).toHaveBeenCalledOnce();
    expect(props.onSave).toHaveBeenCalledExactlyOnceWith('Ana');
    expect(props.onClear).toHaveBeenCalledOnce();
  });

  it('makes the page for Monday when asked, says how far it has come, and can be stopped', async () => {
    const { props, screen } = aScreen();
    await show(screen);
    await page.getByRole('button', { name: 'Make the page for Monday' }).click();
    expect(props.onMonday).toHaveBeenCalledOnce();
    const working = aScreen({ monday: { is: 'working', done: 1, of: 3 } });
    await show(working.screen);
    const part = page.getByRole('region', { name: 'For Monday', exact: true });
    await expect.element(part.getByRole('status')).toHaveTextContent('story 2 of 3');
    await part.getByRole('button', { name: 'Stop' }).click();
    expect(working.props.onStop).toHaveBeenCalledOnce();
    await show(aScreen({ monday: { is: 'known', it: aSheet() } }).screen);
    await expect.element(part.getByRole('button', { name: 'Print this page' })).toBeVisible();
    await show(aScreen({ monday: { is: 'known', it: undefined } }).screen);
    await expect.element(part.getByRole('status')).toHaveTextContent('It takes first plays of four people');
  });

  it.each(conditions)('holds on $name', async (condition) => {
    for (const state of [{ refused, attempts: someAttempts, notice: 'Opened.' }, { files: [] }]) {
      await show(aScreen(state).screen);
      await under(condition);
      await showAllDetails();
      expect(overflow()).toBe(0);
      await expectNoAxeProblems();
    }
  });
});

describe('a best of several plays', () => {
  it('stands beside how many they were, and what guessing as often would get', async () => {
    const table = teamTable(someResults);
    const scores = Object.fromEntries(
      table.scenarios.map(({ scenario }) => [
        scenario,
        [
          { score: 0, share: 0.5 },
          { score: 100, share: 0.5 },
        ],
      ]),
    );
    await show(aScreen({ guesses: { mark: 80, scores } }).screen);
    // Ana played one story twice and the other once: the best of two such guesses is 75, of one 50.
    const ana = page.getByRole('row', { name: /^Ana/ }).first();
    await expect.element(ana).toHaveTextContent(/1 to 2 plays63 of 100; 63 % reach 80$/);
    await show(aScreen().screen);
    await expect.element(ana).toHaveTextContent(/1 to 2 playsbeing worked out$/);
    await show(aScreen({ guesses: { mark: 80, scores: {} } }).screen);
    await expect.element(ana).toHaveTextContent(/not known$/);
  });
});

describe('team against team', () => {
  const unit = (name: string, average: number, people: number): Unit => ({
    id: name,
    name,
    scores: Array.from({ length: people }, (_, at) => average + (at % 2 === 0 ? 25 : -25)),
  });
  const teams = {
    stories: ['The queue', 'The till'],
    units: [unit('Harbour', 40, 20), unit('North', 71, 20), unit('South', 70, 24), unit('West', 72, 4)],
    tooFew: ['East'],
  };

  it('says which team chance alone does not explain, in words, in a drawing and in a table', async () => {
    await show(aScreen({ teams }).screen);
    const part = page.getByRole('region', { name: 'Team against team' });
    await expect.element(part).toHaveTextContent(/“Harbour” \(lower than chance\)/);
    await expect.element(part).toHaveTextContent(/fewer than 4 of them served all of these: “East”/);
    await expect.element(part).toHaveTextContent('It does not show why');
    await showAllDetails();
    await expect
      .element(part.getByRole('row', { name: /^West/ }))
      .toHaveTextContent(/^West472.0as chance would have it$/);
    expect(document.querySelectorAll('.funnel-team')).toHaveLength(4);
  });

  it.each(conditions)('holds on $name', async (condition) => {
    await show(aScreen({ teams }).screen);
    await under(condition);
    await showAllDetails();
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
  });
});

describe('the tables of a team on a phone', () => {
  it('show every column of every row, without scrolling to the side', async () => {
    await show(aScreen().screen);
    await under({ name: 'a phone', width: 390, height: 844, scale: 1, contrast: 'normal' });
    await showAllDetails();
    for (const name of [/Average score, first and best/, /Average by person served/]) {
      const table = page.getByRole('table', { name });
      const box = table.element().closest('section') as HTMLElement;
      expect(box.scrollWidth - box.clientWidth).toBeLessThanOrEqual(1);
      const best = table.getByRole('cell').nth(4).element();
      expect(best.getBoundingClientRect().right).toBeLessThanOrEqual(390);
      expect(getComputedStyle(best, '::before').content).toContain('Guessing as often');
      await expect.element(table.getByRole('columnheader', { name: 'Guessing as often' })).toBeInTheDocument();
    }
  });
});

describe('a file for peers', () => {
  const peers = () => {
    const read = readPeersFile(aFileForPeers());
    if (!read.ok) throw new Error(read.reasons.join('\n'));
    return [{ name: 'for-peers.json', file: read.file }];
  };

  it('stands as a table that says what is hidden and why', async () => {
    await show(aScreen({ files: [], peers: peers() }).screen);
    const part = page.getByRole('region', { name: /12 people, for peers/ });
    await expect.element(part).toHaveTextContent(/with fewer than 5 it is hidden/);
    const rows = part.getByRole('table', { name: 'Needs met, by area' }).getByRole('row');
    await expect.element(rows.nth(0)).toHaveTextContent('AreaAll storiesThe queueأمينةThe door');
    await expect.element(rows.nth(1)).toHaveTextContent(/hidden/);
    await expect.element(rows.nth(2)).toHaveTextContent(/not asked/);
    await expect.element(rows.nth(3)).toHaveTextContent(/90 % or more of 9 people’s/);
    const groups = part.getByRole('table', { name: /^Who can be told apart/ }).getByRole('row');
    await expect.element(groups.nth(1)).toHaveTextContent('1690 of 100 or more');
    await expect.element(groups.nth(2)).toHaveTextContent('2641 of 100');
    await expect.element(part).toHaveTextContent('It does not show who did what');
  });

  it('is saved from the open results of five people, and the screen says who sees what', async () => {
    const { props, screen } = aScreen();
    await show(screen);
    const part = page.getByRole('region', { name: 'Show it to peers' });
    await expect.element(part).toHaveTextContent(/hold every play of everybody/);
    await part.getByRole('button', { name: 'Save a file for peers' }).click();
    expect(props.onSaveForPeers).toHaveBeenCalledOnce();
    await show(aScreen({ people: 4 }).screen);
    await expect.element(part).toHaveTextContent('It takes 5 people.');
    await expect.element(part.getByRole('button')).not.toBeInTheDocument();
  });

  it.each(conditions)('holds on $name', async (condition) => {
    await show(aScreen({ files: [], peers: peers() }).screen);
    await under(condition);
    await showAllDetails();
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
  });
});

describe('where a team gives points away', () => {
  const table = {
    people: 6,
    plays: 11,
    areas: [
      { of: 'information' as const, people: 6, perPlay: 2.04 },
      { of: 'safety' as const, people: 6, perPlay: 17.5 },
      { of: 'targets' as const, people: 3 },
    ],
    segments: [{ of: 'ext.family' as const, people: 5, perPlay: 0 }],
    stories: [{ of: 'Lunch for six', people: 6, perPlay: 7 }],
    untold: ['An old story'],
  };
  const part = page.getByRole('region', { name: 'Where points are given away' });

  it('is worked out when asked for, says how far it has come and can be stopped', async () => {
    const { props, screen } = aScreen();
    await show(screen);
    await part.getByRole('button', { name: 'Work it out' }).click();
    expect(props.onGiven).toHaveBeenCalledTimes(1);
    await clear();
    await show(aScreen({ given: { is: 'working', done: 1, of: 4 } }).screen);
    await expect.element(part.getByRole('status')).toHaveTextContent('Being worked out: story 2 of 4 …');
    await expect.element(part.getByRole('button', { name: 'Stop' })).toBeVisible();
  });

  it('shows what costs most first, and keeps a row closed with few people behind it', async () => {
    await show(aScreen({ given: { is: 'known', it: table } }).screen);
    const rows = part.getByRole('table', { name: 'Given away, by area' }).getByRole('row').elements();
    expect(rows.map((row) => row.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'AreaGiven away in a first playPeople',
      'Keeping safe much17.5 points6',
      'Telling them little2.0 points6',
      'Keeping to timetoo few people3',
    ]);
    await expect.element(part).toHaveTextContent('Nothing can be told of: An old story.');
    await expectNoAxeProblems();
  });

  it.each(conditions)('holds on $name', async (condition) => {
    await show(aScreen({ given: { is: 'known', it: table } }).screen);
    await under(condition);
    expect(overflow()).toBe(0);
  });
});
