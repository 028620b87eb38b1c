/**
 * What the game tells of everything that comes with it. It is made from the files at each build, and at each start of
 * the developing server (scripts/manifest.mjs asks `make-manifest.ts`), never by hand: to add a file is to be in it.
 */
import type { DifficultyName } from '../analysis/figures/difficulty.ts';
import type { Persona } from '../scenario/format.ts';
import type { Area, Setting, Skill } from '../scenario/words.ts';
import type { PersonAhead } from '../shift/person-ahead.ts';
import type { Columns } from './columns.ts';

/** What proofs said of scenarios, by the hash of their rules (assets/scenario-figures.json, written by a test). */
export type ProvedFigures = Readonly<Record<string, { readonly difficulty: DifficultyName; readonly points: number }>>;

/** Of whoever is served in a scenario: what can be told before it is opened. */
export type ServedPerson = Pick<Persona, 'short' | 'name' | 'relation' | 'segments' | 'cast'>;

/** A scenario in the library: what the first page tells of it. */
export interface ManifestScenario {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly setting: Setting;
  readonly role: string;
  /** In-world time of day, "08:05". */
  readonly clock: string;
  /** Minutes one play takes: as the file says, else worked out; absent where it cannot be read. */
  readonly minutes?: number;
  /** How hard it is to serve without listening; absent for a story nobody has proved since its rules changed. */
  readonly difficulty?: DifficultyName;
  /** What somebody may want to know before: what it is about. */
  readonly content?: string;
  /** "practice": never in assessments or comparisons. */
  readonly use?: 'practice';
  readonly customer: ServedPerson;
  /** Place of the ready picture of this person in these clothes, among all pictures. */
  readonly picture: number;
  /** Path of the file in the folder of scenarios. */
  readonly path: string;
  /** Paths of all files of this id, where there are several: then none of them can be played. */
  readonly twins?: readonly string[];
}

/** More of a scenario, which the first page does not need. */
export interface ManifestDetails {
  /** Areas of its needs, in the order of the six. */
  readonly areas: readonly Area[];
  /** Skills that some move of it is tagged with, in the order of the fourteen. */
  readonly skills: readonly Skill[];
  /** Languages it can be played in: that of the file, then those of whole translations, sorted. */
  readonly languages: readonly string[];
  /** Hash of its rules, and of its words: 64 hexadecimal digits each. */
  readonly rules: string;
  readonly words: string;
  /** What a day has to know of it before its person comes, beside what is told here and on the first page. */
  readonly ahead: Pick<PersonAhead, 'weather' | 'flags'> & Pick<PersonAhead['customer'], 'pronoun' | 'history'>;
}

/** A day in the library. */
export interface ManifestDay {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Name of the house. */
  readonly place: string;
  /** Whom the player plays all day. */
  readonly role: string;
  /** Texts of the process fixes, by id. */
  readonly fixes: Readonly<Record<string, { readonly text: string }>>;
  /** Ids of its scenarios, in the order of the day. */
  readonly scenarios: readonly string[];
  /** Path of the file in the folder of scenarios. */
  readonly path: string;
  /** Paths of all files of this id, where there are several. */
  readonly twins?: readonly string[];
}

/** The manifest on its way over the line: as columns, and without the paths, which nobody there needs. */
export interface PackedManifest {
  readonly first?: string;
  readonly scenarios: Columns;
  readonly days: Columns;
}

/** Everything the first page tells. */
export interface Manifest {
  /** Id of the scenario that a first visit offers before all others; absent when none does. */
  readonly first?: string;
  /** In the order of the line-up; what is not in it follows by time of day, then by id. */
  readonly scenarios: readonly ManifestScenario[];
  /** By id. */
  readonly days: readonly ManifestDay[];
}
