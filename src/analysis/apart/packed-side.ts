/** A version played by its packed story. */
import type { Scenario } from '../../scenario/format.ts';
import { packedStory } from '../packed/pack.ts';
import { StateTable } from '../packed/state-table.ts';
import { pointsIn } from '../points.ts';
import type { Side } from './side.ts';

/** A version of engine 2. Throws for others. */
export function packedSide(scenario: Scenario): Side {
  // A walk may be over in one version only: then the points of the other are asked for in the middle of it.
  const story = packedStory(scenario, false, [], undefined, true);
  const table = new StateTable(story.words);
  const out = new Uint32Array(story.words);
  const points = pointsIn(story);
  const byId = new Map(story.moves.map((move) => [move.move.id, move]));
  const placeOf = (state: number) => story.placeAt(table.words(), state * story.words);
  return {
    scenario,
    variables: story.variables,
    open(opening) {
      story.open(opening, out);
      return table.indexOf(out);
    },
    cameTo(state) {
      const place = placeOf(state);
      const satisfaction = points(table.words(), state * story.words);
      return { satisfaction, ...(place >= story.nodes && { ending: story.places[place] ?? '' }) };
    },
    offered: (state) =>
      (story.movesAt[placeOf(state)] ?? []).flatMap(({ index, move }) =>
        story.isOffered(table.words(), state * story.words, index) ? [move.id] : [],
      ),
    stepped(state, move) {
      story.step(table.words(), state * story.words, byId.get(move)?.index ?? 0, out);
      return table.indexOf(out);
    },
  };
}
