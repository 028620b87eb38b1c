/** The map in Graphviz's DOT language. */
import { END } from '../../scenario/move.ts';
import type { MapWords } from './map-words.ts';
import { firstWords, type StoryMap } from './story-map.ts';

/** Text inside a quoted DOT label: quotes and backslashes escaped, and & because Graphviz reads HTML's entities. */
const escaped = (text: string, most = WORDS) =>
  firstWords(text, most).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;');

const WORDS = 60;

const quoted = (...lines: readonly string[]) => `"${lines.filter((line) => line !== '').join('\\n')}"`;

/** DOT text. Endings are named `ending/ID`, which no node can be. */
export function dotMap(map: StoryMap, say: MapWords): string {
  const conditional = (words: string | undefined) => (words === undefined ? '' : say.if({ condition: escaped(words) }));
  const lines = [
    `digraph ${quoted(escaped(map.id))} {`,
    `  graph [rankdir=LR, label=${quoted(escaped(map.title))}, labelloc=t, bgcolor="#fffdf7"]`,
    '  node [shape=box, style="filled", fillcolor="#f5e3c8", color="#14110f", fontname="sans-serif"]',
    '  edge [color="#14110f", fontname="sans-serif", fontsize=10]',
    ...map.nodes.map(
      ({ id, words }) =>
        `  "${id}" [label=${quoted(id, words === '' ? '' : `“${escaped(words)}”`)}${id === map.start ? ', fillcolor="#ffe9b0"' : ''}]`,
    ),
    `  "${END}" [shape=circle, fillcolor="#fff6c9"]`,
    ...[...map.endings, ...(map.walksOut ? [map.walksOut] : [])].map(
      ({ id, title }) =>
        `  "ending/${id}" [label=${quoted(id, escaped(title))}, fillcolor="#d9f0e5", style="filled,rounded"]`,
    ),
    ...map.nodes.flatMap(({ id, moves }) =>
      moves.flatMap((move) =>
        move.ways.map(
          (way) =>
            `  "${id}" -> "${way.to}" [label=${quoted(`${move.kind}: ${move.id}`, conditional(move.if), conditional(way.if))}]`,
        ),
      ),
    ),
    ...map.nodes.flatMap(({ id, moves }) =>
      moves
        .filter(({ pushes }) => pushes)
        .map(
          (move) =>
            `  "${id}" -> "ending/${map.walksOut?.id}" [label=${quoted(`${move.kind}: ${move.id}`, conditional(map.walksOut?.if))}, style="dashed"]`,
        ),
    ),
    ...map.endings.map(
      (ending, i) => `  "${END}" -> "ending/${ending.id}" [label=${quoted(`${i + 1}`, conditional(ending.if))}]`,
    ),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
