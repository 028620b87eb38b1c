/** Everything the browser's store holds, saved as a file just as it lies there: for when it makes trouble. */
import { game as words } from '../messages/game.ts';
import { rawRows } from '../record/indexed-db-store.ts';
import { offerFile } from './files.ts';
import { reasonOf } from './reason.ts';

const FILE = 'counterpart-raw-data.json';

/** Offers the file. Never rejects; resolves with a sentence for the player on what came of it. */
export async function exportRaw(): Promise<string> {
  try {
    offerFile(FILE, `${JSON.stringify({ kind: 'counterpart-raw', stores: await rawRows() }, null, 2)}\n`);
    return words.savedAs({ file: FILE });
  } catch (error) {
    return words.rawUnreadable({ reason: reasonOf(error) });
  }
}
