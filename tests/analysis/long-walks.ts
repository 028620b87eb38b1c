/** One worker of the long run: plays stretches of a thousand walks side by side, and tells what came of each. */
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import type { Opening } from '../../src/encounter/opening.ts';
import { legalOpenings } from './every-state.ts';
import { randomStory, randomStoryOpening } from './random-story.ts';
import { shippedScenarios } from './shipped.ts';
import { rolls, sideBySide } from './side-by-side.ts';

interface Task {
  readonly root: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** Of the thousand walks of a stretch, a tenth is through the scenarios that come with the game. */
const STORIES = 30;
const WALKS_EACH = 30;
const WALKS_SHIPPED = 100;

const { root, seed, from, to, step } = workerData as Task;
const shipped = shippedScenarios(root).map((scenario) => ({
  play: sideBySide(scenario),
  openings: legalOpenings(scenario),
}));

for (let number = from; number < to; number += step) {
  const roll = rolls(Math.imul(seed, 1_000_003) + number);
  const tally = { number, walks: 0, moves: 0, ended: 0, faults: [] as string[] };
  const walk = (play: ReturnType<typeof sideBySide>, opening: Opening) => {
    tally.walks += 1;
    try {
      const { moves, ended } = play(opening, roll);
      tally.moves += moves;
      if (ended) tally.ended += 1;
    } catch (error) {
      tally.faults.push(error instanceof Error ? error.message : String(error));
    }
  };
  for (const [i, scenario] of fc.sample(randomStory, { numRuns: STORIES, seed: roll() }).entries()) {
    const play = sideBySide(scenario, i % 2 === 0, i % 4 < 2);
    const before = tally.faults.length;
    for (const opening of fc.sample(randomStoryOpening, { numRuns: WALKS_EACH, seed: roll() })) walk(play, opening);
    if (tally.faults.length > before) tally.faults.push(`story ${i} of stretch ${number}: ${JSON.stringify(scenario)}`);
  }
  for (let i = 0; i < WALKS_SHIPPED; i += 1) {
    const at = number * WALKS_SHIPPED + i;
    const one = shipped[at % shipped.length];
    const opening = one?.openings[Math.floor(at / shipped.length) % one.openings.length];
    if (one && opening) walk(one.play, opening);
  }
  parentPort?.postMessage(tally);
}
