/**
 * The table of what the proofs say of everybody who comes with the game agrees with the proofs; with `--update` it is
 * written anew. And what a score rests on is held: guessing, habits, and decisions that differ in worth.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { percentSaid } from '../../src/analysis/figures/share.ts';
import { GUESSES_NOTED, PASS } from '../../src/analysis/thresholds.ts';
import { foundPart } from '../../src/messages/found.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { rulesHash } from '../../src/scenario/hash.ts';
import { shippedScenarios } from '../analysis/shipped.ts';
import { readingOf, turnsRead, turnsReadAgain } from '../reading/options-only.ts';
import { remembered } from '../remembered.ts';
import { KINDS, type StoryFigures, storyFigures } from './story-figures.ts';

/** Percent of random plays that passed, and of the best of three, before the files were mended for it. */
const BEFORE: Readonly<Record<string, readonly [number, number]>> = {
  'the-usual-please': [10.2, 27.5],
  'no-room-for-a-buggy': [4.93, 14.1],
  'before-you-go': [2.52, 7.38],
  'does-this-cake-have-nuts': [2.3, 6.74],
  'numbers-by-four': [1.79, 5.29],
  'before-we-open': [0.27, 0.8],
  'the-first-minute': [31.3, 67.5],
};

/** Decisions of a play, at least, that are to have a price. */
const DECISIONS = 8;

const scenarios = shippedScenarios('.');
const judged = scenarios.filter(({ use }) => use !== 'practice');
/** How they are worked out, besides the program: this too is a part of what is remembered. */
const HOW = readFileSync('tests/docs/story-figures.ts', 'utf8');
const known = new Map<Scenario, StoryFigures>();

/** The figures of a scenario, worked out once. */
function figuresOf(scenario: Scenario): StoryFigures {
  const figures = known.get(scenario) ?? remembered(['figures', HOW, scenario], () => storyFigures(scenario));
  known.set(scenario, figures);
  return figures;
}

const rounded = (share: number | undefined) => (share === undefined ? '–' : `${Math.round(share * 100)}`);

function row(scenario: Scenario, { guessing, bestOfThree, naive, best, difficulty, median }: StoryFigures): string {
  const nodes = Object.values(scenario.nodes);
  const before = BEFORE[scenario.id];
  const cells = [
    `*${scenario.title}*${scenario.use === 'practice' ? ' (practice)' : ''}`,
    nodes.length,
    nodes.reduce((sum, { moves }) => sum + moves.length, 0),
    Object.keys(scenario.endings).length,
    before ? `${before[0]} % (${before[1]} %)` : '–',
    `${foundPart(percentSaid(guessing.most))} (${foundPart(percentSaid(bestOfThree))})`,
    `${naive.name} ${naive.points}`,
    `${median.priced} of ${median.decisions}`,
    `${difficulty.points}, ${difficulty.name}`,
    KINDS.map((kind) => rounded(best[kind])).join(' / '),
  ];
  return `| ${cells.join(' | ')} |`;
}

const read = readingOf(turnsRead);
const again = readingOf(turnsReadAgain);
const single = readingOf(turnsRead.filter(({ best }) => best.length === 1));

const page = () => `# Figures of the scenarios

What the proofs say of everybody who comes with the game: worked out over all plays, never sampled. This page is written by
\`vitest run --project node tests/docs/scenario-figures.test.ts -u\`; a test fails when it no longer agrees.

- *Guessing*: random plays that reach ${PASS} points, in brackets of the best of three tries; *before* is what it was until the
  files were mended for it. Above ${foundPart(percentSaid(GUESSES_NOTED))} nobody is compared.
- *Best habit*: the player who listens to nobody and gets most, from the opening that suits them best ([who they
  are](reports.md)).
- *Decisions*: of the decisions of a play, how many have a price, that is, moves on offer that differ in the points they still
  guarantee. The play is the median of 201 by somebody who guesses at one decision of four and takes the best at the others.
- *Difficulty*: the points that listening can win ([what that means](reports.md#difficulty)).
- *Best by kind*: of the moves on offer in those decisions, how many of a hundred say / ask / do / look are among the best.

| scenario | nodes | moves | endings | guessing before | guessing | best habit | decisions | difficulty | best by kind |
|---|---|---|---|---|---|---|---|---|---|
${scenarios.map((scenario) => row(scenario, figuresOf(scenario))).join('\n')}

## Reading only the options

**Who reads well needs no story to find most good options.** ${read.turns} turns, drawn by lot from all stories, were read without
their stories: the options alone, shuffled. The reader, a language model that had not read the stories, found one of the best in
${read.found} of them, where a blind pick finds one in ${read.blind.toFixed(1)}: ${read.above.toFixed(0)} points above chance. Of the ${single.turns} turns with a
single best one it found ${single.found}, where a blind pick finds ${single.blind.toFixed(0)}. The aim was ten points, and it is not reached. What gave the good ones
away:

- they take back, right after a mistake, what was said ("Stop, I was a bit too quick"): the best in seven of seven;
- they name a time, a number or a person, where the others stay general;
- the others do what any customer would mind: a form, a website, a promise without a basis;
- they look or ask first where harm is possible, which good practice says of any story.

So a card says less about listening than about knowing what good service sounds like, and somebody who knows that well passes
more easily than the habits in the table. What was drawn and taken stands in \`tests/reading/options-only.txt\`.

**Other words alone do not mend it.** In six stories the poor options were given a time, a name, a reason or an apology of their own,
and some best ones were made plain; then another such reader saw ${again.turns} of their turns. It found one of the best in ${again.found},
where a blind pick finds one in ${again.blind.toFixed(1)} (\`tests/reading/options-again.txt\`). It went by the one concrete act, the one specific question,
the mistake that is owned, and by what serves the staff rather than the person. A turn is mended where two options are both good
service, and only what this person said or showed decides between them: that is another move, not another word.

Habits that go by one thing alone find much less. Measured once, over 326 turns, in points above (or below) chance: taking what
owns up 6, avoiding what makes little of it or opens breezily 2, taking what names figures and reasons 3, the politest −4, the
longest −1, what asks 8, what looks 2. Somebody who has learned from the turns of all the other scenarios which words and forms
the better options have finds it 13 above chance.

Single words and forms are counted with every run of the tests, over all turns with three moves or more
(\`tests/scenarios-tone.test.ts\`): of turns that have an option that owns up, makes little of it, opens breezily, looks, asks,
is done, is the longest or the shortest, the share in which one like that is the best lies within ten points of picking blindly.
`;

it.each(judged.map((scenario) => [scenario.id, scenario] as const))(
  '%s is guessed once in a hundred plays at most, lets no habit pass, and has a price on eight decisions',
  (_id, scenario) => {
    const { guessing, naive, decisions, median } = figuresOf(scenario);
    expect(guessing.least).toBe(guessing.most);
    expect(guessing.most).toBeLessThanOrEqual(GUESSES_NOTED);
    expect(naive.points).toBeLessThan(PASS);
    expect(decisions).toBeGreaterThanOrEqual(DECISIONS);
    expect(median.priced).toBeGreaterThanOrEqual(DECISIONS);
  },
);

it('are those the game tells of each story, by the rules they were proved of', async () => {
  const told = scenarios.map((scenario) => {
    const { points, name } = figuresOf(scenario).difficulty;
    return [rulesHash(scenario), { id: scenario.id, difficulty: name, points }] as const;
  });
  const sorted = Object.fromEntries(told.toSorted(([, a], [, b]) => (a.id < b.id ? -1 : 1)));
  await expect(`${JSON.stringify(sorted, null, 2)}\n`).toMatchFileSnapshot('../../assets/scenario-figures.json');
});

it('agrees with the table in docs', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/scenario-figures.md');
});
