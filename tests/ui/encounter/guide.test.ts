import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startEncounter } from '../../../src/encounter/play.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { guideTip, type TipId } from '../../../src/ui/encounter/guide-tips.ts';
import { shippedPeople } from '../../shipped-people.ts';
import { aLook, anEndedLook, fourMoves } from '../a-look.ts';

const sayMoves = fourMoves.filter(({ kind }) => kind === 'say');
/** A turn with nothing of its own to speak of. */
const plain = (turn: number) => aLook({ turn, moves: sayMoves, said: { kind: 'say', text: 'Good morning!' } });
const idOf = (...of: Parameters<typeof guideTip>) => guideTip(...of)?.id;

describe('the tip for what is on the screen', () => {
  it('begins with who is there, then the moves', () => {
    const { said, ...look } = aLook({ turn: 0 });
    expect(said).toBeDefined();
    expect(guideTip(look, [])).toMatchObject({ id: 'person', title: 'This is Hanan', at: 'person' });
    expect(idOf(look, ['person'])).toBe('moves');
    expect(idOf(look, ['person', 'moves'])).toBeUndefined();
  });

  it('names the keys only where they act', () => {
    expect(guideTip(plain(1), [])?.text).toContain('press its number');
    expect(guideTip(plain(1), [], { shortcuts: false })?.text).not.toContain('number');
    const read: readonly TipId[] = ['moves', 'ask', 'do', 'look'];
    expect(guideTip(plain(1), read)?.text).toContain('key N');
    expect(guideTip(plain(1), read, { shortcuts: false })?.text).not.toContain('key');
  });

  it('tells asking from saying after a question, or later when both are on offer', () => {
    const asked = { kind: 'ask', text: 'Who is it for?' } as const;
    expect(guideTip(aLook({ turn: 1, said: asked }), ['moves'])).toMatchObject({ id: 'ask', title: 'You asked' });
    expect(idOf(aLook({ turn: 1 }), ['moves'])).toBe('look');
    expect(guideTip(aLook({ turn: 2 }), ['moves'])).toMatchObject({ id: 'ask', title: 'Ask or say?' });
  });

  it('speaks of the scene after something was done in it', () => {
    const done = { kind: 'do', text: 'Fetch the folder' } as const;
    expect(idOf({ ...plain(3), said: done }, ['moves'])).toBe('do');
    expect(idOf(plain(3), ['moves'])).not.toBe('do');
  });

  it('speaks of looking when a look is on offer, and of the card when one has opened', () => {
    expect(guideTip(aLook({ turn: 1 }), ['moves'])).toMatchObject({ id: 'look', title: 'Have a look' });
    expect(guideTip(plain(1), ['moves'], { cues: [{ type: 'card', id: 'allergens' }] })).toMatchObject({
      id: 'look',
      title: 'You looked',
    });
    expect(idOf(plain(1), ['moves'])).toBe('notebook');
  });

  it('speaks of the notebook once something is written in it, and of the clock once it has moved', () => {
    expect(guideTip(plain(1), ['moves'])).toMatchObject({ id: 'notebook', title: 'Hanan’s page', at: 'notebook' });
    const empty = { needs: [{ id: 'a', critical: false, standing: 'open' as const }], expectations: [] };
    expect(idOf({ ...plain(1), notebook: empty }, ['moves'])).toBeUndefined();
    expect(guideTip({ ...plain(2), notebook: empty }, ['moves'])).toMatchObject({
      id: 'clock',
      text: expect.stringContaining('served within four minutes'),
    });
    const { target, ...untimed } = plain(2);
    expect(target).toBeDefined();
    expect(guideTip(untimed, ['moves', 'notebook'])?.text).toBe('Each move takes some of the day.');
  });

  it('leaves everything else when it is over', () => {
    expect(idOf(anEndedLook(), [])).toBe('ending');
    expect(guideTip(anEndedLook(), ['ending'])).toBeUndefined();
  });
});

describe('through the first minute', () => {
  const read = readScenario(readFileSync('scenarios/coffee_shop/the-first-minute.json', 'utf8'), {
    people: shippedPeople,
  });
  if (!read.ok) throw new Error('the first minute is broken');
  const scenario = read.value;

  it('says everything once to whoever reads each note, with short words', () => {
    const encounter = startEncounter(scenario, { seed: 1, carried: [] });
    const seen: TipId[] = [];
    let cues: Parameters<typeof guideTip>[2] = {};
    const readAll = () => {
      for (let tip = guideTip(encounter.look(), seen, cues); tip; tip = guideTip(encounter.look(), seen, cues)) {
        expect(`${tip.title} ${tip.text}`.length).toBeLessThan(150);
        seen.push(tip.id);
      }
    };
    readAll();
    for (const move of ['who-is-it-for', 'water-card', 'run-the-tap', 'nothing-owed', 'name-on-the-cup']) {
      const step = encounter.choose(move);
      if (!step.ok) throw new Error(`${move}: ${step.refusal}`);
      cues = { cues: step.cues };
      readAll();
    }
    encounter.stop();
    expect(seen).toEqual(['person', 'moves', 'ask', 'look', 'notebook', 'clock', 'do', 'ending']);
  });

  it('offers all four kinds of move at once, with time for one slip within the house standard', () => {
    const kinds = startEncounter(scenario, { seed: 1, carried: [] })
      .look()
      .moves.map(({ kind }) => kind);
    expect([...kinds].sort()).toEqual(['ask', 'do', 'look', 'say']);
    expect(scenario.target?.seconds).toBe(90);
  });
});
