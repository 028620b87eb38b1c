/** What the pages may ask of the game, and what it tells them. `game.ts` is the game itself. */
import type { Opening } from '../encounter/opening.ts';
import type { OwnFile } from '../record/own-files.ts';
import type { PlayRecord } from '../record/record.ts';
import type { StoredPlay } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Screens } from './app-machine.ts';
import type { Assessments } from './assessments.ts';
import type { Days } from './days.ts';
import type { Keeping } from './keeping.ts';
import type { LookingBack } from './looking-back.ts';
import type { LookedUp } from './open.ts';
import type { OpenedFile } from './own/dropped.ts';
import type { ScenarioFinder } from './scenario-finder.ts';
import type { Session } from './session.ts';
import type { WholeLibrary } from './whole-library.ts';

/** What screens may ask of the game. */
export interface Game {
  /** The app's state: which screen is open with what it shows, and what is kept. Pages read it by `useApp`. */
  readonly screens: Screens;
  readonly keeping: Keeping;
  /** Finds the scenario of a play. */
  readonly scenarios: ScenarioFinder;
  /** Everything there is to play. */
  readonly library: WholeLibrary;
  /** Days of a shift. */
  readonly days: Days;
  /** Assignments taken, and attempts at them. */
  readonly assessments: Assessments;
  /** Looking back at the open play. */
  readonly lookingBack: LookingBack;
  /** Scenario that is open: of the brief, or of the play. */
  scenario(): Scenario | undefined;
  /** The play that is open, running or over. */
  session(): Session | undefined;
  /** Every kept play, the one begun first coming first. */
  plays(): readonly StoredPlay[];
  /** Calls back when they are listed anew. */
  subscribe(onChange: () => void): () => void;
  /** Opens the brief of a scenario, with a seed when one is wanted. */
  open(id: string, seed?: number): Promise<void>;
  /** Tells that the open play cannot go on as it is; one that stands for itself can be begun anew from there. */
  tellOfPlay(notice: string): void;
  /** Opens the brief in other words of the same rules: a translation. Only before a play has begun. */
  speak(words: Scenario): void;
  /** Begins a play of the open scenario. */
  start(opening: Opening): Promise<void>;
  /** Goes on with a kept play, or shows the debrief of one that is over. */
  resume(play: StoredPlay): Promise<void>;
  /** Shows the debrief of a finished play, at a turn (from 0) if one is given; `back` leads where it was asked for. */
  lookUp(play: StoredPlay, from: LookedUp['from'], turn?: number): Promise<void>;
  /** From such a debrief to where it was asked for. */
  back(): void;
  /** Puts a play that was left in the middle aside for good. */
  discard(play: StoredPlay): Promise<void>;
  home(): void;
  /** To everybody there is to serve. What is played is put down, and kept. */
  toLibrary(): void;
  debrief(): void;
  /** Saves the open play as a file. */
  exportPlay(): Promise<void>;
  /**
   * Opens a saved play, an assignment, or a scenario of the player's own to its brief. Of several files, or of a folder,
   * everything that is of a library is taken into the player's own.
   */
  openFiles(files: readonly OpenedFile[]): Promise<void>;
  /** Takes a file of the player's own out of the library. Plays made on it stay, and open again. */
  removeOwn(file: Pick<OwnFile, 'kind' | 'id'>): Promise<void>;
  /** Takes in a file of everything that was once kept of the player, and tells what was new. */
  importData(file: File): Promise<void>;
  /** Shows the debrief of somebody's finished play without keeping it. */
  show(scenario: Scenario, record: PlayRecord): void;
  /** Forgets every play, day and name. Settings are the caller's. */
  erase(): Promise<void>;
}
