/** Everything the game keeps of a player, as one file of their own. */
import type { EnclosedScenario } from './enclosed.ts';
import type { OwnFile } from './own-files.ts';
import type { SaidInPlay } from './said-first.ts';
import type { StoredPlay } from './store.ts';

/** Version of the file. 2 brought the stories, 3 the player's own files; every earlier one can be read. */
export const MY_DATA_VERSION = 3;

/** All that is kept of one player. */
export interface MyData {
  readonly plays: readonly StoredPlay[];
  /** What was said in their own words, by play. */
  readonly said?: readonly SaidInPlay[];
  /** Copies of what plays began with. */
  readonly scenarios?: readonly EnclosedScenario[];
  /** Files of the player's own that stand in the library. */
  readonly files?: readonly OwnFile[];
  /** Days of shifts, as they are kept. */
  readonly days?: readonly unknown[];
  /** Assignments taken, as they are kept; attempts at them are among the plays. */
  readonly assignments?: readonly unknown[];
  /** The settings as they are remembered. */
  readonly settings?: object;
  /** How the player looks and is spoken of, when they have chosen. */
  readonly you?: object;
  /** Display name, when one was ever given. */
  readonly name?: string;
}

/** The text of the file. Nothing is left out: what is not in it is not kept. `written` is milliseconds since 1970. */
export function writeMyData(
  { plays, said, scenarios, files, days, assignments, settings, you, name }: MyData,
  written: number,
): string {
  const content = {
    kind: 'counterpart-my-data',
    version: MY_DATA_VERSION,
    written: new Date(written).toISOString(),
    ...(name !== undefined && { name }),
    ...(settings && { settings }),
    ...(you && { you }),
    plays,
    ...(said && said.length > 0 && { said }),
    ...(scenarios && { scenarios }),
    ...(files && { files }),
    ...(days && { days }),
    ...(assignments && { assignments }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
