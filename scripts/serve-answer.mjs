/** What a request for a file is answered: whole, in part, in fewer bytes, not again, or not at all. */

const TEXT = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

/** Said with every answer. Nobody may show the game inside another page, where a click could be stolen. */
const guards = (policy) => ({
  'content-security-policy': policy,
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
});

/** The path of the file that an address asks for; undefined for one that is none. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

/** Does a browser take this encoding? `q=0` says that it does not. */
function takes(accepted, encoding) {
  return (accepted ?? '').split(',').some((part) => {
    const [name, ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    return name === encoding && (weight === undefined || Number(weight.slice(2)) > 0);
  });
}

/** A file in the fewest bytes a browser takes. */
function encoded(file, accepted) {
  if (file.br && takes(accepted, 'br')) return { body: file.br, etag: `"${file.tag}-br"`, encoding: 'br' };
  if (file.gzip && takes(accepted, 'gzip')) return { body: file.gzip, etag: `"${file.tag}-gz"`, encoding: 'gzip' };
  return { body: file.body, etag: `"${file.tag}"`, encoding: undefined };
}

const seconds = (date) => {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? undefined : time;
};

/** Has whoever asks the file already? */
function isKnown(headers, { modified }, etag) {
  const tags = headers['if-none-match'];
  if (tags !== undefined)
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  const since = seconds(headers['if-modified-since']);
  return since !== undefined && modified <= since;
}

/**
 * The one range of bytes asked for, from `first` to `last`; "none" where it lies outside; undefined where the whole is to
 * be given, as it is for several ranges, for words nobody understands, and for a part of another version.
 */
function rangeOf(headers, { body, modified, tag }) {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(headers.range?.replaceAll(' ', '') ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  const only = headers['if-range'];
  if (only !== undefined && only !== `"${tag}"` && seconds(only) !== modified) return undefined;
  const size = body.length;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  return first >= size || last < first ? 'none' : { first, last };
}

/** A file, as the request wants it. */
function answerWith(file, { headers }) {
  const range = rangeOf(headers, file);
  // A range counts bytes of the file itself, not of its packed form.
  const { body, etag, encoding } = encoded(file, range === undefined ? headers['accept-encoding'] : undefined);
  const about = {
    etag,
    'last-modified': new Date(file.modified).toUTCString(),
    'cache-control': file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    'accept-ranges': 'bytes',
    ...((file.br || file.gzip) && { vary: 'accept-encoding' }),
  };
  if (isKnown(headers, file, etag)) return { status: 304, headers: about };
  if (range === 'none')
    return { status: 416, headers: { ...TEXT, 'content-range': `bytes */${file.body.length}` }, body: 'No such part.' };
  const given = range ? body.subarray(range.first, range.last + 1) : body;
  return {
    status: range ? 206 : 200,
    headers: {
      ...about,
      'content-type': file.type,
      'content-length': given.length,
      ...(encoding && { 'content-encoding': encoding }),
      ...(range && { 'content-range': `bytes ${range.first}-${range.last}/${body.length}` }),
    },
    body: given,
  };
}

/**
 * The answer to a request: status, headers, body.
 * @param {import('node:http').IncomingMessage} request
 * @param {{ file(path: string): object | undefined, policy(): string }} held
 */
export function answerTo(request, held) {
  const answer = () => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return { status: 405, headers: { ...TEXT, allow: 'GET, HEAD' }, body: 'Only GET and HEAD.' };
    const path = pathOf(request.url ?? '/');
    const file = path === undefined ? undefined : held.file(path);
    return file ? answerWith(file, request) : { status: 404, headers: TEXT, body: 'Not found.' };
  };
  const { status, headers, body } = answer();
  return { status, headers: { ...guards(held.policy()), ...headers }, body };
}
