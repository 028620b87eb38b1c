/** What the proofs find depends on more than one line: on time, on the way a scenario begins, on how many states there are. */

import { describe, expect, it } from 'vitest';
import { proofOf } from '../../src/analysis/prove.ts';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { openingState } from '../../src/encounter/opening.ts';
import { foundSpoken } from '../../src/messages/found.ts';
import type { Scenario, ScenarioInput } from '../../src/scenario/format.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { aDraft } from '../scenario/a-scenario.ts';

type Move = ScenarioInput['nodes'][string]['moves'][number];

const [ask, make] = (aDraft().nodes.arrives?.moves ?? []) as [Move, Move];
const line = { by: 'customer', text: 'A flat white, please.', inner: 'Milk?', cues: ['coffee', 'asked'] };

const move = (id: string, overrides: Partial<Move>): Move => ({
  id,
  say: `Words of ${id}`,
  seconds: 10,
  coach: 'Why.',
  to: 'end',
  ...overrides,
});

/** The small scenario with other moves at its one node, and with further nodes. */
const withMoves = (
  moves: Move[],
  nodes: ScenarioInput['nodes'] = {},
  overrides: Partial<ScenarioInput> = {},
): ScenarioInput => aDraft({ nodes: { arrives: { lines: [line], moves }, ...nodes }, ...overrides });

const inFlag = { in: { 'info.regulars': 'You know her.' }, out: {}, here: {} };

function scenarioOf(draft: ScenarioInput): Scenario {
  const read = readScenario(JSON.stringify(draft));
  if (!read.ok) throw new Error(read.problems.map(({ pointer, code }) => `${pointer} ${code}`).join('\n'));
  return read.value;
}

const fair = scenarioOf(startingPoint('fair', 'coffee_shop'));

describe('the proofs', () => {
  it('find nothing unfair in the starting point, nor anything out of reach', () => {
    const codes = new Set(proofOf(fair).findings.map(({ code }) => code));
    expect([...codes].filter((code) => code !== 'option-never-better' && code !== 'guessing-passes')).toEqual([]);
  });

  it('find an option that only looks worse no longer once it is quicker', () => {
    const quicker = withMoves([ask, { ...make, seconds: 5 }]);
    expect(proofOf(scenarioOf(quicker)).findings.map(({ code }) => code)).not.toContain('option-never-better');
  });

  const heardOnce = {
    flags: { in: {}, out: {}, here: { 'here.waited': 'You waited a moment.' } },
  } satisfies Partial<ScenarioInput>;
  const neverBetter = (draft: ScenarioInput) =>
    proofOf(scenarioOf(draft)).findings.flatMap(({ code, pointer }) =>
      code === 'option-never-better' ? [pointer] : [],
    );
  const later = { by: 'customer', text: 'Could you ask about the milk?', inner: 'Please.', cues: ['asked'] };

  it('count what is said at the same turn again, but only now, as something to learn', () => {
    const moves = [
      move('serve', { meets: ['coffee'], to: 'next' }),
      move('wait', { seconds: 30, once: true, set: ['here.waited'], to: 'arrives' }),
    ];
    const next = { lines: [], moves: [move('offer', { meets: ['asked'] }), move('leave', { seconds: 5 })] };
    const chat = { by: 'customer', text: 'Still here.', inner: 'Hm.', if: { flag: 'here.waited' } };
    const saying = (cues?: string[]) =>
      withMoves([], { arrives: { lines: [line, { ...chat, ...(cues && { cues }) }], moves }, next }, heardOnce);
    expect(neverBetter(saying(['asked']))).toEqual([]);
    expect(neverBetter(saying())).toEqual(['/nodes/arrives/moves/1']);
  });

  it('do not count on what is said at the next turn of an option that may stay at this one', () => {
    const stays = move('stay', {
      set: ['here.waited'],
      to: [{ if: { not: { known: ['asked'] } }, to: 'arrives' }, { to: 'next' }],
    });
    const draft = withMoves(
      [stays, move('look', { seconds: 20, reveals: ['asked'], to: 'next' })],
      { next: { lines: [later], moves: [move('serve', { meets: ['coffee', 'asked'] })] } },
      heardOnce,
    );
    expect(neverBetter(draft)).toEqual([]);
  });

  it.each(['low', 'high'])(
    'show a cue that is missing in one way of speaking by a play in that way, not in "%s"',
    (tone) => {
      const told = { by: 'customer', text: 'You see?', inner: 'Ask.', cues: ['asked'], if: { drawn: { tone } } };
      const { cues: _, ...plain } = line;
      const draft = aDraft({
        draws: { tone: ['low', 'high'] },
        nodes: {
          arrives: {
            lines: [{ ...plain, cues: ['coffee'] }, told],
            moves: [move('offer', { meets: ['coffee', 'asked'] })],
          },
        },
      });
      const scenario = scenarioOf(draft);
      const found = proofOf(scenario).findings.find(({ code }) => code === 'cue-too-late');
      const opening = found?.witness?.opening;
      expect(opening && openingState(scenario, opening).drawn.tone).not.toBe(tone);
      expect(opening).toBeDefined();
    },
  );

  it('say so, with bounds that hold, when there are more states than they may look at', () => {
    const { findings: found, worth } = proofOf(fair, 2);
    expect(worth).toBeUndefined();
    expect(found.map(({ code }) => code)).toContain('not-proved');
    expect(found.map(foundSpoken)[0]?.message).toContain('at most 100');
  });

  it('know a goal attainable from one opening and not from the other', () => {
    const draft = withMoves(
      [
        { ...ask, meets: ['coffee'] },
        make,
        move('wave', { meets: ['coffee', 'asked'], if: { flag: 'info.regulars' } }),
      ],
      {},
      { flags: inFlag },
    );
    const found = proofOf(scenarioOf(draft)).findings.find(({ code }) => code === 'goal-unattainable');
    expect(found && foundSpoken(found).message).toContain('in 1 of 2 ways it can begin');
    expect(found?.witness?.opening.carried).toEqual([]);
  });
});
