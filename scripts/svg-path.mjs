/**
 * Reading, moving and writing SVG path data, for the cast builder. Paths become lists of absolute
 * commands { c, p }: c is one of M L C Z, p the points [x, y, …]. Arcs do not occur in the drawings.
 */

/** Path data as absolute M, L, C and Z commands. Throws on commands the drawings do not use. */
export function parsedPath(d) {
  const tokens = d.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? [];
  const path = [];
  let at = 0;
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  let command = '';
  const number = () => Number(tokens[at++]);
  while (at < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[at])) command = tokens[at++];
    const dx = command === command.toLowerCase() ? x : 0;
    const dy = command === command.toLowerCase() ? y : 0;
    const upper = command.toUpperCase();
    if (upper === 'Z') {
      path.push({ c: 'Z', p: [] });
      [x, y] = [startX, startY];
    } else if (upper === 'H' || upper === 'V') {
      const value = number();
      if (upper === 'H') x = value + dx;
      else y = value + dy;
      path.push({ c: 'L', p: [x, y] });
    } else if (upper === 'M' || upper === 'L') {
      [x, y] = [number() + dx, number() + dy];
      path.push({ c: upper, p: [x, y] });
      if (upper === 'M') {
        [startX, startY] = [x, y];
        command = command === 'M' ? 'L' : 'l';
      }
    } else if (upper === 'C') {
      const p = [number() + dx, number() + dy, number() + dx, number() + dy, number() + dx, number() + dy];
      [x, y] = [p[4], p[5]];
      path.push({ c: 'C', p });
    } else throw new Error(`Path command ${command} is not handled`);
  }
  return path;
}

/** The path with each point put through `move([x, y])`. */
export function movedPath(path, move) {
  return path.map(({ c, p }) => {
    const q = [];
    for (let i = 0; i < p.length; i += 2) q.push(...move([p[i], p[i + 1]]));
    return { c, p: q };
  });
}

/** The path cut into its closed shapes. */
export function subpaths(path) {
  const shapes = [];
  for (const step of path) {
    if (step.c === 'M') shapes.push([]);
    shapes.at(-1)?.push(step);
  }
  return shapes;
}

/** [left, top, right, bottom] of all points, control points included. */
export function pathBounds(path) {
  const xs = path.flatMap(({ p }) => p.filter((_, i) => i % 2 === 0));
  const ys = path.flatMap(({ p }) => p.filter((_, i) => i % 2 === 1));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Path data with relative, rounded coordinates. Rounding errors do not add up along the path. */
export function writtenPath(path, decimals) {
  const k = 10 ** decimals;
  const round = (value) => Math.round(value * k);
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  let last = '';
  let text = '';
  const say = (letter, numbers) => {
    const body = numbers
      .map((n) => String(n / k).replace(/^(-?)0\./, '$1.'))
      .reduce((all, n) => (all === '' || n.startsWith('-') ? all + n : `${all} ${n}`), '');
    text += letter === last && body !== '' ? (body.startsWith('-') ? body : ` ${body}`) : letter + body;
    last = letter;
  };
  for (const { c, p } of path) {
    const q = p.map(round);
    if (c === 'Z') {
      say('z', []);
      [x, y] = [startX, startY];
      continue;
    }
    if (c === 'M') {
      say('M', q);
      [startX, startY] = q;
    } else {
      const relative = q.map((value, i) => value - (i % 2 === 0 ? x : y));
      if (c === 'L' && relative[0] === 0 && relative[1] === 0) continue;
      say(c.toLowerCase(), relative);
    }
    [x, y] = q.slice(-2);
  }
  return text;
}
