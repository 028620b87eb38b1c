/** A scenario as a map: turns, the moves between them, and the endings behind the last of them. */
import type { Condition, Ending, Scenario } from '../../scenario/format.ts';
import { moveKind, moveText, WALKS_OUT } from '../../scenario/move.ts';
import type { Said } from '../../scenario/said.ts';
import { MOOD_MIN, type MoveKind } from '../../scenario/words.ts';
import { conditionSaid } from '../condition-words.ts';
import { mayPush } from '../packed/pressing.ts';

export interface MapWay<W = string> {
  /** A node's id, or "end": from there the endings are tried in their order. */
  readonly to: string;
  /** When this way is taken, in words. Absent for the last way. */
  readonly if?: W;
}

export interface MapMove<W = string> {
  readonly id: string;
  readonly kind: MoveKind;
  readonly text: string;
  /** When it is offered, in words. Absent when always. */
  readonly if?: W;
  readonly ways: readonly MapWay<W>[];
  /** May it push somebody over the edge who is there already? */
  readonly pushes: boolean;
}

export interface MapNode<W = string> {
  readonly id: string;
  /** The first thing said or seen there; empty when nothing is. */
  readonly words: string;
  readonly moves: readonly MapMove<W>[];
}

export interface MapEnding<W = string> {
  readonly id: string;
  readonly title: string;
  readonly leaves: Ending['leaves'];
  /** When it is taken, if none before it is. Absent for the last. */
  readonly if?: W;
}

export interface StoryMap<W = string> {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  /** In the order of writing. */
  readonly nodes: readonly MapNode<W>[];
  /** In the order in which they are tried. */
  readonly endings: readonly MapEnding<W>[];
  /** What somebody at the edge comes to who is pushed once more, whatever way a move has to a node. No way leads there. */
  readonly walksOut?: MapEnding<W>;
}

const when = (condition: Condition | undefined) => (condition ? { if: conditionSaid(condition) } : {});

const offered = (condition: Condition | undefined, once: boolean): { readonly if?: Said } => {
  if (!once) return when(condition);
  return condition
    ? { if: { key: 'condition.offered', values: { condition: conditionSaid(condition) } } }
    : { if: { key: 'condition.fresh' } };
};

/** When somebody walks out. */
const AT_THE_EDGE: Said = { key: 'condition.atTheEdge', values: { mood: MOOD_MIN } };

/** The map of a scenario, its conditions to be said (`messages/condition-said.ts`) before it is drawn. */
export function storyMap(scenario: Scenario): StoryMap<Said> {
  const { [WALKS_OUT]: out, ...endings } = scenario.endings;
  const ending = ({ title, leaves, if: condition }: Ending, id: string) => ({ id, title, leaves, ...when(condition) });
  return {
    id: scenario.id,
    title: scenario.title,
    start: scenario.start,
    nodes: Object.entries(scenario.nodes).map(([id, { lines, moves }]) => ({
      id,
      words: lines[0]?.text ?? '',
      moves: moves.map((move) => ({
        id: move.id,
        kind: moveKind(move),
        text: moveText(move),
        ...offered(move.if, move.once),
        pushes: mayPush(scenario, move),
        ways: typeof move.to === 'string' ? [{ to: move.to }] : move.to.map((way) => ({ to: way.to, ...when(way.if) })),
      })),
    })),
    endings: Object.entries(endings).map(([id, one]) => ending(one, id)),
    ...(out && { walksOut: { ...ending(out, WALKS_OUT), if: AT_THE_EDGE } }),
  };
}

/** The first words of a text on one line, at most `most` characters, with … where it was cut. */
export function firstWords(text: string, most: number): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const cut = characters.slice(0, most - 1).join('');
  // Cut between words where that leaves most of the room used.
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
