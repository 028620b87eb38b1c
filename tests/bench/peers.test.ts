/** The peers of the bench play the same story as we do: same words, offers, conditions, effects and endings. */
import { describe, expect, it } from 'vitest';
import { startEncounter } from '../../src/encounter/play.ts';
import { offeredMoves } from '../../src/encounter/rules.ts';
import { moveText } from '../../src/scenario/move.ts';
import { generatedStory } from './generated-story.ts';
import { compiledInk, inkJson, loadedInk, playInk, replayInk } from './ink-play.ts';
import { inkSource } from './ink-story.ts';
import type { PeerPlay } from './peer-play.ts';
import { peerName, peerStory, STANDING_NUMBER } from './peer-story.ts';
import { randomPlay } from './random-play.ts';
import { playYarn } from './yarn-play.ts';
import { yarnNodes } from './yarn-story.ts';

const scenario = generatedStory({ nodes: 50 });
const CARRIED = [[], ['info.regular'], ['info.order'], ['info.regular', 'info.order']];
const SEEDS = [1, 2, 3, 4, 5, 6];

/** Plays a record here and there, and holds every step against ours. */
function expectSamePlay(peer: PeerPlay, seed: number, carried: readonly string[]) {
  const { walk, record, choices } = randomPlay(scenario, { seed, carried });
  const encounter = startEncounter(scenario, record);
  for (const { turn, node, move, before, after } of walk.steps) {
    const look = encounter.look();
    expect(peer.text).toBe(look.lines.map(({ text }) => text).join(' '));
    expect(peer.offers).toEqual(offeredMoves(scenario, node, before).map(moveText));
    expect([...peer.offers].sort()).toEqual(look.moves.map(({ text }) => text).sort());
    expect(encounter.choose(move.id).ok).toBe(true);
    peer.choose(choices[turn] ?? -1);
    expect([peer.value('mood'), peer.value('seconds')]).toEqual([after.mood, after.seconds]);
    for (const [goal, standing] of Object.entries(after.standing)) {
      expect(peer.value(peerName(goal))).toBe(Object.entries(STANDING_NUMBER).find(([name]) => name === standing)?.[1]);
    }
    for (const flag of [...Object.keys(scenario.flags.in), ...Object.keys(scenario.flags.here)]) {
      expect(peer.value(peerName(flag))).toBe(after.flags.includes(flag));
    }
  }
  expect(encounter.over()).toBe(true);
  expect(peer.offers).toEqual([]);
  expect(peer.text).toBe(encounter.look().ending?.title);
  encounter.stop();
}

describe.each(CARRIED)('a generated story of 50 nodes, begun with flags %#', (...carried) => {
  const told = peerStory(scenario, carried);

  it('is played by inkjs as by us', () => {
    const story = compiledInk(inkSource(told));
    for (const seed of SEEDS) expectSamePlay(playInk(story), seed, carried);
    const loaded = loadedInk(inkJson(story));
    for (const seed of SEEDS) {
      const { walk, choices } = randomPlay(scenario, { seed, carried });
      const ending = walk.place.at === 'ending' ? scenario.endings[walk.place.ending]?.title : undefined;
      expect(replayInk(loaded, choices)).toBe(ending);
    }
  });

  it('is played by bondage as by us', () => {
    const nodes = yarnNodes(told);
    for (const seed of SEEDS) expectSamePlay(playYarn(nodes), seed, carried);
  });
});

describe('the story told to peers', () => {
  it('is never simpler than ours: what cannot be told is an error', () => {
    expect(() => peerStory({ ...scenario, patience: 60 })).toThrow('without patience');
    const [[id, node] = ['', undefined]] = Object.entries(scenario.nodes);
    if (!node) throw new Error('no node');
    const moves = node.moves.map((move) => ({ ...move, reveals: ['drink'] }));
    const told = { ...scenario, nodes: { ...scenario.nodes, [id]: { ...node, moves } } };
    expect(() => peerStory(told)).toThrow('"reveals"');
  });
});
