/** Builds what the bench times, as the command line is built: by Vite, for Node, from the sources as they are. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtForNode } from '../built-for-node.mjs';
import { ROOT } from '../ensure-install.mjs';

/**
 * Builds the door. Peers stay the packages they are.
 * @returns the built file, and a function that removes it
 */
export async function builtDoor() {
  // Inside node_modules, so that the peers are found from there.
  const home = join(ROOT, 'node_modules', '.cache', 'counterpart');
  mkdirSync(home, { recursive: true });
  const folder = mkdtempSync(join(home, 'bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const door = await builtForNode('door', 'tests/bench/entry.ts', folder, ['inkjs', 'bondage']);
    return { door: fileURLToPath(door), remove };
  } catch (error) {
    remove();
    throw error;
  }
}
