/** What a story shows and feels against the mood, and where its edge is unfair: state by state with the rule book alone. */
import type { Move, Scenario } from '../../src/scenario/format.ts';
import { WALKS_OUT } from '../../src/scenario/move.ts';
import { pointer } from '../../src/scenario/places.ts';
import { MOOD_MIN } from '../../src/scenario/words.ts';
import { contradictionsAt } from './contradictions.ts';
import type { EveryState, Found } from './every-state.ts';

/** Pointers to what is told, by what it is. */
export interface MoodByForce {
  readonly against: ReadonlySet<string>;
  readonly tooEarly: ReadonlySet<string>;
  readonly withoutWayBack: ReadonlySet<string>;
}

/** At a node with something on offer, in the lowest mood. */
const atEdge = ({ state, next }: Found) => next.length > 0 && state.mood === MOOD_MIN;

/** Everything about mood that is wrong with a story. */
export function moodByForce(scenario: Scenario, { all, openings }: EveryState): MoodByForce {
  const moves = new Map<string, { readonly move: Move; readonly node: string; readonly at: string }>();
  for (const [node, { moves: written }] of Object.entries(scenario.nodes))
    for (const [i, move] of written.entries())
      moves.set(move.id, { move, node, at: pointer('nodes', node, 'moves', i) });
  const made = (id: string) => {
    const move = moves.get(id);
    if (!move) throw new Error(`no move "${id}"`);
    return move;
  };
  const found = (number: number): Found => {
    const state = all[number];
    if (!state) throw new Error('a state is missing');
    return state;
  };

  const against = new Set<string>();
  for (const { at } of openings)
    for (const told of contradictionsAt(scenario, { ...found(at), last: undefined })) against.add(told);
  for (const { next } of all)
    for (const { move, to } of next)
      for (const told of contradictionsAt(scenario, { ...found(to), last: made(move) })) against.add(told);
  if (!Object.hasOwn(scenario.endings, WALKS_OUT)) return { against, tooEarly: new Set(), withoutWayBack: new Set() };

  const tooEarly = new Set<string>();
  let near = new Set(openings.map(({ at }) => at));
  for (let turn = 0; turn < 2; turn += 1) {
    const further = new Set<number>();
    for (const number of near)
      for (const { move, to } of found(number).next) {
        further.add(to);
        if (atEdge(found(to)) && !atEdge(found(number))) tooEarly.add(made(move).at);
      }
    near = further;
  }
  const stuck = all.filter((state) => atEdge(state) && state.next.every(({ to }) => found(to).state.mood === MOOD_MIN));
  const withoutWayBack = new Set(stuck.map(({ place }) => pointer('nodes', place.at === 'node' ? place.node : '')));
  return { against, tooEarly, withoutWayBack };
}
