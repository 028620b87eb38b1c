/** Puts something built under its name at once: whoever reads the old one while it is built is not disturbed. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Paths of all files under a folder, relative to it; none when it is not there. */
export function filesIn(folder, inner = folder) {
  if (!existsSync(inner)) return [];
  return readdirSync(inner)
    .sort()
    .flatMap((name) => {
      const path = join(inner, name);
      return statSync(path).isDirectory() ? filesIn(folder, path) : [relative(folder, path)];
    });
}

/** Folders that hold nothing are taken away. */
function prune(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!statSync(path).isDirectory()) continue;
    prune(path);
    if (readdirSync(path).length === 0) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Moves every file of `built` to `target`, those named in `last` at the end and in that order, then takes away what
 * `target` held besides. Both have to lie on one disk. Each file is there whole at every moment, the old or the new one.
 */
export function putInPlace(built, target, last = []) {
  const files = filesIn(built);
  const order = (file) => last.indexOf(file);
  for (const file of files.toSorted((a, b) => order(a) - order(b))) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    renameSync(join(built, file), join(target, file));
  }
  const now = new Set(files);
  for (const file of filesIn(target)) if (!now.has(file)) rmSync(join(target, file), { force: true });
  prune(target);
  rmSync(built, { recursive: true, force: true });
}
