/** How long one play takes a reader, where the author has not said it. */
import type { Draft } from './format.ts';
import { moveText } from './move.ts';
import { ownMemory } from './own-memory.ts';

/** Words an adult reads in a minute when every option is weighed. */
const WORDS_A_MINUTE = 150;
/** Seconds of thought before each choice. */
const THOUGHT = 6;
/** People go a longer way than the shortest one, by about this much. */
const DETOURS = 1.5;

const wordsIn = (text: string) => text.trim().split(/\s+/).length;
const wordsOf = (lines: readonly { readonly text: string }[]) =>
  lines.reduce((total, { text }) => total + wordsIn(text), 0);

/** Moves on the shortest way from the first node to an ending, whatever is on offer. At least one. */
function shortestWay({ nodes, start }: Draft): number {
  const reached = new Set([start]);
  let front = [start];
  for (let moves = 1; front.length > 0; moves += 1) {
    const next = front.flatMap((id) =>
      (nodes[id]?.moves ?? []).flatMap(({ to }) => (typeof to === 'string' ? [to] : to.map((way) => way.to))),
    );
    front = [];
    for (const to of next) {
      if (!Object.hasOwn(nodes, to)) return moves;
      if (!reached.has(to)) {
        reached.add(to);
        front.push(to);
      }
    }
  }
  return 1;
}

function estimated(draft: Draft): number {
  const nodes = Object.values(draft.nodes);
  const words = nodes.reduce((total, { lines, moves }) => {
    const replies = moves.reduce((sum, { reply }) => sum + wordsOf(reply), 0) / Math.max(1, moves.length);
    const options = moves.reduce((sum, move) => sum + wordsIn(moveText(move)), 0);
    return total + wordsOf(lines) + options + replies;
  }, 0);
  const turns = shortestWay(draft) * DETOURS;
  const before = wordsIn(draft.brief.situation) + wordsOf(draft.brief.known) + wordsIn(draft.customer.about);
  const read = before + turns * (words / Math.max(1, nodes.length));
  return Math.min(60, Math.max(1, Math.round(read / WORDS_A_MINUTE + (turns * THOUGHT) / 60)));
}

/** Minutes one play takes, 1 to 60: as the author says, else worked out from the words on the way. */
export const minutesOf = ownMemory((draft: Draft): number => draft.minutes ?? estimated(draft));
