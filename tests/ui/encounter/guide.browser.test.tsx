import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Look } from '../../../src/encounter/look.ts';
import { Guide, type GuideProps } from '../../../src/ui/encounter/guide.tsx';
import { aLook, anEndedLook } from '../a-look.ts';
import { anEncounter, encounterProps } from '../an-encounter.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { SCREENS, screenSize, show } from '../show.tsx';

/** Nothing found yet, so that the first turn has two tips and no more. */
const first = aLook({ turn: 0 });

/** The screen with the tour, which goes away when the app is told so. */
function Toured({
  look,
  on,
  cues,
}: {
  look: Look;
  on: Pick<GuideProps, 'onSkip' | 'onDone'>;
  cues: GuideProps['cues'];
}) {
  const [toured, setToured] = useState(true);
  const over = (tell: () => void) => () => {
    tell();
    setToured(false);
  };
  return anEncounter(
    encounterProps({
      look,
      cues,
      guide: toured ? <Guide look={look} cues={cues} onSkip={over(on.onSkip)} onDone={over(on.onDone)} /> : undefined,
    }),
  );
}

const aTour = (look: Look = first, cues: GuideProps['cues'] = []) => {
  const on = { onSkip: vi.fn(), onDone: vi.fn() };
  const at = (next: Look, nextCues: GuideProps['cues'] = []) => <Toured look={next} on={on} cues={nextCues} />;
  return { on, at, element: at(look, cues) };
};

const note = (name: string) => page.getByRole('complementary', { name });
const boxOf = (element: Element) => element.getBoundingClientRect();
const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

describe('the tour', () => {
  it('says one thing at a time, politely, and never takes the focus', async () => {
    show(aTour().element);
    await expect.element(note('This is Hanan')).toBeVisible();
    await expect.element(page.getByRole('status').filter({ hasText: 'Tip: This is Hanan.' })).toBeInTheDocument();
    expect(document.activeElement?.className).toBe('turn-lines');
    expect(page.getByRole('dialog').query()).toBeNull();
  });

  it('moves on with “Got it” and gives the focus back to the lines when there is no more to say', async () => {
    show(aTour().element);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await expect.element(page.getByRole('button', { name: 'Skip the tour' })).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await expect.element(page.getByRole('button', { name: 'Got it' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(note('Now you')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Got it' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Got it' })).not.toBeInTheDocument();
    expect(document.activeElement?.className).toBe('turn-lines');
  });

  it('ends for good with “Skip the tour”', async () => {
    const { on, element } = aTour();
    show(element);
    await page.getByRole('button', { name: 'Skip the tour' }).click();
    expect(on.onSkip).toHaveBeenCalledOnce();
    expect(on.onDone).not.toHaveBeenCalled();
    await expect.element(note('This is Hanan')).not.toBeInTheDocument();
    expect(document.activeElement?.className).toBe('turn-lines');
  });

  it('takes a note as read when the player has moved on', async () => {
    const { at, element } = aTour();
    const { again } = show(element);
    again(at(aLook({ turn: 1, said: { kind: 'ask', text: 'All nuts, or only some?' } })));
    await expect.element(note('Now you')).toBeVisible();
    again(at(aLook({ turn: 2, said: { kind: 'do', text: 'Fetch the folder' } })));
    await expect.element(note('Ask or say?')).toBeVisible();
  });

  it('leaves the keys of the encounter alone', async () => {
    show(aTour().element);
    await page.getByRole('button', { name: 'Got it' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog', { name: /pause/i })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('is done when the last note has been read', async () => {
    const { on, element } = aTour(anEndedLook());
    show(element);
    expect(page.getByRole('button', { name: 'Skip the tour' }).query()).toBeNull();
    await page.getByRole('button', { name: 'Got it' }).click();
    expect(on.onDone).toHaveBeenCalledOnce();
    expect(document.activeElement?.className).toBe('turn-lines');
  });
});

describe.each(SCREENS)('on $name', ({ width, height, textSize }) => {
  it('stays off the dialogue and within the screen, and axe finds nothing', async () => {
    await screenSize(width, height);
    const { container } = show(aTour().element, { textSize, motion: 'reduced' });
    await expect.element(note('This is Hanan')).toBeInTheDocument();
    const aside = container.querySelector('.guide');
    const card = container.querySelector('.turn');
    if (!aside || !card) throw new Error('no note or no dialogue card');
    expect(overlap(boxOf(aside), boxOf(card))).toBe(false);
    for (const cover of container.querySelectorAll('.strip, .tools, .notebook')) {
      if (cover.checkVisibility()) expect(overlap(boxOf(aside), boxOf(cover)), cover.className).toBe(false);
    }
    aside.scrollIntoView({ block: 'center' });
    const { left, right } = boxOf(aside);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width + 1);
    for (const button of aside.querySelectorAll('button')) {
      button.scrollIntoView({ block: 'center' });
      const box = boxOf(button);
      expect(box.height).toBeGreaterThanOrEqual(44);
      const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      expect(button.contains(hit), button.textContent ?? '').toBe(true);
    }
    await expectNoAxeProblems();
  });
});

describe('with high contrast', () => {
  it('axe finds nothing', async () => {
    show(aTour().element, { contrast: 'high' });
    await expectNoAxeProblems();
  });
});
