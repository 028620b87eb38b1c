/**
 * A scenario told to other engines: its nodes, texts, options, conditions and effects as plain variables,
 * tests and assignments, which each peer then spells its own way. Only what generated stories use is told;
 * anything else throws, so that a peer is never given a simpler story than ours.
 */
import { CRITICAL_CEILING, MET_FLOOR, NEED_CEILING } from '../../src/encounter/mood.ts';
import { type Way, waysOf } from '../../src/encounter/rules.ts';
import type { Standing } from '../../src/encounter/state.ts';
import type { Condition, Move, Scenario } from '../../src/scenario/format.ts';
import { moveText, WALKS_OUT } from '../../src/scenario/move.ts';
import { MOOD_MAX, MOOD_MIN, SECONDS_MAX } from '../../src/scenario/words.ts';

/** Something a peer can ask of its variables. */
export type Test =
  | { readonly kind: 'up'; readonly flag: string }
  | { readonly kind: 'least' | 'most' | 'is'; readonly variable: string; readonly value: number }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Test[] }
  | { readonly kind: 'not'; readonly part: Test };

/** Something a peer does. Of the branches of a choice the first that holds is taken. */
export type Deed =
  | { readonly kind: 'put'; readonly variable: string; readonly value: number | boolean }
  | { readonly kind: 'add'; readonly variable: string; readonly value: number }
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'branch'; readonly branches: readonly { readonly if?: Test; readonly deeds: readonly Deed[] }[] };

/** One option of a turn. */
export interface PeerOption {
  readonly text: string;
  readonly if?: Test;
  /** Offered only until it has been taken. */
  readonly once: boolean;
  /** Name of the variable that remembers it, for a peer without options of that kind. */
  readonly taken: string;
  readonly deeds: readonly Deed[];
}

/** A whole story for a peer. Names are letters, digits and underscores. */
export interface PeerStory {
  readonly variables: Readonly<Record<string, number | boolean>>;
  readonly start: string;
  readonly nodes: readonly { readonly name: string; readonly text: string; readonly options: readonly PeerOption[] }[];
  readonly endings: readonly { readonly name: string; readonly text: string }[];
}

/** A name as both peers take it: "here.asked" is here_asked. */
export const peerName = (id: string): string => id.replace(/[^a-z0-9]/g, '_');

/** Standings as numbers, so that "met" is "at least 3". Generated stories harm nobody. */
export const STANDING_NUMBER = {
  open: 0,
  missed: 1,
  partly: 2,
  met: 3,
  exceeded: 4,
  repaired: 5,
} as const satisfies Partial<Record<Standing, number>>;

const untold = (what: string): never => {
  throw new Error(`generated stories are told to peers without ${what}`);
};

function testOf({ flag, met, all, any, not, ...rest }: Condition): Test {
  const [other] = Object.keys(rest);
  if (other !== undefined) untold(`the condition "${other}"`);
  const parts: Test[] = [
    ...(flag === undefined ? [] : [{ kind: 'up', flag: peerName(flag) } as const]),
    ...(met ?? []).map((id) => ({ kind: 'least', variable: peerName(id), value: STANDING_NUMBER.met }) as const),
    ...(all ?? []).map(testOf),
    ...(any === undefined ? [] : [{ kind: 'any', parts: any.map(testOf) } as const]),
    ...(not === undefined ? [] : [{ kind: 'not', part: testOf(not) } as const]),
  ];
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'all', parts };
}

const put = (variable: string, value: number | boolean): Deed => ({ kind: 'put', variable, value });
const is = (variable: string, value: number): Test => ({ kind: 'is', variable, value });
const most = (variable: string, value: number): Test => ({ kind: 'most', variable, value });
const first = (...branches: { if?: Test; deeds: Deed[] }[]): Deed => ({ kind: 'branch', branches });

/** How standings change: the table of the rule book's `nextStanding`. */
const standingDeeds = {
  misses: (goal: string) => put(goal, 1),
  partly: (goal: string) => first({ if: most(goal, 1), deeds: [put(goal, 2)] }),
  meets: (goal: string) =>
    first({ if: is(goal, 1), deeds: [put(goal, 5)] }, { if: most(goal, 2), deeds: [put(goal, 3)] }),
};

/** Adds within limits. Nothing is done for nothing. */
function bounded(variable: string, value: number, least: number, top: number): Deed[] {
  if (value === 0) return [];
  const [limit, kind] = value > 0 ? ([top, 'least'] as const) : ([least, 'most'] as const);
  return [
    { kind: 'add', variable, value },
    first({ if: { kind, variable, value: limit }, deeds: [put(variable, limit)] }),
  ];
}

/** A value brought within a limit. */
const atMost = (variable: string, limit: number): Deed =>
  first({ if: { kind: 'least', variable, value: limit }, deeds: [put(variable, limit)] });
const atLeast = (variable: string, limit: number): Deed =>
  first({ if: most(variable, limit), deeds: [put(variable, limit)] });

/** How what the person knows bounds their mood, told as the rule book says it (rule 4.3). Here everything is noticed. */
function moodBounds({ needs, expectations }: Scenario): Deed {
  const names = Object.keys(needs).map((id) => ({ variable: peerName(id), critical: needs[id]?.critical === true }));
  const missed = (critical: boolean): Test => {
    const asked = names.filter((need) => need.critical === critical);
    return { kind: 'any', parts: asked.map(({ variable }) => is(variable, STANDING_NUMBER.missed)) };
  };
  const met = [...Object.keys(needs), ...Object.keys(expectations)].map((id) => {
    return { kind: 'least', variable: peerName(id), value: STANDING_NUMBER.met } as const;
  });
  return first(
    { if: missed(true), deeds: [atMost('mood', CRITICAL_CEILING)] },
    { if: missed(false), deeds: [atMost('mood', NEED_CEILING)] },
    { if: { kind: 'all', parts: met }, deeds: [atLeast('mood', MET_FLOOR)] },
  );
}

const TOLD = new Set(
  'id say seconds mood coach skills to once if meets misses partly clear set reply'.split(' ') satisfies string[],
);

const wayName = ({ to }: Way) => (to.at === 'node' ? peerName(to.node) : `ending_${peerName(to.ending)}`);

function leading(ways: readonly Way[]): Deed {
  const [only] = ways;
  if (ways.length === 1 && only) return { kind: 'go', to: wayName(only) };
  return first(
    ...ways.map((way) => ({
      ...(way.if && { if: testOf(way.if) }),
      deeds: [{ kind: 'go', to: wayName(way) } as const],
    })),
  );
}

function optionOf(scenario: Scenario, move: Move): PeerOption {
  const other = Object.keys(move).find((field) => !TOLD.has(field));
  if (other !== undefined) untold(`the field "${other}" of a move`);
  if (move.reply.length > 0) untold('replies');
  const goals = (['misses', 'partly', 'meets'] as const).flatMap((effect) =>
    (move[effect] ?? []).map((id) => standingDeeds[effect](peerName(id))),
  );
  return {
    text: moveText(move),
    ...(move.if && { if: testOf(move.if) }),
    once: move.once,
    taken: `taken_${peerName(move.id)}`,
    deeds: [
      ...goals,
      ...bounded('mood', move.mood, MOOD_MIN, MOOD_MAX),
      moodBounds(scenario),
      ...bounded('seconds', move.seconds, 0, SECONDS_MAX),
      ...(move.clear ?? []).map((flag) => put(peerName(flag), false)),
      ...(move.set ?? []).map((flag) => put(peerName(flag), true)),
      leading(waysOf(scenario, move)),
    ],
  };
}

/**
 * The story as its peers are told it. Throws on anything that generated stories do not have.
 * @param carried flags that are up from the start
 */
export function peerStory(scenario: Scenario, carried: readonly string[] = []): PeerStory {
  if (scenario.patience !== undefined) untold('patience');
  if (scenario.warning !== undefined || scenario.endings[WALKS_OUT]) untold('an edge');
  if (scenario.moodIf !== undefined) untold('moods at the start');
  const goals = [...Object.keys(scenario.needs), ...Object.keys(scenario.expectations)];
  const flags = [...Object.keys(scenario.flags.in), ...Object.keys(scenario.flags.here)];
  return {
    variables: {
      mood: scenario.mood,
      seconds: 0,
      ...Object.fromEntries(goals.map((id) => [peerName(id), STANDING_NUMBER.open])),
      ...Object.fromEntries(flags.map((id) => [peerName(id), carried.includes(id)])),
    },
    start: peerName(scenario.start),
    nodes: Object.entries(scenario.nodes).map(([id, node]) => ({
      name: peerName(id),
      text: node.lines.map((line) => (line.if ? untold('lines with conditions') : line.text)).join(' '),
      options: node.moves.map((move) => optionOf(scenario, move)),
    })),
    endings: Object.entries(scenario.endings).map(([id, { set, title }]) => ({
      name: `ending_${peerName(id)}`,
      text: set ? untold('flags of endings') : title,
    })),
  };
}
