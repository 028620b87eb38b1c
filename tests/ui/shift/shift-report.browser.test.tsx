import { useState } from 'react';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ShiftReportScreen, type ShiftReportScreenProps } from '../../../src/ui/shift/shift-report-screen.tsx';
import { carelessReport, perfectReport, reportPeople, withFix } from '../a-shift-report.ts';
import { expectNoAxeProblems } from '../axe.ts';
import { aPortrait, clear, conditions, headingLevels, overflow, press, show, under } from '../shown-page.tsx';

function aReport(overrides: Partial<ShiftReportScreenProps> = {}) {
  const props = {
    title: 'Milk, boxes, almonds',
    told: ['The chairs are up.'],
    report: carelessReport,
    people: reportPeople,
    portrait: aPortrait,
    onChooseFix: vi.fn(),
    onHome: vi.fn(),
    onTomorrow: vi.fn(),
    onOpen: vi.fn(),
    onTurn: vi.fn(),
    ...overrides,
  };
  return { props, screen: <ShiftReportScreen {...props} /> };
}

/** A report whose fix is chosen as the app would do it. */
function Choosing() {
  const [report, setReport] = useState(carelessReport);
  return <ShiftReportScreen {...aReport({ report, onChooseFix: (id) => setReport(withFix(report, id)) }).props} />;
}

const links = () => [...document.querySelectorAll('.chain-link')].map((link) => link.textContent ?? '');

afterEach(clear);

describe('the report of a day', () => {
  it('shows whoever broke it off as fallen and lost, in the picture and in the table', async () => {
    const dominoes = carelessReport.dominoes.map((domino) =>
      domino.index === 2 ? { ...domino, afterwards: { ...domino.afterwards, out: 'walks' as const } } : domino,
    );
    await show(<ShiftReportScreen {...aReport({ report: { ...carelessReport, dominoes } }).props} />);
    expect(document.querySelector('.chain-row')?.textContent).toContain('Lost: walked out');
    expect(document.querySelector('.chain-scroll')?.textContent).toContain('Lost: walked out');
  });

  it('takes the focus to its headline, which names the weakest link', async () => {
    await show(aReport().screen);
    await expect.element(page.getByRole('heading', { level: 1, name: 'The chain broke at Tunde' })).toHaveFocus();
    await expect.element(page.getByText('Two stand, two lean, two fell. House standards kept: 4 of 6.')).toBeVisible();
  });

  it('draws six dominoes as they stand, each with its word, and marks one as the weakest', async () => {
    await show(aReport().screen);
    const stances = [...document.querySelectorAll('.chain .domino')].map((one) => one.getAttribute('data-stance'));
    expect(stances).toEqual(['leaning', 'fallen', 'leaning', 'fallen', 'standing', 'standing']);
    expect(links().map((text) => /Stands|Held|Leans|Fell/.exec(text)?.[0])).toEqual([
      'Leans',
      'Fell',
      'Leans',
      'Fell',
      'Stands',
      'Held',
    ]);
    expect(links().findIndex((text) => text.includes('Weakest link'))).toBe(3);
    expect(links()[2]).toContain('70 of the 92 that could still be reached');
  });

  it('tips the dominoes on arrival, and not for those who want stillness', async () => {
    await show(aReport().screen);
    const tips = () =>
      document.getAnimations().filter((one) => one instanceof CSSAnimation && one.animationName === 'domino-tips');
    expect(tips()).toHaveLength(4);
    document.documentElement.dataset.motion = 'reduced';
    onTestFinished(() => document.documentElement.removeAttribute('data-motion'));
    await show(aReport().screen);
    expect(tips()).toHaveLength(0);
  });

  it('says the same in a table', async () => {
    await show(aReport().screen);
    await page.getByText('The chain as a table').click();
    const row = page.getByRole('row').filter({ hasText: 'Tunde' });
    await expect.element(row).toHaveTextContent('Fell (weakest link)');
    await expect.element(row).toHaveTextContent('25 of the 100 that could still be reached');
    await expect.element(row).toHaveTextContent('Marta');
    await expectNoAxeProblems();
  });

  it('traces a fall to a sentence, its turn, what else was on offer, and who felt it', async () => {
    const { props, screen } = aReport();
    await show(screen);
    const fall = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /Dan.*Maureen/ }) });
    await expect.element(fall).toHaveTextContent('The milk in the counter fridge is off.');
    await expect.element(fall).toHaveTextContent('You said “Off you go, I’ll manage.”');
    await expect
      .element(fall)
      .toHaveTextContent('Also on offer: ask “Is there anything unsafe that I should know of?”');
    await expect.element(fall).toHaveTextContent('Maureen began one step cooler.');
    await fall.getByRole('button', { name: 'Turn 3 with Dan' }).click();
    expect(props.onTurn).toHaveBeenCalledExactlyOnceWith(0, 2);
    await fall.getByText('2 more with Maureen').click();
    await expect.element(fall.getByText('To be seen: a jug of milk.')).toBeVisible();
  });

  it('leads from a domino to the move that cost most', async () => {
    const { props, screen } = aReport();
    await show(screen);
    await page.getByRole('button', { name: 'What cost most: turn 5 with Tunde' }).click();
    expect(props.onTurn).toHaveBeenCalledExactlyOnceWith(3, 4);
  });

  it('says beside each fix, before it is chosen, what tomorrow begins with', async () => {
    await show(aReport().screen);
    const card = page.getByText('Deliveries go to the yard store').element().closest('label');
    expect(card?.textContent).toMatch(/Tomorrow: A note for the driver hangs on the yard door\.$/);
    // Where nothing is written for the morning, it is what will stand differently.
    const other = page.getByText('Three questions at every handover').element().closest('label');
    expect(other?.textContent).toMatch(/Tomorrow: Dan trusts you\. Changes in recipes stand on the board\.$/);
  });

  it.each([
    [390, '.pushes-tall'],
    [1280, '.pushes-wide'],
  ] as const)('draws the pushes at %i pixels', async (width, drawing) => {
    await show(aReport().screen);
    await page.viewport(width, 844);
    const drawn = [...document.querySelectorAll<SVGElement>('.chain-pushes')].filter(
      (one) => one.getBoundingClientRect().height > 0,
    );
    expect(drawn.map((one) => one.matches(drawing))).toEqual([true]);
    expect(drawn[0]?.querySelectorAll('.push-fall').length).toBe(3);
    expect(drawn[0]?.querySelectorAll('.push-rise').length).toBe(1);
  });

  it('tells falls before rises, and where a rise came from that nobody of today made', async () => {
    await show(aReport().screen);
    const chips = [...document.querySelectorAll('.thread .chip')].map((chip) => chip.textContent?.trim());
    expect(chips).toEqual(['Fall', 'Fall', 'Rise', 'Rise']);
    await expect.element(page.getByText('It was left from yesterday.')).toBeVisible();
  });

  it('tells what each person did next and opens their debrief', async () => {
    const { props, screen } = aReport();
    await show(screen);
    const tunde = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /debrief with Tunde/ }) });
    await expect.element(tunde).toHaveTextContent('He will not be back.');
    await tunde.getByRole('button').click();
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith(3);
  });

  it('changes one thing by keyboard alone, and says what tomorrow starts with', async () => {
    await show(<Choosing />);
    await page.getByRole('button', { name: 'Change this from tomorrow' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Choose one of the cards first.');
    (page.getByRole('radio').first().element() as HTMLElement).focus();
    await press(' {ArrowDown}{Tab}{Enter}');
    await expect
      .element(page.getByRole('heading', { name: 'Tomorrow starts with: Three questions at every handover' }))
      .toHaveFocus();
    await expect.element(page.getByText('Changes in recipes stand on the board.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Start tomorrow with this fix' })).toBeVisible();
    await expectNoAxeProblems();
  });

  it('offers tomorrow only once a fix is chosen', async () => {
    await show(aReport().screen);
    expect(document.body.textContent).not.toContain('Start tomorrow with this fix');
    const { props, screen } = aReport({ report: withFix(carelessReport, 'yard-store') });
    await show(screen);
    await page.getByRole('button', { name: 'Start tomorrow with this fix' }).click();
    expect(props.onTomorrow).toHaveBeenCalledOnce();
  });

  it('marks nobody on a day that left nothing to wish for', async () => {
    await show(aReport({ report: perfectReport }).screen);
    expect(links().some((text) => text.includes('Weakest'))).toBe(false);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Nobody fell');
  });

  it('speaks plainly of a day on which nobody felt what was done for another', async () => {
    await show(aReport({ report: { ...carelessReport, threads: [], ratchet: [], skills: [] } }).screen);
    await expect.element(page.getByText('Today nobody felt what was done for somebody else.')).toBeVisible();
    await expectNoAxeProblems();
  });

  it('has one h1 and no heading level left out', async () => {
    await show(aReport().screen);
    const levels = headingLevels();
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it.each(conditions)('holds on $name', async (condition) => {
    for (const report of [carelessReport, withFix(perfectReport, 'yard-store')]) {
      await show(aReport({ report }).screen);
      await under(condition);
      expect(overflow()).toBe(0);
      await expectNoAxeProblems();
    }
  });
});

describe('where the points of a day went', () => {
  const given = [
    {
      index: 0,
      points: 31,
      decisions: 2,
      moment: {
        turn: 4,
        points: 20,
        about: [],
        chosen: { kind: 'say' as const, text: 'We are full.' },
        better: { kind: 'ask' as const, text: 'Shall I clear six for you?' },
      },
    },
    { index: 1, points: 0, decisions: 0 },
  ];

  it('is told of each person, with the moment that cost most and the way to it', async () => {
    const { props, screen } = aReport({ given });
    await show(screen);
    const rows = page.getByRole('table', { name: 'Points given away, person by person' }).getByRole('row');
    const [first, second] = [reportPeople[0]?.short, reportPeople[1]?.short];
    await expect
      .element(rows.nth(1))
      .toHaveTextContent(
        `${first}31, in 2 decisionsTurn 5 (−20). You said: “We are full.”Better: “Shall I clear six for you?”`,
      );
    await expect.element(rows.nth(2)).toHaveTextContent(`${second}nothingNothing to mend.`);
    await page.getByRole('button', { name: `See turn 5 with ${first}` }).click();
    expect(props.onTurn).toHaveBeenCalledWith(0, 4);
    await expectNoAxeProblems();
  });

  it.each(conditions)('holds on $name', async (condition) => {
    await show(aReport({ given }).screen);
    await under(condition);
    expect(overflow()).toBe(0);
  });
});
