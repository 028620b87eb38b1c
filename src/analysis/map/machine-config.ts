/** The map as the configuration of an XState machine, in JSON: to paste into a visualiser of such. */
import { END } from '../../scenario/move.ts';
import type { MapWords } from './map-words.ts';
import type { StoryMap } from './story-map.ts';

/** One way, as XState writes it. Guards are named by what they ask, so that the drawing says it. */
const transition = (target: string, conditions: readonly (string | undefined)[], description?: string) => {
  const guard = conditions.filter((words) => words !== undefined).join('; ');
  return { target, ...(guard !== '' && { guard }), ...(description !== undefined && { description }) };
};

/**
 * A machine with one state a node, one final state an ending (named `ending/ID`, which no node can be),
 * and one event a move. The game's own machine knows the rules behind the guards; this one only shows them.
 */
export function machineConfig(map: StoryMap, say: MapWords): object {
  const nodes = map.nodes.map(({ id, words, moves }) => [
    id,
    {
      ...(words !== '' && { description: words }),
      on: Object.fromEntries(
        moves.map((move) => [
          `${move.kind}: ${move.id}`,
          [
            ...(move.pushes ? [transition(`ending/${map.walksOut?.id}`, [move.if, map.walksOut?.if], move.text)] : []),
            ...move.ways.map((way) => transition(way.to, [move.if, way.if], move.text)),
          ],
        ]),
      ),
    },
  ]);
  const over = {
    description: say.order(),
    always: map.endings.map((ending) => transition(`ending/${ending.id}`, [ending.if])),
  };
  const endings = [...map.endings, ...(map.walksOut ? [map.walksOut] : [])].map(({ id, title }) => [
    `ending/${id}`,
    { type: 'final', description: title },
  ]);
  return {
    id: map.id,
    description: map.title,
    initial: map.start,
    states: Object.fromEntries([...nodes, [END, over], ...endings]),
  };
}
