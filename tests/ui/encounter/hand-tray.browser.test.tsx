/** Small acts of the hands: by pointer and by key alike, beside the button of the move, and recorded as that very move. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { handOf } from '../../../src/catalogue/hand-entries.ts';
import { FIELD_SIZE } from '../../../src/catalogue/sizes.ts';
import type { Look } from '../../../src/encounter/look.ts';
import { GESTURES, type Gesture } from '../../../src/scenario/words.ts';
import type { HandDrawings } from '../../../src/ui/encounter/hand-tray.tsx';
import { aLook } from '../a-look.ts';
import { anEncounter, encounterProps } from '../an-encounter.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { SCREENS, screenSize, show } from '../show.tsx';

const nothing = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E';
const hands: HandDrawings = async () => ({ field: nothing, mover: { source: nothing, box: [-20, -40, 40, 40] } });

const withHands = (gesture: Gesture): Look => {
  const look = aLook();
  return {
    ...look,
    moves: look.moves.map((move, at) => (at === 1 ? { ...move, hands: { gesture, thing: 'cup' } } : move)),
  };
};
const open = async (gesture: Gesture) => {
  const look = withHands(gesture);
  const onChoose = vi.fn();
  const shown = show(anEncounter(encounterProps({ look, hands, onChoose })));
  await page.getByRole('button', { name: /^By hand/ }).click();
  return { id: look.moves[1]?.id ?? '', onChoose, shown };
};
const tray = () => page.getByRole('region', { name: /^By hand/ });
const field = () => page.getByRole('button', { name: /Press Enter or an arrow key/ }).element() as HTMLElement;
const send = (type: string, x: number, y: number) => {
  const box = field().getBoundingClientRect();
  const clientX = box.left + (x / FIELD_SIZE.width) * box.width;
  const clientY = box.top + (y / FIELD_SIZE.height) * box.height;
  field().dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1, clientX, clientY }));
};

describe('an act of the hands', () => {
  it.each(GESTURES)('%s is done step by step with keys, and is its move', async (gesture) => {
    const { id, onChoose } = await open(gesture);
    expect(document.activeElement).toBe(field());
    for (const _ of handOf(gesture).stations.slice(1)) {
      expect(onChoose).not.toHaveBeenCalled();
      await userEvent.keyboard('{Enter}');
    }
    expect(onChoose.mock.calls).toEqual([[id]]);
  });

  it('takes arrow keys as well', async () => {
    const { id, onChoose } = await open('tilt');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(onChoose.mock.calls).toEqual([[id]]);
  });

  it.each(GESTURES.filter((gesture) => handOf(gesture).way === 'drag'))(
    '%s is drawn along its stations, made when it is let go, and lost by nothing on the way',
    async (gesture) => {
      const { id, onChoose } = await open(gesture);
      field().setPointerCapture = () => undefined;
      const { stations } = handOf(gesture);
      const [first] = stations;
      send('pointerdown', first?.x ?? 0, first?.y ?? 0);
      for (const { x, y } of stations) {
        send('pointermove', 5, 5);
        send('pointermove', x, y);
      }
      expect(onChoose).not.toHaveBeenCalled();
      send('pointerup', 0, 0);
      field().click();
      await vi.waitFor(() => expect(onChoose.mock.calls).toEqual([[id]]));
    },
  );

  it('is put away without a move, and the focus goes back', async () => {
    const { onChoose } = await open('turn');
    await userEvent.keyboard('{Escape}');
    expect(tray().elements()).toEqual([]);
    await expect.element(page.getByRole('button', { name: /^By hand/ })).toHaveFocus();
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('stands beside its move, whose button does the same', async () => {
    const { id, onChoose } = await open('wipe');
    const list = page.getByRole('list', { name: 'What do you do?' });
    expect(list.getByRole('listitem').elements()).toHaveLength(4);
    (list.getByRole('listitem').nth(1).getByRole('button').first().element() as HTMLElement).click();
    expect(onChoose.mock.calls).toEqual([[id]]);
  });

  it('has the keys while it lies there: no number makes a move, wherever the focus is', async () => {
    const { id, onChoose } = await open('wipe');
    await userEvent.keyboard('132');
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('1');
    expect(onChoose).not.toHaveBeenCalled();
    expect(document.querySelectorAll('.move[aria-keyshortcuts]')).toHaveLength(0);
    await userEvent.keyboard('{Escape}2');
    expect(onChoose.mock.calls).toEqual([[id]]);
  });

  it('goes away with its turn', async () => {
    const { shown } = await open('lift');
    shown.again(anEncounter(encounterProps({ look: { ...withHands('lift'), turn: 3 }, hands })));
    expect(tray().elements()).toEqual([]);
  });

  it('is not offered where nothing draws it', () => {
    show(anEncounter(encounterProps({ look: withHands('fold') })));
    expect(page.getByRole('button', { name: /^By hand/ }).elements()).toEqual([]);
  });

  it.each(SCREENS)('holds on a $name', async ({ width, height, textSize }) => {
    await screenSize(width, height);
    const look = withHands('pass');
    const shown = show(anEncounter(encounterProps({ look, hands })), { textSize: textSize as never });
    page
      .getByRole('button', { name: /^By hand/ })
      .element()
      .scrollIntoView();
    await page.getByRole('button', { name: /^By hand/ }).click();
    field().scrollIntoView();
    await expect.element(page.elementLocator(field())).toBeInViewport();
    expect(field().getBoundingClientRect().width).toBeGreaterThan(150);
    await expectNoAxeProblems(shown.container);
  });
});
