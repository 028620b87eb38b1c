/** A play's row as it is told. */
import { PlayCard } from '../../../team/card.ts';
import { PLAY_MARKS } from '../../../team/refusals.ts';
import type { PlayState, TeamPlay } from '../../../team/shapes.ts';
import type { PlayRow } from '../../store/play-row.ts';

function marksOf(card: string | null) {
  const said = card === null ? undefined : (JSON.parse(card) as { marks?: unknown }).marks;
  return PLAY_MARKS.filter((mark) => Array.isArray(said) && said.includes(mark));
}

function stateOf({ state, why, points, score, ending, card, given, class: how }: PlayRow): PlayState {
  if (state === 'refused') return { state, why: why ?? 'unreadable' };
  if (state === 'waiting' || points === null || score === null || ending === null) return { state: 'waiting' };
  const whole = given === null ? undefined : PlayCard.safeParse(JSON.parse(given)).data?.given?.whole;
  return {
    state,
    class: how,
    points,
    score,
    ending,
    marks: marksOf(card),
    ...(whole !== undefined && { given: whole }),
  };
}

/** A play as the team has it. */
export function playShape(row: PlayRow): TeamPlay {
  const { attempt, scenario, title, rules, words, list, received, sequence } = row;
  const readable = scenario !== null && title !== null && rules !== null && words !== null;
  return {
    id: attempt,
    ...(readable && { scenario: { id: scenario, title, rules, words } }),
    ...(list !== null && { assignment: list }),
    received,
    sequence,
    result: stateOf(row),
  };
}
