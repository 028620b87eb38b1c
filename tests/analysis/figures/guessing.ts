/** Brute force for comparison: what somebody who guesses gets and hears, by the rule book alone. */
import type { Scenario } from '../../../src/scenario/format.ts';
import { type EveryState, everyState, heardAtFirst, heardBetween } from '../every-state.ts';

export interface Guessed {
  /** Share of plays by satisfaction, 0 … 100. */
  readonly points: readonly number[];
  readonly endings: ReadonlyMap<string, number>;
  readonly left: number;
}

/** Rounds of one move each: what is still under way after them counts as left. */
const ROUNDS = 1000;

/** All plays at once, one move at a time, from every opening alike. */
export function guessedThrough({ all, openings }: EveryState): Guessed {
  let here = new Float64Array(all.length);
  for (const { at } of openings) here[at] = (here[at] as number) + 1 / openings.length;
  const points = new Array<number>(101).fill(0);
  const endings = new Map<string, number>();
  let left = 1;
  for (let round = 0; round < ROUNDS && left > 1e-13; round += 1) {
    const next = new Float64Array(all.length);
    left = 0;
    for (const [i, plays] of here.entries()) {
      const found = all[i];
      if (plays === 0 || !found) continue;
      if (found.place.at === 'ending') {
        points[found.points ?? 0] = (points[found.points ?? 0] ?? 0) + plays;
        endings.set(found.place.ending, (endings.get(found.place.ending) ?? 0) + plays);
        continue;
      }
      left += plays;
      for (const { to } of found.next) next[to] = (next[to] as number) + plays / found.next.length;
    }
    here = next;
  }
  return { points, endings, left };
}

/** By opening, the share of plays that hears each line (by its text) at least once. */
export function heardFrom(scenario: Scenario, { all, openings }: EveryState): readonly ReadonlyMap<string, number>[] {
  const moves = new Map(Object.values(scenario.nodes).flatMap((node) => node.moves.map((move) => [move.id, move])));
  const texts = [
    ...Object.values(scenario.nodes).flatMap(({ lines, moves: here }) => [
      ...lines.map(({ text }) => text),
      ...here.flatMap(({ reply }) => reply.map(({ text }) => text)),
    ]),
    ...(scenario.warning ?? []).map(({ text }) => text),
  ];
  const onTheWay = all.map((from) =>
    from.next.map(({ move: id, to }) => {
      const [there, move] = [all[to], moves.get(id)];
      const heard = there && move ? heardBetween(scenario, from, move, there) : [];
      return { to, heard: new Set(heard.map(({ text }) => text)) };
    }),
  );
  const shares = new Map(
    texts.map((text) => {
      const share = new Float64Array(all.length);
      for (let change = 1, round = 0; change > 1e-13 && round < ROUNDS; round += 1) {
        change = 0;
        for (let i = all.length - 1; i >= 0; i -= 1) {
          const ways = onTheWay[i] ?? [];
          if (ways.length === 0) continue;
          const sum = ways.reduce((total, { to, heard }) => total + (heard.has(text) ? 1 : (share[to] as number)), 0);
          change = Math.max(change, Math.abs(sum / ways.length - (share[i] as number)));
          share[i] = sum / ways.length;
        }
      }
      return [text, share] as const;
    }),
  );
  return openings.map(({ at }) => {
    const begun = all[at];
    const heard = new Set(begun ? heardAtFirst(scenario, begun).map(({ text }) => text) : []);
    return new Map([...shares].map(([text, share]) => [text, heard.has(text) ? 1 : (share[at] as number)]));
  });
}

/** Every state of a small story; undefined when there are too many. */
export const smallEveryState = (scenario: Scenario): EveryState | undefined => everyState(scenario, 300);
