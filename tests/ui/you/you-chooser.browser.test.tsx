import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { firstYou, offers, type You } from '../../../src/catalogue/looks.ts';
import { YouChooser } from '../../../src/ui/you/you-chooser.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { SCREENS, screenSize, show } from '../show.tsx';
import { aPortrait } from '../shown-page.tsx';

function aChooser(over: Partial<You> = {}) {
  const told = { onChange: vi.fn<(you: You) => void>(), onSurprise: vi.fn(), onClose: vi.fn() };
  function Kept() {
    const [you, keep] = useState<You>({ ...firstYou, ...over });
    const change = (next: You) => {
      told.onChange(next);
      keep(next);
    };
    const surprise = () => {
      told.onSurprise();
      keep({ ...you, head: 'afro', glasses: 'round' });
    };
    return <YouChooser {...told} you={you} picture={aPortrait} onChange={change} onSurprise={surprise} />;
  }
  return { told, element: <Kept /> };
}

const row = (name: string) => page.getByRole('group', { name, exact: true });

describe('how you look', () => {
  it('keeps its own looks beside the style sheets of an encounter, which the page has loaded too', async () => {
    await import('../../../src/ui/encounter/encounter-screen.tsx');
    show(aChooser().element);
    const dialog = page.getByRole('dialog').element();
    const head = dialog.querySelector('.dialog-head');
    expect(getComputedStyle(dialog).padding).toBe('0px');
    expect(head?.getBoundingClientRect().width).toBeCloseTo(dialog.clientWidth, 0);
  });

  it('is chosen from pictures that are named, and told at once', async () => {
    const { told, element } = aChooser();
    show(element);
    expect(row('Head and hair').getByRole('radio').elements()).toHaveLength(offers.heads.length);
    await userEvent.click(page.getByRole('radio', { name: 'Hijab' }));
    await userEvent.click(row('Cloth').getByRole('radio', { name: 'Cream' }));
    await userEvent.click(page.getByRole('radio', { name: 'Round glasses' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Wheelchair' }));
    await userEvent.click(page.getByRole('radio', { name: '“She listens.”' }));
    expect(told.onChange.mock.lastCall?.[0]).toEqual({
      ...firstYou,
      head: 'hijab',
      cloth: '#f1e3c6',
      glasses: 'round',
      wheelchair: true,
      pronoun: 'she',
    });
  });

  it('is chosen with the keyboard alone, and left with Escape', async () => {
    const { told, element } = aChooser();
    show(element);
    await userEvent.keyboard('{Tab}{Tab}{Tab}{ArrowRight}');
    expect(told.onChange.mock.lastCall?.[0].head).toBe(offers.heads[1]?.value);
    await userEvent.keyboard('{Escape}');
    expect(told.onClose).toHaveBeenCalledOnce();
  });

  it('is left to chance, and said in words then', async () => {
    const { told, element } = aChooser();
    show(element);
    await userEvent.click(page.getByRole('button', { name: 'Surprise me' }));
    expect(told.onSurprise).toHaveBeenCalledOnce();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('You now: afro, dark brown; skin: tan; round glasses');
  });

  for (const { name, width, height, textSize } of SCREENS) {
    it(`fits and passes axe: ${name}`, async () => {
      await screenSize(width, height);
      show(aChooser().element, { textSize });
      const dialog = page.getByRole('dialog', { name: 'How you look' }).element();
      expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
      expect(dialog.getBoundingClientRect().right).toBeLessThanOrEqual(innerWidth);
      await expectNoAxeProblems();
    });
  }

  it('passes axe in high contrast', async () => {
    show(aChooser().element, { contrast: 'high' });
    await expectNoAxeProblems();
  });
});
