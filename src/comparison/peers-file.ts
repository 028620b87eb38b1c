/**
 * A file for peers: what a team met and missed, in cells of five people and more, with nothing to be had by subtraction.
 * It holds no play, no name and no score of anybody. Its seal tells of a change by hand and proves nothing else.
 */
import {
  anything,
  type Field,
  faultsIn,
  isObject,
  just,
  list,
  objectOf,
  oneOf,
  optional,
  orNull,
  text,
  whole,
} from '../scenario/fields.ts';
import { dataHash } from '../scenario/hash.ts';
import type { Said } from '../scenario/said.ts';
import { isTooLarge, scanJson } from '../scenario/scan.ts';
import { AREAS, type Area } from '../scenario/words.ts';
import { allForPeers, groupsForPeers, type PeersGroup } from './peers-groups.ts';
import { forPeersSince, groupsSince } from './peers-since.ts';
import type { Unit } from './range.ts';
import { type CellTable, PEOPLE_LEAST } from './suppress.ts';

/** Version of the file for peers. Those of version 1 hold no groups. */
const PEERS_VERSION = 2;
/** Most stories in one file. */
const COLUMNS_MAX = 200;
/** Most people in a team, far above any. */
const TEAM_MAX = 1_000_000;
/** Longest title, in UTF-16 units: longer than any of a scenario, with the sign that tells it from another. */
const TITLE_MAX = 300;

/**
 * The least and the most that is told of a share, in hundredths, each for all that lies beyond: that everybody met all,
 * or nobody any, would tell the result of every single person, also of those in hidden cells.
 */
export const MET_TOLD = { least: 10, most: 90 } as const;

/**
 * People behind a cell and the share met, in whole hundredths: 10 stands for 10 and less, 90 for 90 and more. Null where
 * it is hidden. Nobody is `people: 0`.
 */
export type PeersCell = { readonly people: number; readonly met: number } | null;

/** One kind of goals: areas down, stories across. */
export interface PeersTable {
  /** Titles of the stories; none for a team of fewer than ten. */
  readonly stories: readonly string[];
  readonly areas: readonly { readonly area: Area; readonly cells: readonly PeersCell[]; readonly all: PeersCell }[];
  /** All areas together, by story. */
  readonly all: readonly PeersCell[];
}

/** What peers are shown. */
export interface PeersFile {
  readonly kind: 'counterpart-peers';
  readonly version: number;
  /** Of the whole team: five or more. */
  readonly people: number;
  readonly needs: PeersTable;
  readonly expectations: PeersTable;
  /** Who can be told apart, the higher first; none where there is nothing that all of them served. */
  readonly groups: readonly PeersGroup[];
  readonly seal: string;
}

const told = (share: number) => Math.min(MET_TOLD.most, Math.max(MET_TOLD.least, Math.round(share * 100)));

function tableFor(cells: CellTable, earlier: readonly PeersTable[]): PeersTable {
  const shown = forPeersSince(cells, earlier, told);
  const cell = (one: { readonly people: number; readonly value: number } | undefined): PeersCell =>
    one ? { people: one.people, met: one.people === 0 ? 0 : told(one.value) } : null;
  return {
    stories: shown.columns,
    areas: shown.rows.map((area, r) => ({
      area: area as Area,
      cells: shown.cells[r]?.map(cell) ?? [],
      all: cell(shown.rowTotals[r]),
    })),
    all: shown.columnTotals.map(cell),
  };
}

/**
 * The text of a file for peers; undefined for fewer than five people, of whom peers are shown nothing.
 * @param people of the whole team
 * @param compared those who served the same, each with the scores that are compared
 * @param earlier files that the same peers have: nothing is told that taking one from the other would give away of few
 */
export function writePeersFile(
  people: number,
  needs: CellTable,
  expectations: CellTable,
  compared: readonly Unit[] = [],
  earlier: readonly PeersFile[] = [],
): string | undefined {
  if (people < PEOPLE_LEAST) return undefined;
  const content = {
    kind: 'counterpart-peers',
    version: PEERS_VERSION,
    people,
    needs: tableFor(
      needs,
      earlier.map((one) => one.needs),
    ),
    expectations: tableFor(
      expectations,
      earlier.map((one) => one.expectations),
    ),
    groups: groupsSince(
      groupsForPeers(compared, MET_TOLD),
      allForPeers(compared, MET_TOLD),
      earlier.map((one) => one.groups),
    ),
  } as const;
  return `${JSON.stringify({ ...content, seal: dataHash(content) }, null, 2)}\n`;
}

/** A file of the right form, or what is wrong with it. */
export type ReadPeersFile =
  | { readonly ok: true; readonly file: PeersFile }
  | { readonly ok: false; readonly reasons: readonly Said[] };

/** A cell of a team of so many people. */
const cellOf = (people: number): Field =>
  orNull(
    objectOf({
      people: { ...whole(people), holds: (value) => value === 0 || whole(people, PEOPLE_LEAST).holds(value) },
      met: whole(100),
    }),
  );

/** A table of a team of so many people: as many cells in each row as there are stories, each area once. */
function isTable(value: unknown, people: number): value is PeersTable {
  const stories = list(COLUMNS_MAX, text(TITLE_MAX));
  if (!isObject(value) || !stories.holds(value.stories)) return false;
  const count = (value.stories as readonly unknown[]).length;
  const row = list(count, cellOf(people), count);
  const areas = list(AREAS.length, objectOf({ area: oneOf(AREAS), cells: row, all: cellOf(people) }));
  return (
    objectOf({ stories, areas, all: row }).holds(value) &&
    new Set((value as unknown as PeersTable).areas.map(({ area }) => area)).size ===
      (value as unknown as PeersTable).areas.length
  );
}

const isGroups = (value: unknown, people: number): value is readonly PeersGroup[] =>
  list(people, objectOf({ people: whole(people, PEOPLE_LEAST), average: whole(MET_TOLD.most, MET_TOLD.least) })).holds(
    value,
  ) && (value as readonly PeersGroup[]).reduce((sum, one) => sum + one.people, 0) <= people;

/** The fields of a file; what they hold is told one by one. Those of version 1 hold no groups. */
const FILE = {
  kind: just('counterpart-peers'),
  version: anything,
  people: anything,
  needs: anything,
  expectations: anything,
  groups: optional(anything),
  seal: anything,
};

/** Is this text a file for peers, whole or not? */
export const looksForPeers = (text: string): boolean => /"kind"\s*:\s*"counterpart-peers"/.test(text);

/** The file for peers in a text, or why it is none. */
export function readPeersFile(text: string): ReadPeersFile {
  const refuse = (reason: Said): ReadPeersFile => ({ ok: false, reasons: [reason] });
  if (isTooLarge(text)) return refuse({ key: 'peers.tooLarge' });
  const { value, broken, found } = scanJson(text.replace(/^\uFEFF/, ''));
  const [first] = found;
  if (first) return refuse(first.says);
  if (broken || !isObject(value) || faultsIn(value, FILE).length > 0) return refuse({ key: 'peers.none' });
  const { version, people, needs, expectations, groups, seal } = value;
  if (typeof version === 'number' && version > PEERS_VERSION)
    return refuse({ key: 'peers.newer', values: { version } });
  if (version !== PEERS_VERSION && version !== 1)
    return refuse({ key: 'peers.version', values: { version: PEERS_VERSION } });
  if (!whole(TEAM_MAX, PEOPLE_LEAST).holds(people))
    return refuse({ key: 'peers.people', values: { least: PEOPLE_LEAST } });
  const team = people as number;
  if (!isTable(needs, team)) return refuse({ key: 'peers.needs' });
  if (!isTable(expectations, team)) return refuse({ key: 'peers.expectations' });
  if (version === 1 ? groups !== undefined : !isGroups(groups, team)) return refuse({ key: 'peers.groups' });
  const told = version === 1 ? {} : { groups };
  const kind = 'counterpart-peers';
  const content = { kind, version, people: team, needs, expectations, ...told } as const;
  if (seal !== dataHash(content)) return refuse({ key: 'file.changed' });
  const file = { kind, version, people: team, needs, expectations, seal } as const;
  return { ok: true, file: { ...file, groups: isGroups(groups, team) ? groups : [] } };
}
