/** Being about to lose somebody, and having lost them, as it is seen, read and told. */
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { aLine, aLook, anEndedLook, aPerson } from '../a-look.ts';
import { anEncounter, encounterProps } from '../an-encounter.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { SCREENS, screenSize, show } from '../show.tsx';

const atTheEdge = aLook({ mood: -3, edge: 'walks', people: [aPerson({ face: 'angry', posture: 'turn-away' })] });
const edgeCues = [
  { type: 'mood', from: -1, to: -3 },
  { type: 'edge', there: true, exit: 'walks' },
] as const;
const status = () => document.querySelector('[role="status"]')?.textContent ?? '';
const main = () => document.querySelector('main')?.textContent ?? '';

describe('the edge on the screen', () => {
  it('is a warning beside the mood, a sentence that is announced, and one in the scene', async () => {
    const shown = show(anEncounter(encounterProps({ look: atTheEdge, cues: edgeCues })));
    await expect.element(page.getByText('Hanan is about to walk out.', { exact: true })).toBeVisible();
    expect(status()).toContain('Hanan is about to walk out: one more wrong step ends it.');
    expect(main()).toContain('Hanan has turned half to the door.');
    await expectNoAxeProblems(shown.container);
  });

  it('is gone at once when they are won back, and that is said for one turn', async () => {
    const cues = [{ type: 'edge', there: false, exit: 'walks' }] as const;
    const shown = show(anEncounter(encounterProps({ look: aLook({ mood: -2 }), cues })));
    await expect.element(page.getByText('Won back: Hanan stays.')).toBeVisible();
    expect(status()).toContain('Hanan stays after all.');
    shown.again(anEncounter(encounterProps({ look: aLook({ mood: -1, turn: 3 }), cues: [] })));
    expect(main()).not.toContain('Won back');
    expect(main()).not.toContain('walk out');
  });

  it('is not there at the lowest mood where nobody can walk out', () => {
    show(anEncounter(encounterProps({ look: aLook({ mood: -3 }) })));
    expect(main()).toContain('very upset');
    expect(main()).not.toContain('walk out');
  });

  it.each([
    ['walks', 'Hanan walked out before you were done.', 'the door has fallen shut'],
    ['rings-off', 'Hanan hung up before you were done.', 'the dial tone'],
    ['closes', 'Hanan closed up before you were done.', 'turned away from you'],
  ] as const)('tells at the end how it was broken off: %s', async (out, said, seen) => {
    const look = anEndedLook({
      mood: -3,
      ending: { id: 'walks-out', title: 'Hanan went', text: 'Nobody saw her again.', leaves: 'upset', out },
    });
    show(anEncounter(encounterProps({ look })));
    await expect.element(page.getByText(said)).toBeVisible();
    expect(main()).toContain(seen);
  });

  it.each(SCREENS)('keeps every move in reach on a $name', async ({ width, height, textSize }) => {
    await screenSize(width, height);
    show(anEncounter(encounterProps({ look: atTheEdge, cues: edgeCues })), { textSize: textSize as never });
    const move = page.getByRole('button', { name: /One moment, please/ });
    move.element().scrollIntoView();
    await expect.element(move).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });
});

describe('somebody on the phone', () => {
  const look = aLook({ people: [aPerson({ where: 'phone' })] });

  it('is said to be there by their line and the scene, with the place behind them', async () => {
    const shown = show(anEncounter(encounterProps({ look: { ...look, theirPlace: 'shop' } })));
    expect(shown.container.querySelector('.line-name')?.textContent).toMatch(/^Hanan\s+says/);
    expect(main()).toContain('Hanan is on the phone. Behind them: shop.');
    await expectNoAxeProblems(shown.container);
  });

  it('is said to be there by each turn of theirs, unless they are who rang up', async () => {
    const people = [aPerson({ where: 'phone' }), aPerson({ id: 'mina', name: 'Mina', where: 'phone' })];
    const lines = [aLine(), aLine({ by: 'mina', name: 'Mina' }), aLine({ by: 'mina', name: 'Mina' })];
    const shown = show(anEncounter(encounterProps({ look: aLook({ people, lines }) })));
    const names = [...shown.container.querySelectorAll('.lines-now .line[data-by] > p')];
    expect(names.map(({ textContent }) => textContent?.replace(/\s+/g, ' '))).toEqual([
      'Hanan says:',
      'Mina, on the phone, says:',
      'Mina says:',
    ]);
  });

  it('has the mark on the frame where there is no stage', () => {
    const shown = show(anEncounter(encounterProps({ look, stage: undefined })));
    expect(shown.container.querySelector('.frame-main .frame-phone')).not.toBeNull();
  });
});
