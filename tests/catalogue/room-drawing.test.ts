/** Drawings of rooms: what a file may hold, and that every one that comes with the game can be read. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { drawnRooms } from '../../src/app/drawn-rooms.ts';
import { readRoomDrawing } from '../../src/catalogue/room-drawing.ts';

const around = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 330"${attributes}>\n${inside}\n</svg>\n`;

describe('a drawing of a room', () => {
  it('is read with what is seen when', () => {
    const read = readRoomDrawing(
      around(
        `<!-- A fridge -->
        <g data-part="fridge" data-when="up unknown"><path d="M0 0 H4" stroke-width="2"/></g>
        <g data-weather="rain"><path d="M1 1"></path></g>
        <path data-hand="hour" data-at="10 20" data-long="7"/>
        <text data-card="board" data-box="10 20 30 40 -2" x="5" y="6"></text>
        <text x="1" y="2">OPEN</text>
        <g data-mark="fridge" transform="translate(3 4)"/>`,
        ' data-stands="1 2.5 3"',
      ),
    );
    expect(read).toMatchObject({
      width: 400,
      height: 330,
      stands: { left: 1, top: 2.5, width: 3 },
      cards: { board: { left: 10, top: 20, width: 30, height: 40, turn: -2 } },
      clock: true,
      window: true,
      parts: ['board', 'fridge'],
    });
    const [fridge, rain, hand, card, open, mark] = read.pieces;
    expect(fridge).toMatchObject({ tag: 'g', when: { part: 'fridge', shown: ['up', 'unknown'] } });
    expect(fridge?.pieces[0]).toEqual({ tag: 'path', look: { d: 'M0 0 H4', 'stroke-width': '2' }, pieces: [] });
    expect(rain).toMatchObject({ weather: 'rain' });
    expect(hand).toMatchObject({ hand: { of: 'hour', at: [10, 20], long: 7 } });
    expect(card).toMatchObject({ tag: 'text', card: 'board', look: { x: '5', y: '6' } });
    expect(open).toMatchObject({ text: 'OPEN' });
    expect(mark).toMatchObject({ mark: 'fridge', look: { transform: 'translate(3 4)' } });
  });

  it.each([
    ['a script', around('<script>1</script>')],
    ['an address', around('<path href="x" d=""/>')],
    ['a style', around('<path style="fill:red"/>')],
    ['what is done on a click', around('<path onclick="x()"/>')],
    ['a picture in it', around('<image/>')],
    ['text outside a text', around('hello')],
    ['a part that never says when', around('<g data-part="fridge"></g>')],
    ['a weather that is none', around('<g data-weather="hail"></g>')],
    ['a hand without a point', around('<path data-hand="hour" data-long="4"/>')],
    ['what is not closed', '<svg viewBox="0 0 1 1"><g>'],
    ['what closes nothing', around('</g>')],
    ['no size', '<svg></svg>'],
    ['nothing', ''],
  ])('is refused with %s', (_, svg) => {
    expect(() => readRoomDrawing(svg)).toThrow();
  });
});

describe('the drawings that come with the game', () => {
  const folders = readdirSync('assets/places', { recursive: true, encoding: 'utf8' });
  const files = folders.map((file) => file.replaceAll('\\', '/')).filter((file) => /\/rooms\/[^/]+\.svg$/.test(file));

  test('there are some, and whoever checks days knows them all', () => {
    expect(files.length).toBeGreaterThan(3);
    const known = Object.values(drawnRooms).flatMap((rooms) => Object.keys(rooms ?? {}));
    expect(known).toEqual(expect.arrayContaining(['coffee-bar', 'corridor', 'staff-room']));
    expect(drawnRooms.coffee_shop?.['coffee-bar']).toContain('fridge');
  });

  test.each(files)('%s can be read, is as high as the others, and shows no part without marking it', (file) => {
    const read = readRoomDrawing(readFileSync(`assets/places/${file}`, 'utf8'));
    expect(read.height).toBe(330);
    const pieces = [...read.pieces];
    for (const piece of pieces) pieces.push(...piece.pieces);
    const marked = pieces.flatMap(({ mark }) => mark ?? []).sort();
    expect(marked).toEqual(read.parts);
  });
});
