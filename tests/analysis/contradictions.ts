/** What the last moment of a play shows against the mood there, found with the rule book alone. */
import { moodsOfFace } from '../../src/encounter/bearing.ts';
import { heardLines, linesAfter, openingLines } from '../../src/encounter/lines.ts';
import { holds, type Place } from '../../src/encounter/rules.ts';
import { isMissed } from '../../src/encounter/standings.ts';
import type { EncounterState } from '../../src/encounter/state.ts';
import type { Walk } from '../../src/encounter/walk.ts';
import type { Line, Move, Scenario } from '../../src/scenario/format.ts';
import { pointer } from '../../src/scenario/places.ts';

/** A moment: where a play stands, and the move that led there from a node, if one did. */
export interface Moment {
  readonly place: Place;
  readonly state: EncounterState;
  readonly last: { readonly node: string; readonly move: Move } | undefined;
}

function atEnding(scenario: Scenario, id: string, state: EncounterState): readonly string[] {
  const { mood, unnoticed, standing } = state;
  const at = pointer('endings', id);
  const { face, leaves, review, later } = scenario.endings[id] ?? {};
  const band = moodsOfFace(face ?? 'tired');
  const stars = review?.stars ?? 3;
  const harmed = Object.entries(scenario.needs).some(
    ([goal, { critical }]) => !critical && standing[goal] === 'harmed' && !unnoticed.includes(goal),
  );
  const hidden = Object.values(scenario.nodes).flatMap(({ moves }) => moves.flatMap((one) => one.unnoticed ?? []));
  const lost = hidden.some((goal) => unnoticed.includes(goal) && isMissed(standing[goal]));
  return [
    ...((leaves === 'pleased' && mood <= -1) || (leaves === 'upset' && mood >= 1) ? [`${at}/leaves`] : []),
    ...((stars >= 4 && mood <= -1) || (stars <= 2 && mood >= 2) ? [`${at}/review/stars`] : []),
    ...(harmed && leaves === 'pleased' ? [`${at}/leaves`] : []),
    ...(harmed && stars >= 4 ? [`${at}/review/stars`] : []),
    ...(mood < band.min || mood > band.max ? [`${at}/face`] : []),
    ...(lost && !(later && (!later.if || holds(later.if, state))) ? [at] : []),
  ];
}

/** Pointers to all that contradicts how the person is at a moment. */
export function contradictionsAt(scenario: Scenario, { place, state, last }: Moment): readonly string[] {
  const against = (lines: readonly Line[], at: string) =>
    lines.flatMap((line, i) => {
      if (line.by !== 'customer' || !line.face || heardLines([line], state).length === 0) return [];
      const { min, max } = moodsOfFace(line.face);
      return state.mood < min || state.mood > max ? [`${at}/${i}/face`] : [];
    });
  const number = last && scenario.nodes[last.node]?.moves.findIndex(({ id }) => id === last.move.id);
  const reply = last ? against(last.move.reply, pointer('nodes', last.node, 'moves', number ?? 0, 'reply')) : [];
  return place.at === 'node'
    ? [...reply, ...against(scenario.nodes[place.node]?.lines ?? [], pointer('nodes', place.node, 'lines'))]
    : [...reply, ...atEnding(scenario, place.ending, state)];
}

/** The same where a walk stands. */
export const contradictions = ({ scenario, place, state, steps }: Walk): readonly string[] =>
  contradictionsAt(scenario, { place, state, last: steps.at(-1) });

/** The lines heard where a walk stands. */
export const linesIn = ({ scenario, state, steps }: Walk): readonly Line[] => {
  const last = steps.at(-1);
  return last ? linesAfter(scenario, last) : openingLines(scenario, state);
};
