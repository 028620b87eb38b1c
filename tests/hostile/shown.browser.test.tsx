/** Whatever words a file holds, they are shown as words: nothing in them is run, fetched or drawn. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { briefLook } from '../../src/encounter/brief-look.ts';
import { startEncounter } from '../../src/encounter/play.ts';
import { walkThrough } from '../../src/encounter/walk.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { debriefOf } from '../../src/scoring/debrief.ts';
import { BriefScreen } from '../../src/ui/brief/brief-screen.tsx';
import { DebriefScreen } from '../../src/ui/debrief/debrief-screen.tsx';
import { PageNotice } from '../../src/ui/parts/page-notice.tsx';
import { TroubleScreen } from '../../src/ui/parts/trouble-screen.tsx';
import { aDraft } from '../scenario/a-scenario.ts';
import { anEncounter, encounterProps } from '../ui/an-encounter.tsx';
import { aPortrait, clear, overflow, show } from '../ui/shown-page.tsx';
import { EXPRESSIONS, MARKUP } from './vectors.ts';

/** Words that are allowed in a file, and that some page somewhere would not show as they stand. */
const WORDS: readonly string[] = [
  ...MARKUP,
  ...EXPRESSIONS,
  '👩‍👩‍👧‍👦 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  `Z${'\u0336\u0489'.repeat(80)}algo`,
  'שלום \u200Fthere\u200E, مرحبا',
  'x'.repeat(200),
  '__proto__ constructor $& $1 %s %c',
];

/** The smallest scenario with these words in every field that players read. */
function scenarioOf(words: string): Scenario {
  const bare = aDraft();
  const [line] = bare.nodes.arrives?.lines ?? [];
  const [first, second] = bare.nodes.arrives?.moves ?? [];
  const { person } = bare.customer;
  if (!line || !first || !second || typeof person === 'string') throw new Error('the smallest scenario has changed');
  const draft = aDraft({
    title: words,
    summary: words,
    role: words,
    customer: { ...bare.customer, person: { ...person, name: words, short: words, about: words } },
    brief: { situation: words, known: [{ text: words }] },
    needs: { coffee: { text: words, area: 'accuracy', critical: true } },
    expectations: { asked: { text: words, area: 'information', from: words } },
    policies: { milks: { title: words, points: [words], table: { head: [words, words], rows: [[words, words]] } } },
    nodes: {
      arrives: {
        lines: [
          { ...line, text: words, inner: words },
          { by: 'scene', text: words },
        ],
        moves: [
          { ...first, ask: words, coach: words, reply: [{ by: 'customer', text: words, inner: words }] },
          { ...second, do: words, coach: words, to: 'end' },
        ],
      },
    },
    endings: bare.endings.map((ending) => ({ ...ending, title: words, text: words })),
  });
  const read = readScenario(JSON.stringify(draft));
  if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
  return read.value;
}

/** Everything that words could have become, had they been taken for markup. */
const MADE_OF_WORDS =
  'script, iframe, object, embed, base, meta[http-equiv=refresh], math, video, link[href*=evil], img[src=x], a[href^="javascript:"], animate, [onerror], [onload], [onclick], [onmouseover], [ontoggle], [onbegin], [srcdoc], form[action*=evil]';

const opening = { seed: 1, carried: [] };

const alerted = vi.fn();
beforeEach(() => {
  vi.spyOn(window, 'alert').mockImplementation(alerted);
});
afterEach(async () => {
  await clear();
  vi.restoreAllMocks();
});

/** The words stand on the page as they are, and have become nothing else. */
function expectWords(words: string): void {
  expect(document.body.textContent).toContain(words);
  expect(
    [...document.querySelectorAll('main, [role=status], [role=dialog]')].flatMap((part) => [
      ...part.querySelectorAll(MADE_OF_WORDS),
    ]),
  ).toEqual([]);
  expect(alerted).not.toHaveBeenCalled();
  expect('polluted' in {}).toBe(false);
}

describe('words from a file', () => {
  test('would be seen, had they become anything else', () => {
    const seen = MARKUP.filter((words) => {
      const parsed = new DOMParser().parseFromString(`<main>${words}</main>`, 'text/html');
      return parsed.querySelector(MADE_OF_WORDS) !== null;
    });
    expect(seen.length).toBeGreaterThan(20);
  });

  test.each(WORDS)('%s', async (words) => {
    const scenario = scenarioOf(words);
    await show(
      <BriefScreen
        look={(begins) => briefLook(scenario, begins)}
        portrait={aPortrait}
        opening={opening}
        carriedFrom={[{ text: words, from: words }]}
        onStart={vi.fn()}
        onBack={vi.fn()}
      />,
    );
    expectWords(words);

    const encounter = startEncounter(scenario, opening);
    await show(anEncounter(encounterProps({ look: encounter.look(), cues: encounter.arrival(false) })));
    expectWords(words);
    encounter.stop();

    const { walk } = walkThrough(scenario, opening, ['ask-about-milk']);
    await show(
      <DebriefScreen
        debrief={debriefOf(walk)}
        scenario={scenario}
        pronoun="they"
        portrait={aPortrait}
        onAgain={vi.fn()}
        onHome={vi.fn()}
        onExport={vi.fn()}
      />,
    );
    expectWords(words);

    await show(<TroubleScreen kept reason={words} onReload={vi.fn()} />);
    expectWords(words);
    await show(<PageNotice notice={words} />);
    expectWords(words);
  });

  test.each([390, 1280])('one word as long as a line may be leaves the page as wide as it is, at %i', async (width) => {
    await page.viewport(width, 800);
    const scenario = scenarioOf('W'.repeat(200));
    const encounter = startEncounter(scenario, opening);
    const look = encounter.look();
    const long = { ...look, lines: look.lines.map((line) => ({ ...line, text: 'W'.repeat(4000) })) };
    await show(anEncounter(encounterProps({ look: long, cues: [] })));
    expect(overflow()).toBe(0);
    encounter.stop();
    await show(<TroubleScreen kept reason={'W'.repeat(4000)} onReload={vi.fn()} />);
    expect(overflow()).toBe(0);
    await show(<PageNotice notice={'W'.repeat(4000)} />);
    expect(overflow()).toBe(0);
  });
});
