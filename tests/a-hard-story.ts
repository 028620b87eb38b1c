/** A small story that nobody passes by guessing or by habit: eight turns, one good move of four in each. */
import { startingPoint } from '../src/checking/starting-point.ts';

const TURNS = 8;
const KINDS = ['say', 'ask', 'do', 'look'] as const;

/** @param id of the scenario @param changes fields put over it */
export function aHardStory(id: string, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const start = startingPoint(id, 'coffee_shop') as Record<string, unknown>;
  const turns = Array.from({ length: TURNS }, (_, at) => at + 1);
  const nodes = turns.map((turn) => {
    const moves = KINDS.map((kind, at) => {
      const good = at === (turn * 3 + (turn > 4 ? 1 : 0)) % KINDS.length;
      return {
        id: `${good ? 'serve' : `pass-${kind}`}-${turn}`,
        [kind]: `Way ${at + 1} of ${KINDS.length} at turn ${turn}${'.'.repeat(1 + ((at + turn) % KINDS.length))}`,
        ...(good ? { meets: [`want-${turn}`] } : { stronger: `serve-${turn}` }),
        seconds: 10,
        skills: { explain: good ? 1 : -1 },
        coach: good ? 'What was asked for.' : 'Something else was asked for.',
        to: turn === TURNS ? 'end' : `turn-${turn + 1}`,
      };
    });
    const line = {
      by: 'customer',
      text: `I want the thing number ${turn}.`,
      face: 'calm',
      inner: 'Will they hear it?',
    };
    return [`turn-${turn}`, { lines: [{ ...line, cues: [`want-${turn}`] }], moves }] as const;
  });
  const needs = turns.map((turn) => [`want-${turn}`, { text: `The thing number ${turn}`, area: 'information' }]);
  const [arrived, , lost] = start.endings as { readonly if?: unknown }[];
  return {
    ...start,
    needs: Object.fromEntries(needs),
    expectations: {},
    policies: {},
    intended: {},
    start: 'turn-1',
    nodes: Object.fromEntries(nodes),
    endings: [{ ...arrived, if: { met: turns.map((turn) => `want-${turn}`) } }, lost],
    ...changes,
  };
}
