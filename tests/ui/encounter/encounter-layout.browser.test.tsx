import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { EncounterScreenProps } from '../../../src/ui/encounter/encounter-screen.tsx';
import { aLine, aLook, anArabicLine, anEndedLook } from '../a-look.ts';
import { anEncounter, encounterProps } from '../an-encounter.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { SCREENS, screenSize, show } from '../show.tsx';

const long = 'Last time I was here they put me by the door, in everyone’s way, and nobody could tell me what is in it.';

const STATES: readonly { readonly name: string; readonly props: Partial<EncounterScreenProps> }[] = [
  { name: 'a plain turn', props: {} },
  {
    name: 'many long lines, late, upset, coached',
    props: {
      look: aLook({
        mood: -3,
        seconds: 300,
        target: { text: 'Served within four minutes', seconds: 240, late: true },
        lines: Array.from({ length: 8 }, () => aLine({ text: long })),
      }),
      coach: { text: 'That cost her time and told her nothing.', tone: 'weak' },
    },
  },
  {
    name: 'Arabic, a card open, no stage',
    props: {
      look: aLook({ lines: [aLine({ by: 'scene', name: '', text: 'A boy points at the sponge.' }), anArabicLine()] }),
      cues: [{ type: 'card', id: 'allergens' }],
      stage: undefined,
    },
  },
  { name: 'the ending', props: { look: anEndedLook(), captions: [{ key: 1, text: 'the door bell rings' }] } },
];

/** Can be brought fully onto the screen, and nothing lies over its middle. */
function isReachable(element: Element): boolean {
  element.scrollIntoView({ block: 'center' });
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const inside = left >= -1 && right <= innerWidth + 1 && top >= -1 && top < innerHeight && bottom > 0;
  const x = (left + right) / 2;
  const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
  const hit = document.elementFromPoint(x, y);
  return inside && hit !== null && (element.contains(hit) || hit.contains(element));
}

for (const screen of SCREENS) {
  describe(screen.name, () => {
    for (const state of STATES) {
      it(`holds everything within reach: ${state.name}`, async () => {
        await screenSize(screen.width, screen.height);
        const { container } = show(anEncounter(encounterProps(state.props)), {
          textSize: screen.textSize,
          motion: 'reduced',
        });
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
        for (const box of container.querySelectorAll('.encounter-body, .talk, .open-card, .strip')) {
          expect(box.scrollWidth, box.className).toBeLessThanOrEqual(box.clientWidth + 1);
        }
        const controls = [...container.querySelectorAll('button, .line, .ending')].filter((e) => e.checkVisibility());
        expect(controls.filter((control) => !isReachable(control)).map((control) => control.outerHTML)).toEqual([]);
        const small = controls.filter((c) => c.matches('button') && c.getBoundingClientRect().height < 44);
        expect(small.map((control) => control.outerHTML)).toEqual([]);
      });
    }
  });
}

describe('captions', () => {
  const captions = [
    '[chime: an expectation is met]',
    '[someone joins the queue]',
    '[two dark notes: they are about to walk out]',
  ].map((text, key) => ({ key, text }));
  for (const screen of SCREENS) {
    it(`three of them lie at the foot of the scene, and over no button: ${screen.name}`, async () => {
      await screenSize(screen.width, screen.height);
      const { container } = show(anEncounter(encounterProps({ captions })), { textSize: screen.textSize });
      const box = (element: Element) => element.getBoundingClientRect();
      const scene = box(container.querySelector('[data-stage]') ?? container);
      const boxes = [...container.querySelectorAll('.caption')].map(box);
      expect(boxes).toHaveLength(3);
      // No bullet beside them, whatever other screens have been loaded.
      expect(getComputedStyle(container.querySelector('.caption') ?? container).listStyleType).toBe('""');
      const buttons = [...container.querySelectorAll('button')].filter((button) => button.checkVisibility()).map(box);
      for (const one of boxes) {
        const on = buttons.filter(
          ({ left, right, top, bottom }) =>
            left < one.right && right > one.left && top < one.bottom && bottom > one.top,
        );
        expect(on).toEqual([]);
        expect(one.left).toBeGreaterThanOrEqual(scene.left);
        expect(one.right).toBeLessThanOrEqual(scene.right + 1);
        expect(one.bottom).toBeLessThanOrEqual(scene.bottom + 1);
        // Heads are framed in the upper half. At double size on a phone three captions need more than the lower one.
        const heads = screen.name === 'phone at 200 %' ? 0 : 0.45;
        expect((one.top - scene.top) / scene.height).toBeGreaterThanOrEqual(heads);
      }
    });
  }

  for (const [width, height] of [
    [1280, 720],
    [960, 600],
    [1920, 1080],
  ] as const)
    it(`keep beside an open notebook, also over a card: ${width} by ${height}`, async () => {
      await screenSize(width, height);
      for (const cues of [[], [{ type: 'card', id: 'allergens' }]] as const) {
        const { container } = show(anEncounter(encounterProps({ captions, cues })), { motion: 'reduced' });
        container.querySelector<HTMLElement>('.tool-notebook')?.click();
        await expect.element(page.elementLocator(container).getByRole('complementary', { name: /page/ })).toBeVisible();
        const box = (selector: string) => container.querySelector(selector)?.getBoundingClientRect();
        const [scene, leaf] = [box('[data-stage]'), box('.notebook')];
        for (const one of [...container.querySelectorAll('.caption')].map((caption) =>
          caption.getBoundingClientRect(),
        )) {
          expect(one.right).toBeLessThanOrEqual(leaf?.left ?? 0);
          expect(one.left).toBeGreaterThanOrEqual(scene?.left ?? 0);
          expect(one.bottom).toBeLessThanOrEqual((scene?.bottom ?? 0) + 1);
        }
        container.remove();
      }
    });
});

describe('accessibility', () => {
  for (const contrast of ['normal', 'high'] as const) {
    for (const state of STATES) {
      it(`axe finds nothing in ${state.name}, contrast ${contrast}`, async () => {
        show(anEncounter(encounterProps(state.props)), { contrast });
        await expectNoAxeProblems();
      });
      it(`axe finds nothing on a phone at 200 %: ${state.name}, contrast ${contrast}`, async () => {
        await screenSize(390, 844);
        show(anEncounter(encounterProps(state.props)), { contrast, textSize: 200 });
        await expectNoAxeProblems();
      });
    }
    it(`axe finds nothing in the dialogs, contrast ${contrast}`, async () => {
      show(anEncounter(encounterProps()), { contrast });
      for (const key of ['c', '?', '{Escape}']) {
        await userEvent.keyboard(key);
        await expect.element(page.getByRole('dialog')).toBeVisible();
        await expectNoAxeProblems();
        await userEvent.keyboard('{Escape}');
        await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
      }
    });
  }
});

describe('on a phone', () => {
  it('folds the notebook into a button and a dialog', async () => {
    await screenSize(390, 844);
    show(anEncounter(encounterProps()));
    await userEvent.click(page.getByRole('button', { name: 'Notebook, found 3 of 5' }));
    await expect.element(page.getByRole('dialog', { name: 'Hanan’s page' })).toBeVisible();
    await expectNoAxeProblems();
  });

  it('opens the folded notebook with N', async () => {
    await screenSize(390, 844);
    show(anEncounter(encounterProps()));
    await userEvent.keyboard('n');
    await expect.element(page.getByRole('dialog', { name: 'Hanan’s page' })).toBeVisible();
  });
});

describe('insets', () => {
  it('tells how much of the scenery the strip and an open page cover', async () => {
    const onInsets = vi.fn();
    show(anEncounter(encounterProps({ onInsets })));
    await expect.poll(() => onInsets.mock.lastCall?.[0].top).toBeGreaterThan(30);
    expect(onInsets.mock.lastCall?.[0]).toMatchObject({ bottom: 0, left: 0 });
    expect(onInsets.mock.lastCall?.[0].top).toBeLessThan(120);
    await userEvent.keyboard('n');
    await expect.element(page.getByRole('complementary', { name: /Hanan’s page/ })).toBeVisible();
  });
});

describe('the scene', () => {
  /** What share of the window shows the scene, with nothing lying on it. */
  function inView(container: Element): number {
    const box = (element: Element) => element.getBoundingClientRect();
    const scene = box(container.querySelector('[data-stage]') ?? container);
    const covered = [...container.querySelectorAll('[data-cover]')]
      .filter((cover) => cover.checkVisibility())
      .map(box)
      .reduce((sum, { width, height }) => sum + width * height, 0);
    return (scene.width * scene.height - covered) / (innerWidth * innerHeight);
  }
  const heavy = aLook({
    lines: Array.from({ length: 4 }, () => aLine({ text: long })),
    moves: Array.from({ length: 4 }, (_, at) => ({
      id: `move-${at}`,
      kind: 'say' as const,
      text: 'I will find out what is in it and tell you before you order, so that you need not ask again.',
      key: at + 1,
    })),
  });

  it.each([
    { width: 1280, height: 720, share: 0.55 },
    { width: 1920, height: 1080, share: 0.6 },
    { width: 390, height: 844, share: 0.3 },
  ])('has $share of a window of $width × $height in a heavy turn, and all moves are in sight', async (size) => {
    await screenSize(size.width, size.height);
    const { container } = show(anEncounter(encounterProps({ look: heavy })), { motion: 'reduced' });
    expect(inView(container)).toBeGreaterThan(size.share);
    for (const move of container.querySelectorAll('.move')) {
      expect(move.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
    }
    // The newest line begins in sight.
    const talk = container.querySelector('.talk')?.getBoundingClientRect();
    const newest = container.querySelector('.lines-now > :first-child')?.getBoundingClientRect();
    expect(newest?.top ?? 0).toBeGreaterThanOrEqual((talk?.top ?? 0) - 1);
    expect(newest?.top ?? 9999).toBeLessThan(talk?.bottom ?? 0);
  });
});

describe('the talk so far', () => {
  const earlier = [
    { turn: 0, lines: [aLine({ text: 'Hello.' })] },
    { turn: 1, said: { kind: 'say' as const, text: 'Good morning.' }, lines: [aLine({ text: 'It is about a cake.' })] },
  ];

  it('stands above the turn that is open, as a list, and can be scrolled to by key', async () => {
    const { container } = show(anEncounter(encounterProps({ earlier })));
    const list = page.getByRole('list', { name: 'Earlier in this conversation' });
    await expect.element(list).toHaveTextContent(/“Hello.”.*You: “Good morning.”.*“It is about a cake.”/);
    const now = container.querySelector('.turn-lines');
    expect(list.element().compareDocumentPosition(now as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await expectNoAxeProblems();
  });
});
