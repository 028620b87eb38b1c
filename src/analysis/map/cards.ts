/** How the cards of a drawn map look. */
import { CARD_WORDS, type Cell, rowsAt, SIZE } from './cells.ts';
import type { MapWords } from './map-words.ts';
import { element, escaped, tip, words, wrapped } from './markup.ts';
import type { MapEnding, MapNode } from './story-map.ts';

/** The colours of the house. */
export const COLOUR = {
  ink: '#14110f',
  paper: '#fffdf7',
  wall: '#f5e3c8',
  amber: '#ffe9b0',
  note: '#fff6c9',
  mint: '#d9f0e5',
  sky: '#bfe0e8',
  plum: '#f0e7fb',
  rose: '#ffd9d2',
} as const;

const KIND = { say: COLOUR.sky, ask: COLOUR.note, do: COLOUR.mint, look: COLOUR.plum } as const;
const LEAVES = { pleased: COLOUR.mint, calm: COLOUR.sky, hurried: COLOUR.amber, upset: COLOUR.rose } as const;

const outlined = { stroke: COLOUR.ink, 'stroke-width': 2 } as const;
const SMALL = { 'font-size': 13 } as const;
const STRONG = { 'font-weight': 700, 'font-size': 14 } as const;

/** A white card with a hard shadow and a coloured head. */
function frame(height: number, head: number, colour: string): string {
  const size = { width: SIZE.card, rx: 8 };
  return [
    element('rect', { x: 4, y: 4, height, fill: COLOUR.ink, 'fill-opacity': 0.18, ...size }),
    element('rect', { height, fill: COLOUR.paper, ...outlined, ...size }),
    element('path', {
      d: `M1 ${head}V8a7 7 0 0 1 7-7H${SIZE.card - 8}a7 7 0 0 1 7 7V${head}Z`,
      fill: colour,
    }),
    element('path', { d: `M0 ${head}H${SIZE.card}`, ...outlined }),
  ].join('');
}

const lines = (texts: readonly string[], y: number, step: number = SIZE.words) =>
  texts.map((text, i) => words(12, y + i * step, text, SMALL)).join('');

function moveRow(move: MapNode['moves'][number], y: number, say: MapWords): string {
  const middle = y + SIZE.row / 2;
  const { kind, text } = move;
  const told = move.if === undefined ? say.move({ kind, text }) : say.moveIf({ kind, text, condition: move.if });
  return element(
    'g',
    {},
    [
      tip(told),
      element('rect', {
        x: 10,
        y: y + 3,
        width: 40,
        height: SIZE.row - 6,
        rx: 4,
        fill: KIND[move.kind],
        stroke: COLOUR.ink,
        'stroke-width': 1,
      }),
      words(30, middle + 4, move.kind, { 'font-size': 12, 'text-anchor': 'middle' }),
      words(58, middle + 4.5, wrapped(move.id, move.if === undefined ? 26 : 24, 1)[0] ?? '', SMALL),
      move.if === undefined
        ? ''
        : words(SIZE.card - 10, middle + 4.5, say.ifShort(), {
            ...SMALL,
            'text-anchor': 'end',
            'font-style': 'italic',
          }),
    ].join(''),
  );
}

function nodeCard(node: MapNode, height: number, start: boolean, say: MapWords): string {
  const first = rowsAt(node);
  return [
    tip(node.words === '' ? node.id : say.node({ id: node.id, words: node.words })),
    frame(height, SIZE.head, start ? COLOUR.amber : COLOUR.wall),
    words(12, 20, wrapped(node.id, start ? 22 : 30, 1)[0] ?? '', STRONG),
    start ? words(SIZE.card - 12, 20, say.start(), { ...SMALL, 'text-anchor': 'end' }) : '',
    lines(wrapped(node.words, CARD_WORDS, 2), SIZE.head + SIZE.words),
    ...node.moves.map((move, i) => moveRow(move, first + i * SIZE.row, say)),
  ].join('');
}

/** @param place where it stands among those that are tried; of walking out there is none */
function endingCard(ending: MapEnding, place: number | undefined, say: MapWords): string {
  const condition = ending.if === undefined ? say.otherwise() : say.if({ condition: ending.if });
  return [
    tip(say.ending({ title: ending.title, condition })),
    frame(SIZE.ending, SIZE.head, LEAVES[ending.leaves]),
    words(12, 20, wrapped(place === undefined ? ending.id : `${place}. ${ending.id}`, 30, 1)[0] ?? '', STRONG),
    lines(wrapped(ending.title, CARD_WORDS, 1), SIZE.head + SIZE.words),
    lines(wrapped(condition, CARD_WORDS, 2), SIZE.head + 2 * SIZE.words, 16),
  ].join('');
}

const endDot = (say: MapWords) =>
  [
    tip(say.endings()),
    element('circle', { cx: SIZE.end / 2, cy: SIZE.end / 2, r: SIZE.end / 2, fill: COLOUR.note, ...outlined }),
    element('text', { x: SIZE.end / 2, y: SIZE.end / 2 + 5, 'text-anchor': 'middle', ...STRONG }, escaped(say.end())),
  ].join('');

/** A cell drawn with its top left corner at x, y. Lanes are lines, not cards: nothing is drawn for them. */
export function drawnCell({ what, height }: Cell, x: number, y: number, start: string, say: MapWords): string {
  const at = { transform: `translate(${x} ${y})` };
  switch (what.is) {
    case 'node':
      return element('g', at, nodeCard(what.node, height, what.node.id === start, say));
    case 'ending':
      return element('g', at, endingCard(what.ending, what.place, say));
    case 'end':
      return element('g', at, endDot(say));
    case 'lane':
      return '';
  }
}
