/**
 * The threads of a day: each flag that somebody met, followed back to the choice that raised it or let it lie.
 */
import { moveKind, moveText } from '../scenario/move.ts';
import type { MoveKind } from '../scenario/words.ts';
import { type FlagLook, flagLook } from './between.ts';
import type { Day } from './day.ts';
import { effectsOf, type FlagEffect } from './effects.ts';
import { type Author, type Chance, chancePassedBy, settlementOf } from './ledger.ts';

/** Who made a flag stand as it did, in words. */
interface Writer {
  readonly author: Author;
  /** Title of the encounter, if it was one. */
  readonly title?: string;
  readonly name?: string;
  /** The move that last changed it. */
  readonly move?: { readonly turn: number; readonly kind: MoveKind; readonly text: string };
  /** The last move on offer that would have made it stand otherwise, if one was passed by. */
  readonly chance?: Chance;
}

/** A flag that moved something: who wrote it, who read it, what that changed. */
export interface Thread {
  readonly flag: FlagLook;
  readonly effect: 'rise' | 'fall';
  readonly writer: Writer;
  readonly readers: readonly {
    readonly index: number;
    readonly title: string;
    readonly name: string;
    readonly effects: readonly FlagEffect[];
  }[];
}

/** Every flag that changed something in an encounter that read it, in the order in which they were first read. */
export function threadsOf(day: Day): readonly Thread[] {
  const threads = new Map<string, Thread>();
  for (const [index, walk] of day.walks.entries()) {
    for (const flag of Object.keys(walk.scenario.flags.in).toSorted()) {
      const effects = effectsOf(walk, flag);
      if (effects.length === 0) continue;
      const up = walk.opening.carried.includes(flag);
      const settled = settlementOf(day.ledger, flag, index);
      // What nobody has put up or taken down, today or before, is nobody's doing.
      if (!settled || (!settled.up && settled.author.by === 'start' && settled.author.origin === 'given')) continue;
      const { author } = settled;
      const key = JSON.stringify([flag, up, author]);
      const look = flagLook(day.plan, flag, up);
      const known = threads.get(key) ?? {
        flag: look,
        effect: look.helps ? 'rise' : 'fall',
        writer: writerOf(day, author, flag),
        readers: [],
      };
      const reader = { index, title: walk.scenario.title, name: walk.scenario.customer.short, effects };
      threads.set(key, { ...known, readers: [...known.readers, reader] });
    }
  }
  return [...threads.values()];
}

function writerOf(day: Day, author: Author, flag: string): Writer {
  const walk = author.by === 'encounter' ? day.walks[author.index] : undefined;
  if (author.by === 'start' || !walk) return { author };
  const step = author.turn === undefined ? undefined : walk.steps[author.turn];
  const chance = chancePassedBy(walk, flag);
  return {
    author,
    title: walk.scenario.title,
    name: walk.scenario.customer.short,
    ...(step && { move: { turn: step.turn, kind: moveKind(step.move), text: moveText(step.move) } }),
    ...(chance && { chance }),
  };
}
