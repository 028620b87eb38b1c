import { describe, expect, it } from 'vitest';
import { type FindingCode, findings } from '../../src/analysis/findings.ts';
import { proofOf } from '../../src/analysis/prove.ts';
import { startingPoint } from '../../src/cli/starting-point.ts';
import { walkThrough } from '../../src/encounter/walk.ts';
import { Draft, type DraftInput, type Scenario } from '../../src/scenario/format.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { aDraft } from '../scenario/a-scenario.ts';

type Move = DraftInput['nodes'][string]['moves'][number];
type Ending = DraftInput['endings'][string];

const [ask, make] = (aDraft().nodes.arrives?.moves ?? []) as [Move, Move];
const [glad, left] = [aDraft().endings.glad, aDraft().endings.left] as [Ending, Ending];
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
const withMoves = (moves: Move[], nodes: DraftInput['nodes'] = {}, overrides: Partial<DraftInput> = {}): DraftInput =>
  aDraft({ nodes: { arrives: { lines: [line], moves }, ...nodes }, ...overrides });

const node = (...moves: Move[]) => ({ lines: [], moves });
const inFlag = { in: { 'info.regulars': 'You know her.' }, out: {}, here: {} };
const many = Array.from({ length: 5 }, (_, i) => move(`more-${i}`, { ...(i > 2 && { if: { met: ['coffee'] } }) }));

/** For each code a scenario that shows it. */
const shows: Readonly<Record<Exclude<FindingCode, 'not-proved' | 'words-not-proved'>, DraftInput>> = {
  'node-out-of-reach': withMoves([ask, make, move('odd', { if: { met: ['coffee'] }, to: 'aside' })], {
    aside: node(ask2('x')),
  }),
  'ending-out-of-reach': aDraft({ endings: { glad, never: { ...left, if: { met: ['coffee'] } }, left } }),
  'move-never-offered': withMoves([ask, make, move('odd', { if: { met: ['coffee'] } })]),
  'line-never-heard': aDraft({
    nodes: { arrives: { lines: [line, { by: 'scene', text: 'Rain.', if: { met: ['coffee'] } }], moves: [ask, make] } },
  }),
  'flag-without-effect': withMoves(
    [ask, make, move('odd', { if: { met: ['coffee'], flag: 'info.regulars' } })],
    {},
    { flags: inFlag },
  ),
  'dead-end': withMoves([ask, make, move('in', { to: 'stuck' })], {
    stuck: node(move('out', { if: { met: ['coffee'] } })),
  }),
  'no-way-out': withMoves([ask, make, move('in', { to: 'round' })], {
    round: node(move('again', { to: 'round' }), move('out', { if: { met: ['coffee'] } })),
  }),
  'crowded-offer': withMoves([{ ...ask, to: 'more' }, make], { more: node(...many) }),
  'free-loop': withMoves([ask, make, move('wait', { to: 'arrives' })]),
  'goal-unattainable': withMoves([
    { ...ask, meets: ['coffee'] },
    { ...make, meets: ['asked'], misses: ['coffee'], if: { met: ['coffee'] } },
  ]),
  'critical-unattainable': withMoves(
    [ask, { ...make, misses: ['coffee'], meets: ['tea'] }],
    {},
    {
      needs: {
        coffee: { text: 'Coffee', area: 'accuracy', critical: true },
        tea: { text: 'Tea', area: 'accuracy', critical: true, known: true },
      },
    },
  ),
  'full-marks-unattainable': withMoves([
    { ...ask, meets: ['coffee'] },
    { ...make, misses: ['coffee'], meets: ['asked'] },
  ]),
  'target-against-needs': aDraft({
    target: { text: 'Quickly', seconds: 30 },
    nodes: {
      arrives: {
        lines: [line],
        moves: [
          { ...ask, seconds: 40 },
          { ...make, seconds: 10 },
        ],
      },
    },
  }),
  'target-against-full-marks': aDraft({
    target: { text: 'Quickly', seconds: 30 },
    nodes: {
      arrives: {
        lines: [line],
        moves: [
          { ...ask, seconds: 40 },
          { ...make, misses: ['asked'], meets: ['coffee'], seconds: 10 },
        ],
      },
    },
  }),
  'cue-too-late': withMoves(
    [{ ...ask, to: 'after' }, make],
    { after: { lines: [line], moves: [move('bye', {})] } },
    {},
  ),
  'option-never-better': aDraft(),
  'naive-passes': aDraft(),
  'guessing-passes': withMoves([ask, { ...ask, id: 'ask-again' }, make]),
};

function ask2(id: string): Move {
  return { ...ask, id };
}

// Its own line comes only once it is too late.
const late = shows['cue-too-late'].nodes.arrives;
if (late) late.lines = [{ by: 'customer', text: 'Hello.', inner: 'Milk?' }];

function scenarioOf(draft: DraftInput): Scenario {
  const read = readScenario(JSON.stringify(draft));
  if (!read.ok) throw new Error(read.problems.map(({ pointer, message }) => `${pointer} ${message}`).join('\n'));
  return read.value;
}

const fair = scenarioOf(startingPoint('fair', 'coffee_shop'));

describe('the proofs', () => {
  it.each(Object.entries(shows) as [FindingCode, DraftInput][])(
    'find %s, with a walk that can be played',
    (code, draft) => {
      // The checker of files already refuses a node that might strand a player, so this one goes round it.
      const scenario = code === 'dead-end' ? (Draft.parse(draft) as Scenario) : scenarioOf(draft);
      const found = proofOf(scenario).findings.filter((one) => one.code === code);
      expect(found.length).toBeGreaterThan(0);
      for (const { witness, message, severity } of found) {
        expect(message).toMatch(/^(\p{Lu}|100).*\.$/u);
        expect(severity).toBe(findings[code].severity);
        if (witness) expect(walkThrough(scenario, witness.opening, witness.moves).refused).toBeUndefined();
      }
    },
  );

  it('find nothing unfair in the starting point, nor anything out of reach', () => {
    const codes = new Set(proofOf(fair).findings.map(({ code }) => code));
    for (const code of Object.keys(shows)) if (code !== 'option-never-better') expect(codes).not.toContain(code);
  });

  it('find an option that only looks worse no longer once it is quicker', () => {
    const quicker = withMoves([ask, { ...make, seconds: 5 }]);
    expect(proofOf(scenarioOf(quicker)).findings.map(({ code }) => code)).not.toContain('option-never-better');
  });

  it('say so, with bounds that hold, when there are more states than they may look at', () => {
    const { findings: found, worth } = proofOf(fair, 2);
    expect(worth).toBeUndefined();
    expect(found.map(({ code }) => code)).toContain('not-proved');
    expect(found[0]?.message).toContain('at most 100');
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
    expect(found?.message).toContain('in 1 of 2 ways it can begin');
    expect(found?.witness?.opening.carried).toEqual([]);
  });
});
