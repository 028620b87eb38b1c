/** What the shipped scenarios teach about safety agrees with the cards they carry (issue 10, 17b). */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { offeredMoves } from '../src/encounter/rules.ts';
import { beginWalk, walkThrough } from '../src/encounter/walk.ts';
import type { Move, Scenario } from '../src/scenario/format.ts';
import { moveText } from '../src/scenario/move.ts';
import { readScenario } from '../src/scenario/read.ts';
import { shippedPeople } from './shipped-people.ts';

function shipped(name: string): Scenario {
  const read = readScenario(readFileSync(`scenarios/coffee_shop/${name}.json`, 'utf8'), { people: shippedPeople });
  if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
  return read.value;
}

const moveIn = (scenario: Scenario, id: string): Move => {
  const move = Object.values(scenario.nodes)
    .flatMap(({ moves }) => moves)
    .find((one) => one.id === id);
  if (!move) throw new Error(`no move "${id}"`);
  return move;
};

const nuts = shipped('does-this-cake-have-nuts');

it('lets a child who breathes with a sound sit up, and never lays him down', () => {
  const card = nuts.policies.reaction?.points.join(' ');
  expect(card).toMatch(/Breathing is hard or makes a sound: let them sit up/);
  const { moves, lines } = nuts.nodes['until-they-come'] ?? { moves: [], lines: [] };
  expect(lines.map(({ text }) => text).join(' ')).toMatch(/breathing, with a sound/);
  expect(moves.filter((move) => /\b(lie|lay) (him|them)\b|legs (up|raised)/i.test(moveText(move)))).toEqual([]);
  const sitsUp = moves.filter((move) => /sit up/i.test(moveText(move)));
  expect(sitsUp.map(({ skills }) => skills?.safeguard)).toEqual([2]);
});

it('has the time of the injection noted and told to 999', () => {
  const emergency = ['from-memory', 'cut-it', 'good-moment', 'injector', 'ring-now'];
  const { walk, refused } = walkThrough(nuts, { seed: 1, carried: [] }, emergency);
  expect(refused).toBeUndefined();
  if (walk.place.at !== 'node') throw new Error('the encounter is over');
  const offered = offeredMoves(nuts, walk.place.node, walk.state);
  expect(offered.map(moveText)).toContain('Note the time of the injection and tell it to 999');
  const noted = walkThrough(nuts, beginWalk(nuts, { seed: 1, carried: [] }).opening, [
    ...emergency,
    'note-time',
    'sit-up',
  ]);
  expect(noted.walk.place).toEqual({ at: 'ending', ending: 'ambulance-with-the-minute' });
});

it('takes the wrong label down, and tells the kitchen', () => {
  for (const id of ['mend-page', 'log-it']) {
    const move = moveIn(nuts, id);
    expect(moveText(move)).toMatch(/label down/);
    expect(move.set).toContain('record.allergen');
    expect(move.reply.some(({ by, text }) => by === 'kitchen' && /label/i.test(text))).toBe(true);
  }
});

it('reads the label of a pot that was packed before it was ordered', () => {
  expect(nuts.policies.allergens?.points.join(' ')).toMatch(/packed before it was ordered .* label\. Read it/);
  const pot = moveIn(nuts, 'hold-up-pot');
  expect(moveText(pot)).toMatch(/read its label/);
  expect(pot.acts).toContain('read-card');
  for (const id of ['only-fruit', 'pot-anyway']) expect(moveIn(nuts, id).coach).toMatch(/Nobody has read its label/);
});

it('asks whether it is an allergy at no cost of dignity', () => {
  const usual = shipped('the-usual-please');
  const asks = Object.values(usual.nodes).flatMap(({ moves }) => moves.filter(({ ask }) => ask && /allerg/i.test(ask)));
  expect(asks).not.toEqual([]);
  for (const { mood, skills, misses, harms } of asks) {
    expect(mood).toBeGreaterThanOrEqual(0);
    expect(Object.values(skills ?? {}).every((rating) => rating > 0)).toBe(true);
    expect([misses, harms]).toEqual([undefined, undefined]);
  }
});
