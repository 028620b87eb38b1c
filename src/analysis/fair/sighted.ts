/**
 * A scenario in which all that can be perceived is told by lines: what is seen (packed/sights.ts) as marks among them. For
 * whoever asks nothing else; the search that also asks about mood has the same marks among its questions.
 */
import type { Condition, Line, Scenario } from '../../scenario/format.ts';
import { asksSights } from '../packed/questions.ts';
import { addReads, noReads } from '../packed/reads.ts';
import { type Mark, type Sight, sightsIn, startConditions } from '../packed/sights.ts';
import type { Variables } from '../packed/variables.ts';
import { asPassed } from '../passing.ts';

/** A scenario with marks. */
export interface Sighted {
  readonly scenario: Scenario;
  /** The lines that are marks. */
  readonly marks: ReadonlyMap<Line, Mark>;
}

/** Marks that have room beside eight lines of a node, six of a reply and four of a warning in one word of bits. */
const MARKS_MAX = 32 - 8 - 6 - 4;

const marked = (condition: Condition | undefined): Line => Object.freeze({ by: 'scene', text: '', if: condition });

/** Is somebody, or some language, not always perceived? Then states have to keep what that hangs on. */
const seesMore = ({ others, interpreted }: Scenario): boolean =>
  Object.values(others).some((other) => other.if) || Object.keys(interpreted).length > 0;

/** Do these variables already tell apart whatever the start shows, and all else there is to see? */
export function seesAll(scenario: Scenario, variables: Variables): boolean {
  const { flags, variantFlags, draws, variantDraws, words, bearing } = variables;
  if (bearing && asksSights(scenario)) return true;
  const reads = noReads();
  for (const condition of startConditions(scenario)) addReads(reads, condition);
  const told = new Set([...flags, ...variantFlags, ...draws, ...variantDraws]);
  const asked = [...[...reads.flags].filter((flag) => Object.hasOwn(scenario.flags.in, flag)), ...reads.drawn];
  return words && !seesMore(scenario) && asked.every((name) => told.has(name));
}

/** Puts the marks in. Undefined where there are too many to tell apart. */
export function sighted(scenario: Scenario): Sighted | undefined {
  const sights = sightsIn(scenario);
  const markedAll = (list: readonly Sight[]) => list.map((sight) => [marked(sight.if), sight.mark] as const);
  const [everywhere, atStart] = [markedAll(sights.everywhere), markedAll(sights.atStart)];
  if (everywhere.length + atStart.length > MARKS_MAX) return undefined;
  const beside = everywhere.map(([line]) => line);
  const nodes = Object.fromEntries(
    Object.entries(scenario.nodes).map(([id, node]) => [
      id,
      { ...node, lines: [...node.lines, ...beside, ...(id === scenario.start ? atStart.map(([line]) => line) : [])] },
    ]),
  );
  return {
    scenario: asPassed(Object.freeze({ ...scenario, nodes }), scenario),
    marks: new Map([...everywhere, ...atStart]),
  };
}
