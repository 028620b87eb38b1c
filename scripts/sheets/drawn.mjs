/** Sheets of what is drawn without a stage: people in their moods, people in black outline, pictures of endings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ROOT } from '../ensure-install.mjs';

/** At ease, not well, about to break off: as mood shows itself. */
const MOODS = [2, 0, -2];

/** Everybody of the stories, each look once, with the names of those who have it. */
function everybody(told) {
  const looks = new Map();
  for (const { scenario } of told)
    for (const person of [scenario.customer, ...Object.values(scenario.others)]) {
      const key = JSON.stringify(person.cast);
      const known = looks.get(key) ?? { cast: person.cast, names: new Set() };
      known.names.add(person.short);
      looks.set(key, known);
    }
  return [...looks.values()].map(({ cast, names }) => ({ cast, name: [...names].join(', ') }));
}

/** The frame of a sheet, in pixels of the stage: room for everybody at one scale, feet in the middle below. */
const FRAME = { width: 480, height: 680 };

/** A person's document in that frame, whatever the size of their own. */
function framed(svg) {
  const [, width = 0, height = 0] = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const [x, y] = [(FRAME.width - Number(width)) / 2, FRAME.height - Number(height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${FRAME.width}" height="${FRAME.height}" viewBox="0 0 ${FRAME.width} ${FRAME.height}"><svg x="${x}" y="${y}" overflow="visible" ${svg.slice('<svg '.length)}</svg>`;
}

/** Each person in three moods. */
export async function peopleTiles(load, told) {
  const [{ portraitSvg }, { bearing }] = await Promise.all([
    load('/src/art/index.ts'),
    load('/src/encounter/bearing.ts'),
  ]);
  const tiles = [];
  for (const { cast, name } of everybody(told))
    for (const mood of MOODS)
      tiles.push({ words: `${name} ${mood}`, svg: framed(await portraitSvg(cast, bearing(mood), 'full')) });
  return tiles;
}

/** Each person as one black shape. */
export async function outlineTiles(load, told) {
  const { portraitSvg } = await load('/src/art/index.ts');
  const tiles = [];
  for (const { cast, name } of everybody(told)) {
    const svg = await portraitSvg(cast, { face: 'calm', posture: 'rest' }, 'full');
    const black = svg
      .replace(
        /(<svg [^>]*>)/,
        '$1<filter id="black"><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0"/></filter><g filter="url(#black)">',
      )
      .replace(/<\/svg>\s*$/, '</g></svg>');
    tiles.push({ words: name, svg: framed(black) });
  }
  return tiles;
}

/** The picture of each ending, as somebody who leaves in the likeliest mood for it sees it. */
export async function endingTiles(load, told) {
  const [{ panelSvg }, { panelOf }] = await Promise.all([load('/src/art/panel.ts'), load('/src/encounter/panel.ts')]);
  const moods = { pleased: 2, calm: 1, hurried: 0, upset: -2 };
  const tiles = [];
  for (const { id, scenario } of told)
    for (const [ending, { leaves }] of Object.entries(scenario.endings)) {
      const panel = panelOf(scenario, ending, moods[leaves]);
      if (panel) tiles.push({ words: `${id}: ${ending} (${panel.backdrop}, ${leaves})`, svg: await panelSvg(panel) });
    }
  return tiles;
}

/** Each room between two people of a day, with everything that can be so in it, and with none of it. */
export async function roomTiles(load) {
  const [{ readRoomDrawing }, { RoomPicture }] = await Promise.all([
    load('/src/catalogue/room-drawing.ts'),
    load('/src/ui/shift/shift-room-picture.tsx'),
  ]);
  const places = join(ROOT, 'assets/places');
  const files = readdirSync(places, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /rooms[\\/][^\\/]+\.svg$/.test(file),
  );
  const states = [
    ['up', 'rain'],
    ['down', 'sun'],
  ];
  return files.flatMap((file) => {
    const drawing = readRoomDrawing(readFileSync(join(places, file), 'utf8'));
    return states.map(([state, weather]) => {
      const look = {
        clock: '10:10',
        weather,
        shown: () => state,
        mark: (part) => (state === 'up' ? drawing.parts.indexOf(part) + 1 : undefined),
        nameAt: () => 'Name',
      };
      const svg = renderToStaticMarkup(createElement(RoomPicture, { drawing, look }));
      const size = `xmlns="http://www.w3.org/2000/svg" width="${drawing.width}" height="${drawing.height}" font-family="sans-serif"`;
      return { words: `${file} ${state}`, svg: svg.replace('<svg ', `<svg ${size} `) };
    });
  });
}

/** What of a place is on its sheet, in world units: from the door to behind you. */
const SEEN = { x: 300, y: 300, width: 1340, height: 740 };
/** Wall and floor meet here, and nearer than this the dusk does not come (world y, depth). */
const [FLOOR_Y, DUSK_DEPTH] = [786, 139];
/** Where the boards of the floor run together from (world x). */
const BOARDS_FROM = 1000;

/** Each place by day and by night, with you and somebody to serve in it. */
export async function placeTiles(load, told) {
  const [{ placeOf }, { drawnPlace }, { lightOf }, { portraitSvg }, { youIn }, { firstYou }, { SETTINGS }] =
    await Promise.all([
      load('/src/catalogue/places.ts'),
      load('/src/stage/places.ts'),
      load('/src/stage/scenery.ts'),
      load('/src/art/index.ts'),
      load('/src/art/you.ts'),
      load('/src/catalogue/looks.ts'),
      load('/src/scenario/words.ts'),
    ]);
  const { x, y, width, height } = SEEN;
  const inside = (svg, at = '') => svg.replace(/<\?xml[^>]*>/, '').replace('<svg ', `<svg ${at} overflow="visible" `);
  const own = (svg, name) => svg.replace(/(\sid="|url\(#|href="#)/g, (before) => `${before}${name}-`);
  const tiles = [];
  for (const setting of SETTINGS) {
    const { place, drawings } = await drawnPlace(setting);
    const served =
      told.find(({ scenario }) => scenario.setting === setting && scenario.customer.where === 'counter') ?? told[0];
    const pose = { face: 'smile', posture: 'rest' };
    const [you, them] = await Promise.all([
      portraitSvg(youIn(placeOf(setting).wear, firstYou), pose, 'full'),
      portraitSvg(served.scenario.customer.cast, pose, 'full'),
    ]);
    const stood = (svg, px, py, left) => {
      const [, w, h] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg).map(Number);
      const turn = left ? `translate(${2 * px} 0) scale(-1 1)` : '';
      return `<g transform="${turn}">${inside(own(svg, left ? 'you' : 'them'), `x="${px - w / 2}" y="${py - h}"`)}</g>`;
    };
    const lamps = place.pieces
      .filter(({ name }) => /^lamps?(-|$)/.test(name))
      .map(({ name }) => lightOf(drawings[name]));
    for (const weather of ['sun', 'night']) {
      const at = (svg) => {
        const [, vx, vy, vw, vh] = /viewBox="(-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+)"/.exec(svg);
        return `<svg x="${vx}" y="${vy}" width="${vw}" height="${vh}" viewBox="${vx} ${vy} ${vw} ${vh}">${svg.slice(svg.indexOf('>') + 1)}`;
      };
      const band = (from, to, fill) => `<path d="M${x} ${from}H${x + width}V${to}H${x}z" fill="${fill}"/>`;
      const layers = [
        ...place.pieces.map(({ name, depth }) => [depth, at(drawings[name === 'window' ? `window-${weather}` : name])]),
        ...(weather === 'night'
          ? [
              [DUSK_DEPTH, `<path d="M${x} ${y}h${width}v${height}h${-width}z" fill="#1f2a55" opacity="0.14"/>`],
              ...lamps.map((points) => [
                0.45,
                `<path d="M${points.map((p) => `${p.x} ${p.y}`).join('L')}z" fill="#fbe3a0" opacity="0.4"/>`,
              ]),
            ]
          : []),
        [place.counter ? 200 : 430, stood(you, place.spots.home.x, place.spots.home.y, true)],
        [450, stood(them, place.counter ? 822 : 790, 1000, false)],
      ].toSorted(([a], [b]) => a - b);
      const { wall, dado, floor, boards } = place.colours;
      const rule = (at, weight) => `<path d="M${x} ${at}h${width}" stroke="#17181c" stroke-width="${weight}"/>`;
      const board = (at) =>
        `<path d="M${BOARDS_FROM + (at - BOARDS_FROM) * 0.9} ${FLOOR_Y}L${BOARDS_FROM + (at - BOARDS_FROM) * 1.9} ${FLOOR_Y + 900}" stroke="${boards}" stroke-width="3.5"/>`;
      const ground = [
        ...Array.from({ length: 21 }, (_, index) => board(-600 + index * 160)),
        rule(place.dadoY, 3),
        rule(FLOOR_Y - 18, 2.4),
        rule(FLOOR_Y, 3.5),
      ].join('');
      tiles.push({
        words: `${setting}, ${weather}`,
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${band(y, place.dadoY, wall)}${band(place.dadoY, FLOOR_Y, dado)}${band(FLOOR_Y, y + height, floor)}${ground}${layers.map(([, svg]) => svg).join('')}</svg>`,
      });
    }
  }
  return tiles;
}
