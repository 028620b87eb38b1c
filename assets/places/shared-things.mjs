/** Things that hang or stand in more than one place. */
import { box, flat, INK, line, oval, paint, patch, picture, poly, stroke } from './pen.mjs';

/**
 * The street behind a pane, in one of the five weathers; the pane clips it. One piece is 284 wide. In a wider pane
 * another piece goes on beside it with `sky: false`: there is one sun and one moon.
 */
export function streetMarks(x, y, w, h, weather, { sky = true } = {}) {
  const ground = y + h;
  const skies = { sun: '#bfe0e8', cloud: '#d5dde0', rain: '#a9bcc6', snow: '#dbe6ee', night: '#2a3350' };
  const houses = {
    sun: ['#f0c9a0', '#e9dcc0', '#dba48c', '#c9d8c0'],
    cloud: ['#e2c6a8', '#ded6c4', '#cba394', '#c2cdbf'],
    rain: ['#b9a596', '#bcbab2', '#a58b86', '#a3aea8'],
    snow: ['#ecd6c0', '#f0ebe0', '#dcb8a8', '#d2dcd0'],
    night: ['#4a4a68', '#3f4a63', '#54465f', '#3d4f5c'],
  };
  const thin = { weight: 2.6 };
  const marks = [flat(x, y, w, h, skies[weather])];
  if (weather === 'sun' && sky) marks.push(oval(x + w * 0.78, y + 58, 27, 27, { fill: '#f9d56e', ...thin }));
  if (weather === 'night' && sky) {
    marks.push(patch(`M${x + w * 0.8} ${y + 30}a26 26 0 1 0 22 40a22 22 0 0 1 -22 -40Z`, '#f6e7b0'));
    for (const [sx, sy] of [[30, 40], [80, 74], [120, 28], [56, 110], [160, 84]]) {
      marks.push(patch(`M${x + sx} ${y + sy}l2 5l5 2l-5 2l-2 5l-2 -5l-5 -2l5 -2Z`, '#f6e7b0'));
    }
  }
  const cloud = (cx, cy, s, fill) =>
    stroke(
      `M${cx - 40 * s} ${cy}q-2 -${18 * s} ${18 * s} -${18 * s}q${8 * s} -${20 * s} ${28 * s} -${10 * s}q${22 * s} -${4 * s} ${22 * s} ${14 * s}q${14 * s} ${2 * s} ${10 * s} ${14 * s}Z`,
      { fill, ...thin },
    );
  if (weather === 'sun') marks.push(cloud(x + 74, y + 78, 0.9, paint.cream));
  if (weather === 'cloud') marks.push(cloud(x + 78, y + 70, 1.1, '#f2f3f0'), cloud(x + 196, y + 104, 1, '#e4e8e8'));
  if (weather === 'rain') marks.push(cloud(x + 70, y + 56, 1.15, '#8b9aa5'), cloud(x + 186, y + 70, 1.25, '#95a3ad'));
  if (weather === 'snow') marks.push(cloud(x + 90, y + 60, 1.1, '#f6f8f8'));

  const pane = weather === 'night' ? '#f6c667' : weather === 'rain' ? '#f3d58a' : '#eef4f2';
  const rooms = [
    [0, 128, 74],
    [72, 160, 66],
    [136, 114, 70],
    [204, 148, 80],
  ];
  rooms.forEach(([dx, height, width], index) => {
    const top = ground - height;
    marks.push(box(x + dx, top, width, height + 10, { fill: houses[weather][index], r: 1, ...thin }));
    const roof = index % 2 === 0;
    if (roof) {
      marks.push(
        poly([[x + dx - 4, top], [x + dx + width / 2, top - 34], [x + dx + width + 4, top]], {
          fill: weather === 'snow' ? '#f8fbfc' : weather === 'night' ? '#2f3348' : '#a9604d',
          ...thin,
        }),
      );
    } else if (weather === 'snow') {
      marks.push(box(x + dx - 3, top - 9, width + 6, 12, { fill: '#f8fbfc', r: 6, ...thin }));
    }
    for (const [wx, wy] of [[12, 18], [width - 30, 18], [12, 58], [width - 30, 58]]) {
      const lit = weather !== 'night' || (index + wx + wy) % 3 !== 0;
      marks.push(box(x + dx + wx, top + wy, 17, 22, { fill: lit ? pane : '#313a55', r: 1, weight: 2.2 }));
    }
  });
  marks.push(flat(x, ground - 26, w, 30, weather === 'snow' ? '#f4f7f8' : weather === 'night' ? '#3b3f52' : '#cfc7ba'));
  marks.push(line([[x, ground - 26], [x + w, ground - 26]], thin));
  const tree = weather === 'snow' ? '#e9f0ee' : weather === 'night' ? '#35524f' : weather === 'rain' ? '#6f9a86' : paint.sage;
  marks.push(box(x + 120, ground - 66, 8, 44, { fill: paint.woodDark, r: 2, weight: 2.4 }));
  marks.push(
    stroke(
      `M${x + 124} ${ground - 140}q30 4 26 32q16 22 -12 36q-16 8 -30 0q-28 -10 -14 -36q-4 -28 30 -32Z`,
      { fill: tree, ...thin },
    ),
  );
  if (weather === 'rain') {
    for (let i = 0; i < 30; i += 1) {
      const rx = x + ((i * 53) % Math.round(w)) + 4;
      const ry = y + ((i * 89) % Math.round(h - 34)) + 6;
      marks.push(stroke(`M${rx} ${ry}l-5 20`, { ink: '#eaf3f6', weight: 2.4 }));
    }
  }
  if (weather === 'snow') {
    for (let i = 0; i < 34; i += 1) {
      const rx = x + ((i * 61) % Math.round(w - 8)) + 4;
      const ry = y + ((i * 97) % Math.round(h - 12)) + 6;
      marks.push(oval(rx, ry, 3.4 + (i % 3), 3.4 + (i % 3), { fill: '#ffffff', ink: '#b9c9d4', weight: 1.2 }));
    }
  }
  return marks;
}

/** A window with a white frame and a sill. */
export function windowPicture(x, y, w, h, weather) {
  const clip = `pane-${weather}`;
  return picture(
    [x - 24, y - 14, w + 48, h + 44],
    [
      `<clipPath id="${clip}"><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="6"/></clipPath>`,
      box(x - 9, y - 9, w + 18, h + 18, { fill: paint.cream, r: 8 }),
      `<g clip-path="url(#${clip})">${streetMarks(x, y, w, h, weather).join('\n')}</g>`,
      box(x, y, w, h, { r: 6 }),
      flat(x + w / 2 - 5, y + 2, 10, h - 4, paint.cream),
      line([[x + w / 2 - 6, y + 1], [x + w / 2 - 6, y + h - 1]]),
      line([[x + w / 2 + 6, y + 1], [x + w / 2 + 6, y + h - 1]]),
      patch(`M${x + 16} ${y + 96}L${x + 76} ${y + 16}h22L${x + 16} ${y + 124}Z`, '#ffffff', weather === 'night' ? 0.12 : 0.35),
      patch(`M${x + w / 2 + 20} ${y + 96}l60 -80h10l-70 94Z`, '#ffffff', weather === 'night' ? 0.12 : 0.35),
      box(x - 20, y + h + 6, w + 40, 18, { fill: paint.cream, r: 5 }),
    ],
  );
}

/** A round wall clock without its hands; the stage turns those. */
export function clockPicture(cx, cy, r, rim) {
  const ticks = [];
  for (let hour = 0; hour < 12; hour += 1) {
    const a = (hour * Math.PI) / 6;
    const inner = hour % 3 === 0 ? r - 14 : r - 11;
    ticks.push(
      stroke(
        `M${(cx + Math.sin(a) * inner).toFixed(1)} ${(cy - Math.cos(a) * inner).toFixed(1)}L${(cx + Math.sin(a) * (r - 8)).toFixed(1)} ${(cy - Math.cos(a) * (r - 8)).toFixed(1)}`,
        { weight: hour % 3 === 0 ? 3.5 : 2 },
      ),
    );
  }
  return picture(
    [cx - r - 6, cy - r - 6, r * 2 + 12, r * 2 + 12],
    [oval(cx, cy, r, r, { fill: rim }), oval(cx, cy, r - 5, r - 5, { fill: paint.cream, weight: 2.4 }), ...ticks],
  );
}

/** A pendant lamp whose shade hangs with its lower edge at y. */
export function lampPicture(cx, y, colour) {
  return picture(
    [cx - 52, y - 560, 104, 590],
    [
      line([[cx, y - 560], [cx, y - 46]]),
      box(cx - 8, y - 54, 16, 16, { fill: paint.navy, r: 3 }),
      stroke(`M${cx - 44} ${y}q4 -40 44 -42q40 2 44 42Z`, { fill: colour }),
      oval(cx, y + 4, 13, 11, { fill: '#fbe9a9' }),
      stroke(`M${cx - 46} ${y}q46 9 92 0`, {}),
      stroke(`M${cx - 28} ${y - 14}q4 -14 14 -18`, { ink: '#ffffff', weight: 3 }),
    ],
  );
}

/** A potted plant whose pot stands on y. */
export function plantMarks(cx, y, s = 1, leaf = paint.sage) {
  const leaves = [
    `M${cx} ${y - 44 * s}q${-46 * s} ${-22 * s} ${-40 * s} ${-66 * s}q${38 * s} ${12 * s} ${40 * s} ${66 * s}Z`,
    `M${cx} ${y - 44 * s}q${46 * s} ${-16 * s} ${46 * s} ${-58 * s}q${-42 * s} ${8 * s} ${-46 * s} ${58 * s}Z`,
    `M${cx} ${y - 44 * s}q${-20 * s} ${-50 * s} ${4 * s} ${-86 * s}q${24 * s} ${38 * s} ${-4 * s} ${86 * s}Z`,
  ];
  return [
    ...leaves.map((d) => stroke(d, { fill: leaf })),
    stroke(`M${cx - 3 * s} ${y - 52 * s}q${-18 * s} ${-22 * s} ${-26 * s} ${-40 * s}`, { weight: 2 }),
    stroke(`M${cx + 4 * s} ${y - 52 * s}q${18 * s} ${-18 * s} ${28 * s} ${-34 * s}`, { weight: 2 }),
    poly([[cx - 27 * s, y - 46 * s], [cx + 27 * s, y - 46 * s], [cx + 20 * s, y], [cx - 20 * s, y]], { fill: paint.coral }),
    box(cx - 31 * s, y - 54 * s, 62 * s, 14 * s, { fill: paint.coral, r: 3 }),
  ];
}

/** A mug whose base stands on y. */
export function mugMarks(x, y, colour, w = 30, h = 30) {
  return [
    stroke(`M${x + w} ${y - h * 0.78}q${w * 0.5} ${-h * 0.02} ${w * 0.42} ${h * 0.32}q${-w * 0.06} ${h * 0.26} ${-w * 0.42} ${h * 0.26}`),
    box(x, y - h, w, h, { fill: colour, r: 4 }),
  ];
}

/** Rounded brick outlines in a darker shade of the wall: texture, not drawing. */
export function brickMarks(x, y, rows, tone) {
  return rows.flatMap(([dx, row, count]) => {
    const marks = [];
    for (let i = 0; i < count; i += 1) {
      marks.push(box(x + dx + i * 56, y + row * 27, 50, 21, { r: 3, ink: tone, weight: 3 }));
    }
    return marks;
  });
}

export { INK };
