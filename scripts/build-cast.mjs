/**
 * Turns the Open Peeps drawings (Pablo Stanley, CC0) into the small SVG fragments in assets/cast.
 *
 *     node scripts/build-cast.mjs
 *
 * Development only: its output is committed, so nobody needs the package to play. Same input, same bytes.
 *
 * The package paints hair, and half of all clothes, in the ink of the outline itself. To give them a
 * colour of their own without losing the line, such a path is filled with the colour token and stroked
 * with ink inside its own shape: thin strokes stay ink from edge to edge, wide areas become colour.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { drawnBodies } from './cast-bodies.mjs';
import { drawnFaces } from './cast-faces.mjs';
import { beards, bodies, faces, glasses, heads } from './cast-parts.mjs';
import { movedPath, parsedPath, pathBounds, subpaths, writtenPath } from './svg-path.mjs';

const INK = '#000';
const out = new URL('../assets/cast/', import.meta.url);

/** One drawing of the package, as a list of { d, fill } in painting order. */
async function drawnPaths(folder, name, colours) {
  // By path: the package's index pulls in a module that only works in CommonJS.
  const { default: Part } = await import(`@opeepsfun/open-peeps/build/${folder}/${name}.js`);
  const markup = renderToStaticMarkup(createElement(Part, { ...colours, outlineColor: INK }));
  const shapes = [...markup.matchAll(/<path ([^>]*)><\/path>/g)].map(([, attributes]) => ({
    d: /\bd="([^"]*)"/.exec(attributes)?.[1] ?? '',
    fill: /\bfill="([^"]*)"/.exec(attributes)?.[1] ?? 'none',
    even: attributes.includes('evenodd'),
  }));
  const elements = markup.match(/<[a-z]/g)?.length ?? 0;
  if (elements !== shapes.length) throw new Error(`${folder}/${name}: ${elements} elements but ${shapes.length} paths`);
  // A hairline stroke in one face is invisible at our size.
  return shapes.filter((shape) => shape.fill !== 'none');
}

/** The ink of a part: black, with the given areas of it shown in a colour token. */
function inkMarkup(id, d, part) {
  const line = part.line ?? 13;
  const thick = part.thicken ? ` stroke="${INK}" stroke-width="${part.thicken}" stroke-linejoin="round"` : '';
  if (!part.ink) return `<path d="${d}"${thick}/>`;
  const areas = typeof part.ink === 'string' ? [{ token: part.ink }] : part.ink;
  const boxes = areas
    .map(({ box }, index) =>
      box
        ? `<clipPath id="${id}-b${index}"><rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}"/></clipPath>`
        : '',
    )
    .join('');
  const coloured = areas
    .map(({ token, colour = `{{${token}}}`, box }, index) => {
      const use = `<use href="#${id}-i" fill="${colour}" stroke="${INK}" stroke-width="${2 * line}" clip-path="url(#${id}-k)"/>`;
      return box ? `<g clip-path="url(#${id}-b${index})">${use}</g>` : use;
    })
    .join('');
  const base = boxes || thick ? `<use href="#${id}-i"${thick}/>` : '';
  return `<defs><path id="${id}-i" d="${d}"/><clipPath id="${id}-k"><use href="#${id}-i"/></clipPath>${boxes}</defs>${base}${coloured}`;
}

/** Writes one part and returns its bounds in the part's own units. */
async function writePart(kind, name, part) {
  const shapes = await drawnPaths(part.from[0], part.from[1], part.colours ?? {});
  const id = `${kind}-${name}`;
  let bounds;
  const markup = shapes
    .map(({ d, fill, even }) => {
      if (even) throw new Error(`${id}: evenodd is not handled`);
      let moved = part.move ? movedPath(parsedPath(d), part.move) : parsedPath(d);
      if (part.keep)
        moved = subpaths(moved)
          .filter((sub) => part.keep(pathBounds(sub)))
          .flat();
      if (moved.length === 0) return '';
      const b = pathBounds(moved);
      bounds = bounds
        ? [Math.min(bounds[0], b[0]), Math.min(bounds[1], b[1]), Math.max(bounds[2], b[2]), Math.max(bounds[3], b[3])]
        : b;
      const text = writtenPath(moved, part.decimals ?? 1);
      const patch = part.patch ? `<path fill="${part.patch.fill}" d="${part.patch.d}"/>` : '';
      return fill === INK ? patch + inkMarkup(id, text, part) : `<path fill="${fill}" d="${text}"/>`;
    })
    .join('');
  writeFileSync(new URL(`${kind}/${name}.svg`, out), `<g>${markup}</g>\n`);
  return { bounds: bounds.map(Math.round), size: markup.length };
}

const report = process.argv.includes('--report');
let total = 0;
for (const [kind, parts] of Object.entries({ body: bodies, head: heads, face: faces, glasses, beard: beards })) {
  rmSync(new URL(`${kind}/`, out), { recursive: true, force: true });
  mkdirSync(new URL(`${kind}/`, out), { recursive: true });
  for (const [name, part] of Object.entries(parts)) {
    const { bounds, size } = await writePart(kind, name, part);
    total += size;
    if (report) console.log(`${kind}/${name}`, bounds.join(' '), `${(size / 1024).toFixed(1)} KiB`);
  }
}
for (const [kind, parts] of Object.entries({ body: drawnBodies, face: drawnFaces }))
  for (const [name, markup] of Object.entries(parts))
    writeFileSync(new URL(`${kind}/${name}.svg`, out), `<g>${markup}</g>\n`);
console.log(`${fileURLToPath(out)}: ${(total / 1024).toFixed(0)} KiB`);
