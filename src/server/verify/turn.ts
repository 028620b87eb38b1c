/**
 * One turn of a play that the server steps. Pure: what is kept goes in, what is shown comes out; it runs on a thread, because a
 * story has to be read first. Nothing but briefs, looks and cues leaves it: they hold what a player may see, and no more.
 */
import type { Assignment } from '../../assignment/assignment.ts';
import { openingAt } from '../../assignment/units.ts';
import { type BriefLook, briefLook } from '../../encounter/brief-look.ts';
import type { Cue } from '../../encounter/cues.ts';
import { type EarlierTurn, earlierTurns } from '../../encounter/earlier.ts';
import type { Look } from '../../encounter/look.ts';
import type { Opening } from '../../encounter/opening.ts';
import { startEncounter } from '../../encounter/play.ts';
import { type Walk, walkThrough } from '../../encounter/walk.ts';
import { moveIdsOf, newRecord, type PlayRecord, withEnd, withMove } from '../../record/record.ts';
import { replay } from '../../record/replay.ts';
import type { Scenario } from '../../scenario/format.ts';
import { rulesHash, wordsHash } from '../../scenario/hash.ts';
import { afterwardsOf } from '../../scoring/afterwards.ts';
import type { SteppedResult } from '../../team/stepped.ts';
import { type Library, storiesIn } from './judge.ts';

/** A story that is wanted, in one of these words. */
export interface WantedStory {
  readonly id: string;
  readonly title: string;
  readonly rules: string;
  readonly words: readonly string[];
}

/** A story with its texts: `texts` are those the server keeps, beside the stories of the game. */
export interface StoryAt {
  readonly story: WantedStory;
  readonly texts: readonly string[];
}

/** How somebody of a list begins. `before`: in a day, the finished plays of those who came earlier. */
export interface BeginsAt {
  readonly list: Assignment;
  readonly place: number;
  readonly before: readonly (StoryAt & { readonly place: number; readonly record: PlayRecord })[];
}

/** What is asked of a story. */
export type TurnTask = StoryAt &
  (
    | { readonly asks: 'brief'; readonly begins: BeginsAt }
    | {
        readonly asks: 'begin';
        readonly begins: BeginsAt;
        readonly made: { readonly attempt: string; readonly nonce: string; readonly assignment: string };
      }
    /** How a play stands, after one move more if one is given. `ms`: since it began, by the server's clock. */
    | {
        readonly asks: 'turn';
        readonly record: PlayRecord;
        readonly move?: { readonly id: string; readonly ms: number };
      }
    | { readonly asks: 'result'; readonly record: PlayRecord }
  );

/** A turn as it stands. */
export interface Turn {
  readonly record: PlayRecord;
  readonly look: Look;
  readonly cues: readonly Cue[];
  readonly earlier: readonly EarlierTurn[];
}

/** What comes of it; or why nothing does. */
export type TurnDone =
  | { readonly brief: BriefLook }
  | { readonly turn: Turn }
  | { readonly result: SteppedResult }
  | { readonly no: 'story-missing' | 'not-on-offer' };

/** The story: in words that were wanted; a play that has begun goes on in others of the same rules, if it must. */
function storyFor({ story, texts }: StoryAt, library: Library, anyWords: boolean): Scenario | undefined {
  const { id, title, rules, words } = story;
  const shipped = library({ id, title, rules, words: words[0] ?? '' });
  const all = [shipped, ...texts.flatMap(storiesIn)].filter((one) => one !== undefined && rulesHash(one) === rules);
  const wanted = all.find((one) => one && words.includes(wordsHash(one)));
  return wanted ?? (anyWords ? all[0] : undefined);
}

/** How somebody of a list begins; undefined where a story of somebody before them is nowhere. */
function openingIn({ list, place, before }: BeginsAt, scenario: Scenario, library: Library): Opening | undefined {
  const walks = new Map<number, Walk>();
  for (const one of before) {
    const served = storyFor(one, library, true);
    if (!served) return undefined;
    walks.set(one.place, walkThrough(served, openingOf(one.record), moveIdsOf(one.record)).walk);
  }
  return openingAt(list, place, scenario, (at) => {
    const walk = walks.get(at);
    if (!walk) throw new Error(`nobody was served at ${at}`);
    return walk;
  });
}

const openingOf = ({ seed, carried }: PlayRecord): Opening => ({ seed, carried });

/** How it stands. */
function standing(scenario: Scenario, record: PlayRecord): Turn {
  const encounter = startEncounter(scenario, openingOf(record));
  const moves = moveIdsOf(record);
  for (const move of moves) encounter.choose(move);
  const turn = {
    record,
    look: encounter.look(),
    cues: encounter.arrival(moves.length > 0),
    earlier: earlierTurns(walkThrough(scenario, openingOf(record), moves).walk),
  };
  encounter.stop();
  return turn;
}

/** How it stands after this move; undefined where it is not on offer. */
function after(scenario: Scenario, record: PlayRecord, { id, ms }: { id: string; ms: number }): Turn | undefined {
  const encounter = startEncounter(scenario, openingOf(record));
  for (const move of moveIdsOf(record)) encounter.choose(move);
  const at = encounter.look().seconds;
  const chosen = encounter.choose(id);
  encounter.stop();
  if (!chosen.ok) return undefined;
  const moved = withMove(record, { move: id, at, ms });
  const { walk } = walkThrough(scenario, openingOf(moved), moveIdsOf(moved));
  return {
    record: walk.place.at === 'ending' ? withEnd(moved, walk.place.ending) : moved,
    look: chosen.look,
    cues: chosen.cues,
    earlier: earlierTurns(walk).slice(-1),
  };
}

/** What a play that is over came to. */
function resultOf(scenario: Scenario, record: PlayRecord): SteppedResult | undefined {
  const played = replay(scenario, record);
  const afterwards = played.ok ? afterwardsOf(played.walk) : undefined;
  if (!played.ok || !afterwards || played.walk.place.at !== 'ending') return undefined;
  const { satisfaction, score, goals } = played.card;
  return {
    scenario: scenario.id,
    ending: scenario.endings[played.walk.place.ending]?.title ?? '',
    face: afterwards.face,
    points: satisfaction,
    score,
    goals: goals.map(({ kind, standing: stands }) => ({ kind, standing: stands })),
  };
}

/** Answers one question about a story. */
export function turnOf(task: TurnTask, library: Library): TurnDone {
  const scenario = storyFor(task, library, task.asks === 'turn' || task.asks === 'result');
  if (!scenario) return { no: 'story-missing' };
  switch (task.asks) {
    case 'brief':
    case 'begin': {
      const opening = openingIn(task.begins, scenario, library);
      if (!opening) return { no: 'story-missing' };
      if (task.asks === 'brief') return { brief: briefLook(scenario, opening) };
      return { turn: standing(scenario, newRecord(scenario, opening, task.made)) };
    }
    case 'turn': {
      const turn = task.move ? after(scenario, task.record, task.move) : standing(scenario, task.record);
      return turn ? { turn } : { no: 'not-on-offer' };
    }
    case 'result': {
      const result = resultOf(scenario, task.record);
      return result ? { result } : { no: 'story-missing' };
    }
  }
}
