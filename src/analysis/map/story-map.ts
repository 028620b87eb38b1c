/** A scenario as a map: turns, the moves between them, and the endings behind the last of them. */
import type { Condition, Ending, Scenario } from '../../scenario/format.ts';
import { moveKind, moveText, WALKS_OUT } from '../../scenario/move.ts';
import { MOOD_MIN, type MoveKind } from '../../scenario/words.ts';
import { conditionWords } from '../condition-words.ts';
import { mayPush } from '../packed/pressing.ts';

export interface MapWay {
  /** A node's id, or "end": from there the endings are tried in their order. */
  readonly to: string;
  /** When this way is taken, in words. Absent for the last way. */
  readonly if?: string;
}

export interface MapMove {
  readonly id: string;
  readonly kind: MoveKind;
  readonly text: string;
  /** When it is offered, in words. Absent when always. */
  readonly if?: string;
  readonly ways: readonly MapWay[];
  /** May it push somebody over the edge who is there already? */
  readonly pushes: boolean;
}

export interface MapNode {
  readonly id: string;
  /** The first thing said or seen there; empty when nothing is. */
  readonly words: string;
  readonly moves: readonly MapMove[];
}

export interface MapEnding {
  readonly id: string;
  readonly title: string;
  readonly leaves: Ending['leaves'];
  /** When it is taken, if none before it is. Absent for the last. */
  readonly if?: string;
}

export interface StoryMap {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  /** In the order of writing. */
  readonly nodes: readonly MapNode[];
  /** In the order in which they are tried. */
  readonly endings: readonly MapEnding[];
  /** What somebody at the edge comes to who is pushed once more, whatever way a move has to a node. No way leads there. */
  readonly walksOut?: MapEnding;
}

const when = (condition: Condition | undefined) => (condition ? { if: conditionWords(condition) } : {});

const offered = (condition: Condition | undefined, once: boolean) => {
  const words = [...(condition ? [conditionWords(condition)] : []), ...(once ? ['not made before'] : [])];
  return words.length > 0 ? { if: words.join(', ') } : {};
};

/** When somebody walks out, in words. */
export const AT_THE_EDGE = `mood ${MOOD_MIN} before and after`;

/** The map of a scenario. */
export function storyMap(scenario: Scenario): StoryMap {
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
