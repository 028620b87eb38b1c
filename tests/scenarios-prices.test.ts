/**
 * What options cost in the stories that come with the game. Whoever is told something that is not so, and believes it, has
 * been let down: that costs at least fifteen points, or it is no untruth but a slip, which is named here with what it is.
 * And no choice is none: two options of a turn never do the same, and the last turn has something at stake.
 */
import { expect, it } from 'vitest';
import { startEncounter } from '../src/encounter/play.ts';
import type { Move, Scenario } from '../src/scenario/format.ts';
import { moveKind, moveText } from '../src/scenario/move.ts';
import { NEEDS_POINTS, scorecard } from '../src/scoring/scorecard.ts';
import { shippedScenarios } from './shipped-scenarios.ts';

/** Points below which an untruth would be the cheaper way. */
const LEAST = 15;

/** What is said in good faith: it is believed, and falls short of what was asked. By story and move, with what it is. */
const SLIPS: Readonly<Record<string, string>> = {
  'seat-14 crew-asks': 'they do ask, in the aisle',
  'seat-14 there-you-are': 'gate and hour are right; the cards were not looked at',
  'seat-14 special-care': 'it is done, and was not wanted',
  'the-suitcase label-enough': 'the label was read, and is not all of it',
  'new-bank-details read-old': 'true, and told to somebody who may not hear it',
  'new-bank-details no-hurry': 'true for her; another customer waits for it',
  'two-sheets-on-the-sill sensor-on': 'a guess, asked for as one',
  'two-sheets-on-the-sill ask-frank-first': 'what is done first, in the wrong order',
  'batch-4471 throw-away': 'leave to do something, not a statement',
  'batch-4471 all-off': 'what two people agree on, and sixty are left out of',
  'batch-4471 fetch-240': 'they are fetched; sixty are not there to be fetched',
  'batch-4471 lab-decides': 'a decision, not a statement',
  'two-e-mails-before-nine as-written': 'a question',
  'two-e-mails-before-nine send-leaflet': 'it is sent, into a mailbox that somebody else reads',
  'two-hundred-and-forty-chairs usual-quote': 'it comes, without the certificate',
  'two-hundred-and-forty-chairs first-thing': 'he does come, among the children',
  'two-hundred-and-forty-chairs quote-comes': 'it has come, and has not been read aloud',
  'table-for-twenty-four all-on-it': 'the till prints what it always prints',
  'table-for-twenty-four music-only': 'it is switched off; the balloons are not',
  'before-the-lines-open cheer-six': 'a cheer',
  'four-hundred-loaves take-it': 'an opinion',
  'four-hundred-loaves best-team': 'an opinion',
};

/** What each need and expectation is worth; a critical need takes all that is above its cap with it. */
function pricesIn(scenario: Scenario): ReadonlyMap<string, number> {
  const encounter = startEncounter(scenario, { seed: 1, carried: [] });
  const { goals } = scorecard(encounter.walk());
  encounter.stop();
  return new Map(goals.map(({ id, critical, of }) => [id, critical ? NEEDS_POINTS : of]));
}

const told = shippedScenarios().flatMap((scenario) => {
  const prices = pricesIn(scenario);
  return Object.values(scenario.nodes).flatMap(({ moves }) =>
    moves
      .filter((move) => moveKind(move) === 'say' || moveKind(move) === 'ask')
      .filter(({ unnoticed = [], misses = [], harms = [] }) =>
        unnoticed.some((goal) => misses.includes(goal) || harms.includes(goal)),
      )
      .map((move) => {
        const lost = new Set([...(move.misses ?? []), ...(move.harms ?? [])]);
        const price = [...lost].reduce((sum, goal) => sum + (prices.get(goal) ?? 0), 0);
        return { name: `${scenario.id} ${move.id}`, price, words: moveText(move) };
      }),
  );
});

it('an untruth that is believed costs fifteen points or more', () => {
  expect(told.length).toBeGreaterThan(80);
  const cheap = told.filter(({ name, price }) => price < LEAST && !Object.hasOwn(SLIPS, name));
  expect(cheap).toEqual([]);
});

it('nothing is excused that is not said any more, or has its price by now', () => {
  const cheap = new Set(told.filter(({ price }) => price < LEAST).map(({ name }) => name));
  expect(Object.keys(SLIPS).filter((name) => !cheap.has(name))).toEqual([]);
});

const everyTurn = shippedScenarios().flatMap(({ id, nodes }) =>
  Object.entries(nodes).map(([node, { moves }]) => ({ name: `${id} ${node}`, moves })),
);

const WORDS: ReadonlySet<string> = new Set([
  'id',
  'say',
  'ask',
  'do',
  'look',
  'alike',
  'reply',
  'coach',
  'instead',
  'stronger',
]);

/** What a move does to the person, the player's marks and the story: all of it but what is said. */
const done = (move: Move) => JSON.stringify(Object.entries(move).filter(([field]) => !WORDS.has(field)));

it('two options of a turn never do the same', () => {
  const twins = everyTurn.flatMap(({ name, moves }) => {
    const all = moves.map(done);
    return all.filter((one, at) => all.indexOf(one) !== at).map(() => name);
  });
  expect(twins).toEqual([]);
});

it('the last turn of a story has something at stake: what the person feels, or what they came for', () => {
  const felt = ({ mood, meets, exceeds, partly, misses, harms }: Move) =>
    JSON.stringify([mood, meets, exceeds, partly, misses, harms]);
  const flat = everyTurn
    .filter(({ moves }) => moves.length > 1 && moves.every(({ to }) => to === 'end'))
    .filter(({ moves }) => new Set(moves.map(felt)).size === 1);
  expect(flat.map(({ name }) => name)).toEqual([]);
});
