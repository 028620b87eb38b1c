/**
 * A scenario in which all that can be perceived is told by lines. Proofs hear lines; who is there, and which languages
 * somebody interprets, is seen in other ways. So a mark is put beside the lines of every node, spoken on the same
 * condition: then the search that hears lines sees these too.
 */
import type { Condition, Line, Scenario } from '../../scenario/format.ts';
import { addReads, noReads } from '../packed/reads.ts';
import type { Variables } from '../packed/variables.ts';

/** What a mark tells: that somebody is there, that a language is understood; or nothing, for what is asked at the start alone. */
export type Mark =
  | { readonly tells: 'there'; readonly who: string }
  | { readonly tells: 'understood'; readonly language: string }
  | { readonly tells: 'nothing' };

/** A scenario with marks. */
export interface Sighted {
  readonly scenario: Scenario;
  /** The lines that are marks. */
  readonly marks: ReadonlyMap<Line, Mark>;
}

/** Marks that have room beside eight lines of a node, six of a reply and four of a warning in one word of bits. */
const MARKS_MAX = 32 - 8 - 6 - 4;

const marked = (condition: Condition | undefined): Line => Object.freeze({ by: 'scene', text: '', if: condition });

/** Conditions on the start alone: what the brief tells, the mood and the things one begins with. */
const startConditions = ({ brief, moodIf, props }: Scenario): readonly Condition[] =>
  [...brief.known, ...(moodIf ?? []), ...props].flatMap((one) => (one.if ? [one.if] : []));

/** Is somebody, or some language, not always perceived? Then states have to keep what that hangs on. */
const seesMore = ({ others, interpreted }: Scenario): boolean =>
  Object.values(others).some((other) => other.if) || Object.keys(interpreted).length > 0;

/** Do these variables already tell apart whatever the start shows, and is there nothing else to see? */
export function seesAll(scenario: Scenario, variables: Variables): boolean {
  const { flags, variantFlags, draws, variantDraws, words } = variables;
  const reads = noReads();
  for (const condition of startConditions(scenario)) addReads(reads, condition);
  const told = new Set([...flags, ...variantFlags, ...draws, ...variantDraws]);
  const asked = [...[...reads.flags].filter((flag) => Object.hasOwn(scenario.flags.in, flag)), ...reads.drawn];
  return words && !seesMore(scenario) && asked.every((name) => told.has(name));
}

/** Puts the marks in. Undefined where there are too many to tell apart. */
export function sighted(scenario: Scenario): Sighted | undefined {
  const everywhere: (readonly [Line, Mark])[] = [
    ...Object.entries(scenario.others).flatMap(([who, other]) =>
      other.if ? [[marked(other.if), { tells: 'there', who }] as const] : [],
    ),
    ...Object.entries(scenario.interpreted).map(
      ([language, condition]) => [marked(condition), { tells: 'understood', language }] as const,
    ),
  ];
  const starts = startConditions(scenario);
  const atStart: (readonly [Line, Mark])[] =
    starts.length === 0 ? [] : [[marked({ any: [...starts] }), { tells: 'nothing' }]];
  if (everywhere.length + atStart.length > MARKS_MAX) return undefined;
  const beside = everywhere.map(([line]) => line);
  const nodes = Object.fromEntries(
    Object.entries(scenario.nodes).map(([id, node]) => [
      id,
      { ...node, lines: [...node.lines, ...beside, ...(id === scenario.start ? atStart.map(([line]) => line) : [])] },
    ]),
  );
  return { scenario: Object.freeze({ ...scenario, nodes }), marks: new Map([...everywhere, ...atStart]) };
}
