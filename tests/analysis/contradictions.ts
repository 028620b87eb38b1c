/** What the last moment of a walk shows against the mood there, found with the rule book alone. */
import { moodsOfFace } from '../../src/analysis/packed/questions.ts';
import { heardLines, linesAfter, openingLines } from '../../src/encounter/lines.ts';
import { isMissed } from '../../src/encounter/standings.ts';
import type { Walk } from '../../src/encounter/walk.ts';
import type { Line } from '../../src/scenario/format.ts';
import { pointer } from '../../src/scenario/places.ts';

/** Pointers to all that contradicts how the person is, where a walk stands. */
export function contradictions({ scenario, place, state, steps }: Walk): readonly string[] {
  const last = steps.at(-1);
  const { mood } = state;
  const against = (lines: readonly Line[], at: string) =>
    lines.flatMap((line, i) => {
      if (line.by !== 'customer' || !line.face || heardLines([line], state).length === 0) return [];
      const { min, max } = moodsOfFace(line.face);
      return mood < min || mood > max ? [`${at}/${i}/face`] : [];
    });
  const move = last && scenario.nodes[last.node]?.moves.findIndex(({ id }) => id === last.move.id);
  const replied = last ? against(last.move.reply, pointer('nodes', last.node, 'moves', move ?? 0, 'reply')) : [];
  if (place.at === 'node') {
    return [...replied, ...against(scenario.nodes[place.node]?.lines ?? [], pointer('nodes', place.node, 'lines'))];
  }
  const ending = scenario.endings[place.ending];
  const at = pointer('endings', place.ending);
  const { leaves, review, later } = ending ?? {};
  const stars = review?.stars ?? 3;
  const hidden = Object.values(scenario.nodes).flatMap(({ moves }) => moves.flatMap((one) => one.unnoticed ?? []));
  const lost = hidden.some((goal) => state.unnoticed.includes(goal) && isMissed(state.standing[goal]));
  return [
    ...replied,
    ...((leaves === 'pleased' && mood <= -1) || (leaves === 'upset' && mood >= 2) ? [`${at}/leaves`] : []),
    ...((stars >= 4 && mood <= -1) || (stars <= 2 && mood >= 2) ? [`${at}/review/stars`] : []),
    ...(lost && !later ? [at] : []),
  ];
}

/** The lines heard where a walk stands. */
export const linesIn = ({ scenario, state, steps }: Walk): readonly Line[] => {
  const last = steps.at(-1);
  return last ? linesAfter(scenario, last) : openingLines(scenario, state);
};
