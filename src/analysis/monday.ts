/**
 * Where a team gave most away: the moments to talk about together, out of the first plays of several people. Nobody
 * is named, and what one person alone chose is not told: a moment needs two who made the same move there.
 */
import type { Opening } from '../encounter/opening.ts';
import { walkThrough } from '../encounter/walk.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash } from '../scenario/hash.ts';
import type { Skill } from '../scenario/words.ts';
import { debriefOf, type MoveEntry, type SpokenEntry } from '../scoring/debrief.ts';
import { givenBy } from '../scoring/given-away.ts';
import { type BetterBy, type Decision, decisionBook } from './fair/decisions.ts';

/** A first play of one of the team. */
export interface TeamPlay {
  /** A number for each person; whose it is is not told. */
  readonly person: number;
  readonly scenario: Scenario;
  readonly opening: Opening;
  /** Ids of its moves, to the end of the play. */
  readonly moves: readonly string[];
}

/** Fewest people before anything is told of a team, and fewest who gave something away at one moment by one move. */
const PEOPLE_LEAST = 4;
const BY_MOVE_LEAST = 2;
/** Moments there is time for in ten minutes. */
const MOMENTS = 2;

/** A moment at which several gave something away. */
export interface Moment {
  readonly scenario: { readonly id: string; readonly title: string; readonly language: string };
  /** People who stood there, and those of them who gave something away. */
  readonly people: number;
  readonly gave: number;
  /** Points given away there by each of those who did, on average: somebody who came back to it counts once. */
  readonly points: number;
  /** What was heard last before it; absent where nothing was. */
  readonly heard?: { readonly name: string; readonly text: string; readonly language: string };
  /** What more of them chose than anything else, and how many people that were: two at least. */
  readonly chosen: { readonly text: string; readonly people: number; readonly coach?: string };
  /** What was worth more, and by what. */
  readonly stronger?: { readonly text: string; readonly by: BetterBy };
  /** The skill in which what was chosen fell short, or that the stronger one shows. */
  readonly skill?: Skill;
  /** A seed with which an encounter opened alone leads there; absent where only what a day left behind does. */
  readonly seed?: number;
}

/** What there is to talk about. */
export interface Monday {
  readonly people: number;
  readonly plays: number;
  /** The moments at which most was given away by all together, the first the dearest; two at most. */
  readonly moments: readonly Moment[];
  /** Titles of stories of which nothing can be told: too large to be looked at, or of an older engine. */
  readonly untold: readonly string[];
}

/** Something given away once. */
interface Given {
  readonly play: TeamPlay;
  readonly decision: Decision;
  readonly points: number;
}

/** Those who were in a place, and what was given away there. */
interface Place {
  readonly met: Set<number>;
  readonly given: Given[];
}

const total = (given: readonly Given[]) => given.reduce((sum, { points }) => sum + points, 0);
const peopleOf = (given: readonly Given[]) => new Set(given.map(({ play }) => play.person)).size;

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one)) ?? [];
    groups.set(keyOf(one), group);
    group.push(one);
  }
  return groups;
}

/** What more people chose than anything else; of as many, what cost more. */
function commonest(given: readonly Given[]): readonly Given[] {
  const byMove = grouped(given, ({ decision }) => decision.move);
  return [...byMove.values()].reduce((most, one) =>
    peopleOf(one) > peopleOf(most) || (peopleOf(one) === peopleOf(most) && total(one) > total(most)) ? one : most,
  );
}

/** Do the moves of a play lead to the same decision when the encounter is opened alone, with nothing carried in? */
function leadsThereAlone({ play: { scenario, opening, moves }, decision: { turn, node } }: Given): boolean {
  if (opening.carried.length === 0) return true;
  const { walk, refused } = walkThrough(scenario, { ...opening, carried: [] }, moves.slice(0, turn + 1));
  return refused === undefined && walk.steps.at(-1)?.node === node;
}

function momentOf({ met, given }: Place): Moment {
  const most = commonest(given);
  const alone = most.find(leadsThereAlone);
  const { play, decision } = alone ?? (most[0] as Given);
  const { scenario, opening, moves } = play;
  const { transcript } = debriefOf(walkThrough(scenario, opening, moves).walk);
  const at = transcript.findIndex((entry) => entry.type === 'move' && entry.turn === decision.turn);
  const entry = transcript[at] as MoveEntry;
  const heard = transcript.slice(0, at).findLast((one): one is SpokenEntry => one.type === 'line');
  const better = entry.others.find(({ id }) => id === decision.better?.move);
  const short = entry.skills.toSorted((a, b) => a.rating - b.rating)[0];
  return {
    scenario: { id: scenario.id, title: scenario.title, language: scenario.language },
    people: met.size,
    gave: peopleOf(given),
    points: total(given) / peopleOf(given),
    ...(heard && { heard: { name: heard.name, text: heard.translation ?? heard.text, language: heard.language } }),
    chosen: { text: entry.text, people: peopleOf(most), ...(entry.coach !== undefined && { coach: entry.coach }) },
    ...(better && decision.better && { stronger: { text: better.text, by: decision.better.by } }),
    ...(short && short.rating < 0 && { skill: short.skill }),
    ...(alone && { seed: opening.seed }),
  };
}

/**
 * What to talk about on Monday; undefined for fewer than four people, of whom nothing is told together.
 * @param plays first plays, each to its end
 * @param onStory told of each story before it is looked at
 */
export function mondayOf(
  plays: readonly TeamPlay[],
  onStory: (done: number, of: number) => void = () => undefined,
): Monday | undefined {
  const people = new Set(plays.map(({ person }) => person)).size;
  if (people < PEOPLE_LEAST) return undefined;
  const places = new Map<string, Place>();
  const untold: string[] = [];
  const stories = [...grouped(plays, ({ scenario }) => `${scenario.id} ${rulesHash(scenario)}`)];
  for (const [done, [story, own]] of stories.entries()) {
    onStory(done, stories.length);
    const [{ scenario }] = own as [TeamPlay];
    const book = decisionBook(scenario);
    if (!book) untold.push(scenario.title);
    for (const play of own)
      for (const decision of book?.of(play.opening, play.moves) ?? []) {
        const key = `${story} ${decision.node}`;
        const place = places.get(key) ?? { met: new Set(), given: [] };
        places.set(key, place);
        place.met.add(play.person);
        if (givenBy(decision) > 0) place.given.push({ play, decision, points: givenBy(decision) });
      }
  }
  const moments = [...places]
    .filter(([, { given }]) => given.length > 0 && peopleOf(commonest(given)) >= BY_MOVE_LEAST)
    .sort(([a, one], [b, other]) => total(other.given) - total(one.given) || (a < b ? -1 : 1))
    .slice(0, MOMENTS)
    .map(([, place]) => momentOf(place));
  return { people, plays: plays.length, moments, untold };
}
