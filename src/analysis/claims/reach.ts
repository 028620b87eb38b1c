/** What no play comes to: nodes, endings, moves, lines, flags that change nothing. */
import { WALKS_OUT } from '../../scenario/move.ts';
import { pointer } from '../../scenario/places.ts';
import type { Exploration } from '../explore.ts';
import { type Finding, finding } from '../findings.ts';
import { addReads, noReads } from '../packed/reads.ts';
import { wholeOf } from '../passing.ts';
import { whereAt } from '../where.ts';

/** Places that some play reaches, by index. */
export function placesReached({ story, states, count }: Exploration): Uint8Array {
  const reached = new Uint8Array(story.places.length);
  for (let state = 0; state < count; state += 1) reached[story.placeAt(states, state * story.words)] = 1;
  return reached;
}

/** Moves that are on offer in some play, by index. */
export function movesOffered({ story, move }: Exploration): Uint8Array {
  const offered = new Uint8Array(story.moves.length);
  for (let edge = 0; edge < move.length; edge += 1) offered[move[edge] as number] = 1;
  return offered;
}

/** Ids of the nodes left out of the story that some play passes. */
function nodesPassed({ story, states, to, move }: Exploration): ReadonlySet<string> {
  const passed = new Set<string>();
  const seen = new Set<readonly string[]>();
  for (let edge = 0; story.passes && edge < to.length; edge += 1) {
    const place = story.placeAt(states, (to[edge] as number) * story.words);
    const nodes = story.passed(move[edge] as number, place)?.nodes;
    if (!nodes || seen.has(nodes)) continue;
    seen.add(nodes);
    for (const node of nodes) passed.add(node);
  }
  return passed;
}

/** Nodes, endings and moves out of reach. A move is not told of when its node is. */
export function outOfReach(exploration: Exploration): Finding[] {
  const { story } = exploration;
  const scenario = wholeOf(story.scenario);
  const [reached, offered] = [placesReached(exploration), movesOffered(exploration)];
  const isReached = new Set(story.places.filter((_, place) => place < story.nodes && reached[place] === 1));
  for (const node of nodesPassed(exploration)) isReached.add(node);
  const told = (code: 'node-out-of-reach' | 'ending-out-of-reach', at: string, edge: boolean) =>
    finding(code, at, { where: whereAt(scenario, at), edge });
  const nodes = Object.keys(scenario.nodes).flatMap((id) =>
    isReached.has(id) ? [] : [told('node-out-of-reach', pointer('nodes', id), false)],
  );
  const endings = story.places.flatMap((id, place) =>
    place < story.nodes || reached[place] === 1
      ? []
      : [told('ending-out-of-reach', pointer('endings', id), id === WALKS_OUT)],
  );
  const moves = story.moves
    .filter(({ index, node }) => offered[index] === 0 && reached[node] === 1)
    .map(({ pointer: at }) => finding('move-never-offered', at, { where: whereAt(scenario, at) }));
  return [...nodes, ...endings, ...moves];
}

/** Cards that are not at hand, and that only moves open which are never on offer. */
export function cardsOutOfReach(exploration: Exploration): Finding[] {
  const { story } = exploration;
  const { scenario } = story;
  const offered = movesOffered(exploration);
  return Object.entries(scenario.policies).flatMap(([id, { atHand }]) => {
    const openers = story.moves.filter(({ move }) => move.card === id);
    if (atHand || openers.length === 0 || openers.some(({ index }) => offered[index] === 1)) return [];
    const at = pointer('policies', id);
    return [finding('card-out-of-reach', at, { where: whereAt(scenario, at) })];
  });
}

/** Lines that are heard in some play, by index in the story's list. Needs an exploration that tells lines apart. */
export function linesHeard({ story, hearing, roots }: Exploration): ReadonlySet<string> {
  const heard = new Set<string>();
  const met = new Uint8Array(story.hearings.length);
  for (const root of roots) met[root.hearing] = 1;
  for (let edge = 0; edge < hearing.length; edge += 1) met[hearing[edge] as number] = 1;
  for (const [index, one] of story.hearings.entries()) {
    if (met[index] === 0) continue;
    const any = one.masks.reduce((all, mask) => all | mask, 0);
    for (const [i, line] of one.candidates.entries()) if (any & (1 << i)) heard.add(line.pointer);
  }
  return heard;
}

/** Lines no play hears, where their node or move is reached. */
export function linesOutOfReach(exploration: Exploration): Finding[] {
  const { story } = exploration;
  const { scenario } = story;
  const [reached, offered, heard] = [placesReached(exploration), movesOffered(exploration), linesHeard(exploration)];
  const spoken = [
    ...story.nodeLines.filter((_, node) => reached[node] === 1).flat(),
    ...story.moves.filter(({ index }) => offered[index] === 1).flatMap(({ reply }) => reply),
    // Where nobody comes to the edge, that is told of walking out.
    ...(story.warning.some((line) => heard.has(line.pointer)) ? story.warning : []),
  ];
  return spoken
    .filter((line) => !heard.has(line.pointer))
    .map((line) => finding('line-never-heard', line.pointer, { where: whereAt(scenario, line.pointer) }));
}

/** Carried-in flags whose every reader stands where no play comes. */
export function flagsWithoutEffect(exploration: Exploration): Finding[] {
  const { story } = exploration;
  const { scenario } = story;
  const [reached, offered] = [placesReached(exploration), movesOffered(exploration)];
  const heard = story.variables.words ? linesHeard(exploration) : undefined;
  const read = noReads();
  const always = [
    ...(scenario.moodIf ?? []),
    ...scenario.brief.known,
    ...scenario.props,
    ...Object.values(scenario.others),
    ...Object.values(scenario.endings),
    ...Object.values(scenario.endings).flatMap(({ later }) => later ?? []),
  ];
  for (const { if: condition } of always) addReads(read, condition);
  for (const condition of Object.values(scenario.interpreted)) addReads(read, condition);
  for (const { index, node, move } of story.moves) {
    // A condition that keeps a move from ever being offered makes no difference to anybody.
    if (reached[node] === 0 || offered[index] === 0) continue;
    addReads(read, move.if);
    if (typeof move.to !== 'string') for (const way of move.to) addReads(read, way.if);
  }
  for (const line of story.lines) if (!heard || heard.has(line.pointer)) addReads(read, line.line.if);
  return Object.keys(scenario.flags.in)
    .filter((flag) => !read.flags.has(flag))
    .map((flag) => finding('flag-without-effect', pointer('flags', 'in', flag), { flag }));
}
