/** The map as a Mermaid flow chart, to paste into a page or an editor that draws such. */
import { END } from '../../scenario/move.ts';
import type { MapWords } from './map-words.ts';
import { firstWords, type StoryMap } from './story-map.ts';

/** Everything that could mean something to Mermaid or to the page it is shown on becomes a character code. */
const escaped = (text: string, most: number) =>
  firstWords(text, most).replaceAll(
    /[^\p{L}\p{M}\p{N} .,:?!'’‘“”…–—-]/gu,
    (character) => `#${character.codePointAt(0)};`,
  );

const WORDS = 60;

/** Mermaid text. Names of boxes are numbered (n0, e0), because words like "end" mean something to Mermaid. */
export function mermaidMap(map: StoryMap, say: MapWords): string {
  const names = new Map(map.nodes.map(({ id }, i) => [id, `n${i}`]));
  names.set(END, 'over');
  const conditional = (words: string | undefined) =>
    words === undefined ? '' : `<br/>${say.if({ condition: escaped(words, WORDS) })}`;
  const all = [...map.endings, ...(map.walksOut ? [map.walksOut] : [])];
  const lines = [
    'flowchart LR',
    `  accTitle: ${escaped(map.title, WORDS)}`,
    ...map.nodes.map(
      ({ id, words }, i) =>
        `  n${i}["${id}${words === '' ? '' : `<br/>“${escaped(words, WORDS)}”`}"]${id === map.start ? ':::start' : ''}`,
    ),
    `  over(("${escaped(say.end(), WORDS)}"))`,
    ...all.map(({ id, title }, i) => `  e${i}(["${id}<br/>${escaped(title, WORDS)}"]):::ending`),
    ...map.nodes.flatMap(({ moves }, i) =>
      moves.flatMap((move) =>
        move.ways.map(
          (way) =>
            `  n${i} -->|"${move.kind}: ${move.id}${conditional(move.if)}${conditional(way.if)}"| ${names.get(way.to)}`,
        ),
      ),
    ),
    ...map.nodes.flatMap(({ moves }, i) =>
      moves
        .filter(({ pushes }) => pushes)
        .map(
          (move) => `  n${i} -->|"${move.kind}: ${move.id}${conditional(map.walksOut?.if)}"| e${map.endings.length}`,
        ),
    ),
    ...map.endings.map((ending, i) => `  over -->|"${i + 1}${conditional(ending.if)}"| e${i}`),
    '  classDef default fill:#fffdf7,stroke:#14110f,color:#14110f',
    '  classDef start fill:#ffe9b0,stroke:#14110f,color:#14110f',
    '  classDef ending fill:#d9f0e5,stroke:#14110f,color:#14110f',
  ];
  return `${lines.join('\n')}\n`;
}
