/** What a team met, area by area and story by story, before anything is hidden from peers. */
import { type PeersFile, writePeersFile } from '../comparison/peers-file.ts';
import { type NotSince, notSince } from '../comparison/peers-since.ts';
import type { Unit } from '../comparison/range.ts';
import type { CellTable } from '../comparison/suppress.ts';
import { namesApart } from '../record/names-apart.ts';
import { AREAS, type Area } from '../scenario/words.ts';
import { tallyOf } from '../scoring/profile.ts';
import type { GoalKind } from '../scoring/scorecard.ts';
import { type FirstPlay, storyOf } from './first-plays.ts';

/** People of a team below which only totals of areas are shown to peers. */
const CELLS_FROM = 10;

/** A share of goals met, 0 … 1, over some plays; half for each partly met. */
function cellOf(plays: readonly FirstPlay[], kind: GoalKind, areas: readonly Area[]) {
  const asked = plays
    .map(({ person, goals }) => ({
      person,
      goals: goals.filter((goal) => goal.kind === kind && areas.includes(goal.area)),
    }))
    .filter(({ goals }) => goals.length > 0);
  const { met, partly, of } = tallyOf(asked.flatMap(({ goals }) => goals));
  return { people: new Set(asked.map(({ person }) => person)).size, value: of === 0 ? 0 : (met + partly / 2) / of };
}

/**
 * The table of one kind of goals: areas by stories, with their totals. Of fewer than ten people there are no single
 * stories in it: a cell of theirs would be most of the team.
 */
export function peersCells(plays: readonly FirstPlay[], kind: GoalKind): CellTable {
  const people = new Set(plays.map(({ person }) => person)).size;
  const stories = new Map(plays.map((play) => [storyOf(play), play.scenario.title]));
  const told = people < CELLS_FROM ? [] : [...stories.keys()];
  const of = (story: string) => plays.filter((play) => storyOf(play) === story);
  const areas = AREAS.filter((area) => cellOf(plays, kind, [area]).people > 0);
  return {
    rows: areas,
    columns: namesApart(told.map((story) => stories.get(story) ?? '')),
    cells: areas.map((area) => told.map((story) => cellOf(of(story), kind, [area]))),
    rowTotals: areas.map((area) => cellOf(plays, kind, [area])),
    columnTotals: told.map((story) => cellOf(of(story), kind, AREAS)),
    total: cellOf(plays, kind, AREAS),
  };
}

/** Stories from which on people are compared: with one alone there is no spread. */
const STORIES_LEAST = 2;

/** Everybody with their points in what all of them served; nobody where that is less than two stories. */
function compared(plays: readonly FirstPlay[]): readonly Unit[] {
  const people = new Map<number, FirstPlay[]>();
  for (const play of plays) people.set(play.person, [...(people.get(play.person) ?? []), play]);
  const all = [...people.values()];
  const same = [...new Set(plays.map(storyOf))].filter((story) =>
    all.every((own) => own.some((play) => storyOf(play) === story)),
  );
  if (same.length < STORIES_LEAST) return [];
  return [...people].map(([person, own]) => ({
    id: String(person),
    name: String(person),
    scores: own.filter((play) => same.includes(storyOf(play))).map(({ satisfaction }) => satisfaction),
  }));
}

const peopleOf = (plays: readonly FirstPlay[]) => new Set(plays.map(({ person }) => person)).size;

/** Why there is no new file for peers who have these earlier ones; undefined where there may be one. */
export const notForPeersSince = (plays: readonly FirstPlay[], earlier: readonly PeersFile[]): NotSince | undefined =>
  notSince(peopleOf(plays), earlier);

/**
 * The text of the file for peers of these plays; undefined for fewer than five people.
 * @param earlier files that these peers have
 */
export const peersFileOf = (plays: readonly FirstPlay[], earlier: readonly PeersFile[] = []): string | undefined =>
  writePeersFile(
    peopleOf(plays),
    peersCells(plays, 'need'),
    peersCells(plays, 'expectation'),
    compared(plays),
    earlier,
  );
