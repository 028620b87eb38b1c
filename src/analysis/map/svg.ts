/** The map drawn: turns as cards with their moves, lines to where each leads, endings on the right. */
import { COLOUR, drawnCell } from './cards.ts';
import { type Cell, cellsOf, type Link, type Return, SIZE } from './cells.ts';
import type { MapWords } from './map-words.ts';
import { element, escaped, tip, words, wrapped } from './markup.ts';
import { topsOf } from './places.ts';
import type { StoryMap } from './story-map.ts';

const MARGIN = 28;
const TITLE = 44;
/** Pixels between two columns, for the lines to turn in. */
const GAP = 130;
/** Pixels between two lines that lead back above everything. */
const BACK = 12;

/** Colours of lines, dark enough on paper; lines to the same place have the same. */
const LINES = ['#5f3f82', '#1d6b4f', '#a3291f', '#0f5a75', '#8a4b08', '#14110f'] as const;
const TO_END = '#4a433c';

const columnX = (column: number) => MARGIN + column * (SIZE.card + GAP);

interface Drawing {
  readonly cell: (key: string) => Cell;
  readonly top: (key: string) => number;
  readonly colour: (goal: string) => string;
  readonly say: MapWords;
}

const widthOf = (cell: Cell) => (cell.what.is === 'end' ? SIZE.end : SIZE.card);

const arrow = (x: number, y: number, fill: string) => element('path', { d: `M${x} ${y}l-9-5v10Z`, fill });

function drawnLink({ from, to, out, in: into, goal, move }: Link, { cell, top, colour, say }: Drawing): string {
  const [start, end] = [cell(from), cell(to)];
  const [x1, y1] = [columnX(start.column) + widthOf(start), top(from) + out];
  const [x2, y2] = [columnX(end.column), top(to) + into];
  const middle = (x1 + x2) / 2;
  const through = end.what.is === 'lane' ? `H${x2 + SIZE.card}` : '';
  const line = element('path', {
    d: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}${through}`,
    fill: 'none',
    stroke: colour(goal),
    'stroke-width': 2,
  });
  const told = move ? tip(say.leads({ kind: move.kind, id: move.id, to: goal })) : '';
  return element('g', {}, `${told}${line}${through === '' ? arrow(x2, y2, colour(goal)) : ''}`);
}

/**
 * A line back: out to the right, up above everything, and down before the card it leads to. It is written from
 * its goal backwards, so that the dashes of lines to the same card fall together where the lines do.
 */
function drawnReturn(back: Return, lane: number, order: number, { cell, top, colour, say }: Drawing): string {
  const [start, end] = [cell(back.from), cell(back.to)];
  const [x1, y1] = [columnX(start.column) + SIZE.card, top(back.from) + back.out];
  const [x2, y2] = [columnX(end.column), top(back.to) + SIZE.head / 2 + 8];
  const [up, down] = [x1 + 14 + order * 6, x2 - 14 - order * 6];
  const line = element('path', {
    d: `M${x2} ${y2}H${down + 6}q-6 0-6-6V${lane + 6}q0-6 6-6H${up - 6}q6 0 6 6V${y1 - 6}q0 6-6 6H${x1}`,
    fill: 'none',
    stroke: colour(back.to),
    'stroke-width': 2,
    'stroke-dasharray': '6 4',
  });
  const told = tip(say.back({ kind: back.move.kind, id: back.move.id, to: back.to }));
  return element('g', {}, `${told}${line}${arrow(x2, y2, colour(back.to))}`);
}

/** The map in sentences, for those who cannot see it. */
function described({ start, nodes, endings, walksOut }: StoryMap, say: MapWords): string {
  const turns = nodes.map(({ id, moves }) => {
    const told = moves.map((move) => say.turnMove({ kind: move.kind, id: move.id, to: move.ways.map(({ to }) => to) }));
    return say.turn({ id, moves: told.join('; ') });
  });
  const tried = endings.map(({ id, title }) => say.ending({ title: id, condition: title }));
  const values = { start, turns: turns.join(' '), endings: tried.join('; ') };
  return walksOut
    ? say.describedOut({ ...values, out: walksOut.id, title: walksOut.title, edge: walksOut.if ?? '' })
    : say.described(values);
}

/** The map as an SVG document. No scripts, no links, no fonts or pictures fetched; all text escaped. */
export function svgMap(map: StoryMap, say: MapWords): string {
  const cells = cellsOf(map);
  const tops = topsOf(cells);
  const byKey = new Map(cells.cells.map((cell) => [cell.key, cell]));
  const goals = [
    ...new Set([...cells.links, ...cells.returns].map((one) => ('goal' in one ? one.goal : one.to))),
  ].filter((goal) => byKey.get(goal)?.what.is === 'node');
  const backTo = [...new Set(cells.returns.map(({ to }) => to))];
  const above = MARGIN + TITLE + backTo.length * BACK + (backTo.length > 0 ? BACK : 0);
  const drawing: Drawing = {
    say,
    cell: (key) => {
      const cell = byKey.get(key);
      if (!cell) throw new Error(`the map has no cell "${key}"`);
      return cell;
    },
    top: (key) => above + (tops.get(key) ?? 0),
    colour: (goal) => (goals.includes(goal) ? (LINES[goals.indexOf(goal) % LINES.length] ?? TO_END) : TO_END),
  };
  const width = columnX(cells.columns - 1) + SIZE.card + MARGIN;
  const lowest = Math.max(...cells.cells.map(({ key, height }) => drawing.top(key) + height));
  const height = Math.ceil(lowest + MARGIN);
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif",
      fill: COLOUR.ink,
    },
    [
      tip(map.title),
      element('desc', {}, escaped(described(map, say))),
      element('rect', { width, height, fill: COLOUR.paper }),
      words(MARGIN, MARGIN + 18, wrapped(map.title, 80, 1)[0] ?? '', { 'font-size': 22, 'font-weight': 700 }),
      ...cells.links.map((link) => drawnLink(link, drawing)),
      ...cells.returns.map((back) => {
        const order = backTo.indexOf(back.to);
        return drawnReturn(back, MARGIN + TITLE + order * BACK, order % 8, drawing);
      }),
      ...cells.cells.map((cell) => drawnCell(cell, columnX(cell.column), drawing.top(cell.key), map.start, say)),
    ].join('\n'),
  )}\n`;
}
