/** Everybody is known by their outline: hair, build, clothes and what they carry, without a colour or a face. */
import { expect, test } from 'vitest';
import { castLayers } from '../../src/art/figure.ts';
import type { Cast } from '../../src/scenario/format.ts';

/** A pixel of a mask is so many pixels of the stage. */
const GRAIN = 4;
/** All masks are as large as the largest figure, feet in the middle below. */
const [WIDTH, HEIGHT] = [640 / GRAIN, 720 / GRAIN];

/**
 * How much of two outlines, laid feet on feet, is the same: 1 is all of it. Two who differ by a bun or a bag share about
 * 0.95, two who differ by nothing but glasses 0.99.
 */
const TWINS = 0.965;

const people = import.meta.glob<{ name: string; cast: Cast }>('../../scenarios/people/*.json', {
  eager: true,
  import: 'default',
});
const stories = import.meta.glob<{ others?: Record<string, { person: string | { name: string; cast: Cast } }> }>(
  ['../../scenarios/*/*.json', '!../../scenarios/{people,shifts,archive}/*', '!../../scenarios/*/*.*.json'],
  { eager: true, import: 'default' },
);

/** Everybody who comes with the game, by name: those with a file of their own, and those written into a story. */
function everybody(): ReadonlyMap<string, Cast> {
  const filed = Object.values(people).filter(({ cast }) => cast?.skin !== undefined);
  const inStories = Object.values(stories).flatMap(({ others = {} }) =>
    Object.values(others).flatMap(({ person }) => (typeof person === 'string' ? [] : [person])),
  );
  return new Map([...filed, ...inStories].map(({ name, cast }) => [name, cast]));
}

async function maskOf(cast: Cast): Promise<Uint8Array> {
  const layers = await castLayers(cast, { face: 'calm', posture: 'rest' });
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  for (const svg of [layers.body, layers.head]) {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    const [width, height] = [layers.width / GRAIN, layers.height / GRAIN];
    pen.drawImage(image, (WIDTH - width) / 2, HEIGHT - height, width, height);
  }
  return pen.getImageData(0, 0, WIDTH, HEIGHT).data.filter((_, index) => index % 4 === 3) as unknown as Uint8Array;
}

function sameness(one: Uint8Array, other: Uint8Array): number {
  let both = 0;
  let either = 0;
  for (let at = 0; at < one.length; at += 1) {
    const [a, b] = [(one[at] ?? 0) > 127, (other[at] ?? 0) > 127];
    if (a && b) both += 1;
    if (a || b) either += 1;
  }
  return both / either;
}

test('no two people who come with the game have the same outline', async () => {
  const masks: { readonly name: string; readonly mask: Uint8Array }[] = [];
  for (const [name, cast] of everybody()) masks.push({ name, mask: await maskOf(cast) });
  expect(masks.length).toBeGreaterThan(40);
  const twins = masks.flatMap(({ name, mask }, index) =>
    masks.slice(index + 1).map((other) => ({ pair: `${name} and ${other.name}`, same: sameness(mask, other.mask) })),
  );
  const alike = twins.filter(({ same }) => same > TWINS).toSorted((a, b) => b.same - a.same);
  expect(alike.map(({ pair, same }) => `${pair}: ${same.toFixed(3)}`)).toEqual([]);
});
