/**
 * Random small stories with lines: some spoken on conditions, some by a draw or a flag that no rule reads, some with
 * a face of their own; with endings that please or upset, and with what comes out later. All are written down and
 * read again, so that names put in are under test wherever a random story is.
 */
import fc from 'fast-check';
import type { Condition, Ending, Line, Move, Scenario } from '../../src/scenario/format.ts';
import { WALKS_OUT } from '../../src/scenario/move.ts';
import type { Face } from '../../src/scenario/words.ts';
import { randomScenario } from '../encounter/random-scenario.ts';
import { readBack, writtenText } from './written-story.ts';

const conditionsIn = (scenario: Scenario): readonly Condition[] =>
  Object.values(scenario.nodes).flatMap((node) =>
    node.moves.flatMap((move) => [
      ...(move.if ? [move.if] : []),
      ...(typeof move.to === 'string' ? [] : move.to.flatMap((way) => (way.if ? [way.if] : []))),
    ]),
  );

const FACES: readonly (Face | undefined)[] = [undefined, 'laugh', 'smile', 'calm', 'angry', 'rage', undefined, 'tired'];
const LEAVES = ['calm', 'pleased', 'upset', 'hurried'] as const;

/** Any of these, the same ones for the same turns. */
const oneOf = <T>(list: readonly T[], pick: number): T => list[pick % list.length] as T;

/** An ending with stars and ways to leave, and mostly with nothing that comes out later. */
function ended(ending: Ending, pick: number, conditions: readonly Condition[]): Ending {
  const later = { text: 'It came out.', ...(pick % 2 === 0 && { if: oneOf(conditions, pick) }) };
  return {
    ...ending,
    leaves: oneOf(LEAVES, pick),
    ...(pick % 3 === 0 && { review: { stars: (pick % 5) + 1, text: 'Stars.' } }),
    ...(pick % 4 === 1 && { later }),
  };
}

/** The story with lines at every node and after every move. */
function spoken(scenario: Scenario, turns: readonly number[]): Scenario {
  const story = structuredClone(scenario);
  const conditions: Condition[] = [
    ...conditionsIn(scenario),
    { drawn: { tone: 'low' } },
    { flag: 'info.heard' },
    { done: ['a-one'] },
    { all: [{ drawn: { tone: 'high' } }, { known: ['n1'] }] },
  ];
  const goals = [...Object.keys(story.needs), ...Object.keys(story.expectations)];
  let turn = 0;
  const line = (text: string): Line => {
    turn += 1;
    const pick = turns[turn % turns.length] ?? 0;
    const condition = conditions[pick % (conditions.length + 2)];
    const face = oneOf(FACES, pick + turn);
    return {
      by: turn % 5 === 0 ? 'scene' : 'customer',
      text,
      ...(face && { face }),
      ...(condition && { if: condition }),
      ...(pick % 3 === 0 && { cues: [goals[pick % goals.length] ?? 'n1'] }),
    };
  };
  story.draws.tone = ['low', 'high'];
  story.flags.in['info.heard'] = 'Heard before.';
  for (const [id, node] of Object.entries(story.nodes)) {
    node.lines = [line(`first at ${id}`), line(`second at ${id}`)];
    for (const move of node.moves) move.reply = [line(`reply to ${move.id}`)];
  }
  story.moodIf = [{ if: oneOf(conditions, turns[1] ?? 0), mood: ((turns[2] ?? 0) % 4) - 2 }];
  if (story.warning) story.warning = [line('warned'), line('warned more')];
  const endings = Object.entries(story.endings);
  for (const [i, [id, ending]] of endings.entries()) {
    const made = ended(ending, oneOf(turns, i), conditions);
    Object.assign(story.endings, {
      [id]: id === WALKS_OUT ? { ...made, closes: i % 2 === 0, set: ['hazard.two'] } : made,
    });
  }
  return story;
}

const talkative: fc.Arbitrary<Scenario> = fc
  .tuple(randomScenario, fc.array(fc.nat({ max: 100 }), { minLength: 5, maxLength: 20 }))
  .map(([scenario, turns]) => spoken(scenario, turns));

/** The story as it is read from its own file. */
const reread = (story: Scenario): Scenario => readBack(writtenText(story));

/** Random small stories that speak. Frozen like checked ones, since the rule book remembers what is frozen. */
export const randomStory: fc.Arbitrary<Scenario> = talkative.map(reread);

/** The same, but time moves in great steps, so that there are few states and brute force can list them all; all of them wait, or none. */
export const smallStory: fc.Arbitrary<Scenario> = talkative.map((drafted) => {
  const { patience } = drafted;
  const story = { ...drafted, ...(patience !== undefined && { patience: patience < 20 ? 600 : 300 }) };
  for (const node of Object.values(story.nodes))
    for (const move of node.moves) if (move.seconds > 0) move.seconds = 600;
  return reread(story);
});

const copied = (move: Move, name: string): Move => ({
  ...structuredClone(move),
  id: `${name}-${move.id}`,
  say: `Words of ${name}-${move.id}`,
  reply: move.reply.map((line) => ({ ...structuredClone(line), text: `${name} ${line.text}` })),
});

/** The same with what an author may get wrong: a node that may have nothing on offer, one with too much, a poor copy of an option. */
export const faultyStory: fc.Arbitrary<Scenario> = fc
  .tuple(smallStory, fc.constantFrom('b', 'c', 'd'), fc.constantFrom('b', 'c', 'd'))
  .map(([scenario, bare, full]) => {
    const story = structuredClone(scenario);
    const [one, two] = story.nodes.a?.moves ?? [];
    const more = story.nodes.a?.moves.map((move) => copied(move, 'again')) ?? [];
    for (const move of story.nodes[bare]?.moves ?? []) move.if ??= { not: { flag: 'hazard.two' } };
    if (bare !== full) story.nodes[full]?.moves.push(...more);
    if (one && two) story.nodes.a?.moves.push({ ...copied(bare < full ? one : two, 'poor'), mood: -2 });
    return reread(story);
  });

export const randomStoryOpening = fc.record({
  seed: fc.nat({ max: 2 ** 31 }),
  carried: fc.subarray(['info.one', 'info.heard']),
});
