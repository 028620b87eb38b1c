/** The game's page where a team server stands beside it: it says so in its head, and is the same page otherwise. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The page looks for this; where it is missing there is no server, and nothing is asked. */
const META = '<meta name="counterpart-team-server" content="/api/v1">';

function told(file, since) {
  const text = file.body.toString('utf8');
  if (!text.includes('<head>')) return file;
  const body = Buffer.from(text.replace('<head>', `<head>${META}`));
  return {
    ...file,
    body,
    // Whoever has the page from a time without a server gets this one.
    modified: Math.max(file.modified, since),
    tag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    br: brotliCompressSync(body),
    gzip: gzipSync(body),
  };
}

/** What is held of a folder (`snapshots`), with the page changed. */
export function withTeams(held) {
  const since = Math.floor(Date.now() / 1000) * 1000;
  const pages = new WeakMap();
  return {
    file(path) {
      const file = held.file(path);
      if (path !== 'index.html' || !file) return file;
      if (!pages.has(file)) pages.set(file, told(file, since));
      return pages.get(file);
    },
    policy: () => held.policy(),
  };
}
