/** A folder of built files held in memory, and its exchange for a newer build. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

/** Written last by a build: which files there are, and how long each is. */
const BUILD_LIST = 'build.json';
/** Former builds whose files are still given to tabs that have them open. */
const FORMER = 3;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.wasm': 'application/wasm',
  '.map': 'application/json',
};

/** Paths under a folder, with slashes. Hidden files, links out of the folder and what cannot be read are left out. */
function pathsIn(folder, real, inner = '') {
  let entries = [];
  try {
    entries = readdirSync(join(folder, inner));
  } catch {
    return [];
  }
  return entries
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => {
      const path = inner === '' ? name : `${inner}/${name}`;
      try {
        const target = realpathSync(join(folder, path));
        if (!target.startsWith(real + sep)) return [];
        const stat = statSync(target);
        if (stat.isDirectory()) return join(real, path) === target ? pathsIn(folder, real, path) : [];
        return stat.isFile() ? [path] : [];
      } catch {
        return [];
      }
    });
}

function fileAt(folder, path) {
  try {
    const body = readFileSync(join(folder, path));
    return { body, modified: Math.floor(statSync(join(folder, path)).mtimeMs / 1000) * 1000 };
  } catch {
    return undefined;
  }
}

const tagOf = (body) => createHash('sha256').update(body).digest('base64url').slice(0, 22);

/** Everything in a folder, by path. A file `x.br` or `x.gz` beside `x` is x in fewer bytes. */
function filesOf(folder) {
  const read = new Map();
  let real = folder;
  try {
    real = realpathSync(folder);
  } catch {
    return read;
  }
  for (const path of pathsIn(folder, real)) {
    const file = fileAt(folder, path);
    if (file) read.set(path, file);
  }
  const files = new Map();
  for (const [path, { body, modified }] of read) {
    if (/\.(br|gz)$/.test(path) && read.has(path.replace(/\.(br|gz)$/, ''))) continue;
    files.set(path, {
      body,
      modified,
      tag: tagOf(body),
      type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
      // Built assets carry a hash in their name and never change; everything else is asked for again each time.
      lasting: /^assets\/.*-[\w-]{8}\.\w+$/.test(path),
      br: read.get(`${path}.br`)?.body,
      gzip: read.get(`${path}.gz`)?.body,
    });
  }
  return files;
}

/** Is every file there that the build's list names, with its length? Always so where there is no list. */
function isWhole(folder, files) {
  const list = files.get(BUILD_LIST);
  if (!list) return files.has('index.html');
  try {
    return Object.entries(JSON.parse(list.body.toString('utf8')).files).every(
      ([path, size]) => statSync(join(folder, path)).size === size,
    );
  } catch {
    return false;
  }
}

/** The policy of the page, as it stands in its own head: what the header says is never another. */
export function policyIn(page) {
  const [, meta] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(page) ?? [];
  return [...(meta ?? "default-src 'self'").split(';'), " frame-ancestors 'none'"]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('; ');
}

/** When what tells of a build was last written; "" while a build is under way. */
function stampOf(folder) {
  for (const name of [BUILD_LIST, 'index.html']) {
    try {
      const { mtimeMs, size } = statSync(join(folder, name));
      return `${name} ${mtimeMs} ${size}`;
    } catch {
      // The other one may be there.
    }
  }
  return '';
}

/**
 * The folder as it is held.
 * @param {string} folder absolute path @param {number} look milliseconds between two looks whether there is a newer build
 */
export function snapshots(folder, look) {
  let stamp = stampOf(folder);
  let held = filesOf(folder);
  let former = [];
  let looked = performance.now();
  let policy = policyIn(held.get('index.html')?.body.toString('utf8') ?? '');
  const takeNewer = () => {
    if (performance.now() - looked < look) return;
    looked = performance.now();
    const now = stampOf(folder);
    if (now === stamp || now === '') return;
    const files = filesOf(folder);
    if (!isWhole(folder, files)) return;
    former = [held, ...former].slice(0, FORMER);
    [held, stamp] = [files, now];
    policy = policyIn(files.get('index.html')?.body.toString('utf8') ?? '');
  };
  return {
    /** The file at a path, of the newest whole build or, for what never changes, of a former one. */
    file(path) {
      takeNewer();
      const file = held.get(path);
      if (file) return file;
      const old = former.map((files) => files.get(path)).find(Boolean);
      return old?.lasting ? old : undefined;
    },
    policy: () => policy,
  };
}
