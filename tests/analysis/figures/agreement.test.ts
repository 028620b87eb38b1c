/** What many simulated plays get and hear comes out as the exact figures say, as near as chance allows. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explored } from '../../../src/analysis/explore.ts';
import { distributionOf } from '../../../src/analysis/figures/distribution.ts';
import { heardLines } from '../../../src/analysis/figures/heard.ts';
import { randomFlow } from '../../../src/analysis/figures/random-flow.ts';
import { packedStory } from '../../../src/analysis/packed/pack.ts';
import { simulated } from '../../../src/analysis/players/simulate.ts';
import { STATES_MAX } from '../../../src/analysis/thresholds.ts';
import { worthOf } from '../../../src/analysis/worth.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { shippedPeople } from '../../shipped-people.ts';

const PLAYS = 10_000;

/** Standard errors a share may be off. Beyond five, one comparison in a million would fail by chance; the seed is fixed besides. */
const ERRORS = 5;

/** The most that a share of `PLAYS` plays may be off from the exact one. */
const bound = (share: number) => ERRORS * Math.sqrt((share * (1 - share)) / PLAYS) + 1 / PLAYS;

const FILES = [
  'coffee_shop/the-first-minute',
  'coffee_shop/no-room-for-a-buggy',
  'coffee_shop/does-this-cake-have-nuts',
  'staff_room/before-you-go',
];

describe('simulated and exact', () => {
  it.each(FILES)('%s: points, endings and lines', (name) => {
    const read = readScenario(readFileSync(`scenarios/${name}.json`, 'utf8'), { people: shippedPeople });
    if (!read.ok) throw new Error(`${name} does not read`);
    const exploration = explored(packedStory(read.value, true), STATES_MAX);
    const worth = worthOf(exploration);
    const flow = randomFlow(exploration, worth);
    const exact = distributionOf(exploration, flow);
    const lines = heardLines(exploration, worth, flow) ?? [];
    const simulation = simulated(read.value, { plays: PLAYS, player: 'random', seed: 7 });
    const near = (seen: number, share: number, what: string) =>
      expect(Math.abs(seen - share), `${what}: ${seen} of plays, exactly ${share}`).toBeLessThan(bound(share));

    const [seenMean, mean, spread] = [simulation.mean, exact.mean, exact.spread].map((one) => one ?? Number.NaN) as [
      number,
      number,
      number,
    ];
    expect(exact.left).toBeLessThan(1e-9);
    expect(Math.abs(seenMean - mean)).toBeLessThan((ERRORS * spread) / Math.sqrt(PLAYS));
    near(simulation.passed / PLAYS, exact.passes, 'passing');
    for (const [ending, share] of Object.entries(exact.endings))
      near((simulation.endings[ending] ?? 0) / PLAYS, share, ending);
    for (const [tens, count] of simulation.histogram.entries())
      near(count / PLAYS, (exact.bars[2 * tens] ?? 0) + (exact.bars[2 * tens + 1] ?? 0), `${tens * 10} points`);
    expect(lines.length).toBe(Object.keys(simulation.lines).length);
    for (const { pointer, share = -1 } of lines) near(simulation.lines[pointer] ?? -1, share, pointer);
  });
});
