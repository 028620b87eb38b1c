/**
 * Stories in which much is hidden, for the bench and its test: things are drawn that nobody sees, one may ask after
 * them, and at the end has to have them right. What can be guaranteed hangs on everything that may have been asked.
 */
import { storyProblems } from '../../src/scenario/check.ts';
import type { Scenario, ScenarioInput } from '../../src/scenario/format.ts';
import { frozenCopy } from '../../src/scenario/freeze.ts';
import { FLAGS, frame, GOALS } from './generated-frame.ts';
import { draftOf } from './generated-story.ts';

type Move = ScenarioInput['nodes'][string]['moves'][number];

export interface HiddenFigures {
  /** Things that are drawn, each of three. */
  readonly draws: number;
  /** Turns at which one may ask after one of two of them, or go on. */
  readonly turns: number;
}

/** The grid that is timed. */
export const GRID: readonly HiddenFigures[] = [4, 5, 6].flatMap((draws) => [12, 24].map((turns) => ({ draws, turns })));

const OPTIONS = ['red', 'green', 'blue'];

const move = (id: string, words: string, to: Move['to'], more: Partial<Move> = {}): Move => ({
  id,
  say: words,
  seconds: 5,
  coach: 'Why, or why not.',
  to,
  ...more,
});

/** Such a story, checked. Throws where it is none. */
export function hiddenStory({ draws, turns }: HiddenFigures): Scenario {
  const names = Array.from({ length: draws }, (_, i) => `thing-${i}`);
  const nodes: ScenarioInput['nodes'] = {};
  for (let turn = 0; turn < turns; turn += 1) {
    const next = turn + 1 < turns ? `turn-${turn + 1}` : 'right-0';
    const asked = [names[turn % draws], names[(turn + 1) % draws]].map((name = '') =>
      move(`ask-${turn}-${name}`, `Which ${name} was it, at ${turn}?`, next, {
        reply: OPTIONS.map((option) => ({
          by: 'customer',
          text: `The ${option} ${name}.`,
          if: { drawn: { [name]: option } },
        })),
      }),
    );
    nodes[`turn-${turn}`] = {
      lines: [{ by: 'customer', text: `It is turn ${turn}.` }],
      moves: [...asked, move(`on-${turn}`, `Go on from ${turn}.`, next)],
    };
  }
  for (const [i, name] of names.entries()) {
    const next = i + 1 < draws ? `right-${i + 1}` : 'last';
    nodes[`right-${i}`] = {
      lines: [{ by: 'customer', text: `And the ${name}?` }],
      moves: OPTIONS.map((option) =>
        move(`${option}-${name}`, `The ${option} ${name}.`, [
          { if: { drawn: { [name]: option } }, to: next },
          { to: 'wrong' },
        ]),
      ),
    };
  }
  nodes.wrong = {
    lines: [{ by: 'customer', text: 'No.' }],
    moves: [move('sorry', 'I am sorry.', 'end', { misses: [...GOALS] })],
  };
  nodes.last = {
    lines: [{ by: 'customer', text: 'Yes, all of it.' }],
    moves: [move('thanks', 'Here you are.', 'end', { meets: [...GOALS] })],
  };
  const unheard = () => undefined;
  const file = {
    ...frame(`hidden-${draws}-${turns}`, 'turn-0', nodes),
    draws: Object.fromEntries(names.map((name) => [name, OPTIONS])),
    flags: { in: {}, out: {}, here: Object.fromEntries(FLAGS.slice(2).map((flag) => [flag, `What ${flag} means.`])) },
  };
  const draft = draftOf(file, unheard);
  storyProblems(draft, unheard);
  return frozenCopy(draft) as Scenario;
}
