/** What the home screen knows of one person to serve. */
import type { Persona } from '../../scenario/format.ts';
import type { Setting } from '../../scenario/words.ts';

/** How hard it is to serve somebody without listening, from the easiest. */
type Difficulty = 'gentle' | 'fair' | 'demanding' | 'hard';

/** A finished play in short. */
interface EntryResult {
  /** 0 … 100: satisfaction less what hints cost. */
  readonly score: number;
  /** Title of the ending. */
  readonly ending: string;
}

export interface HomeEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly setting: Setting;
  readonly role: string;
  /** In-world time of day, "08:05". */
  readonly clock: string;
  /** Minutes one play takes, where that is known. */
  readonly minutes?: number | undefined;
  /** How hard it is to serve without listening, where that was proved. */
  readonly difficulty?: Difficulty | undefined;
  /** What somebody may want to know before: what it is about. */
  readonly content?: string | undefined;
  readonly customer: Pick<Persona, 'short' | 'name' | 'relation' | 'segments' | 'cast'>;
  readonly first?: EntryResult;
  readonly best?: EntryResult;
  /** A file of the player's own. */
  readonly mine?: true;
  /** Finished plays. */
  readonly plays: number;
}

/** Who is next: the first one not yet played, or none when all have been. */
export const nextEntry = (entries: readonly HomeEntry[]): HomeEntry | undefined =>
  entries.find((entry) => entry.plays === 0);
