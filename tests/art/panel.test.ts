/** The pictures of endings: each backdrop serves one, two and three people, and every shipped ending has its picture. */
import { describe, expect, test } from 'vitest';
import { type Panel, panelSvg } from '../../src/art/panel.ts';
import { partMarkup } from '../../src/art/parts.ts';
import { queuePeople } from '../../src/art/staff.ts';
import { backdropOf } from '../../src/catalogue/backdrops.ts';
import { propOf } from '../../src/catalogue/props.ts';
import { BACKDROP_SIZE } from '../../src/catalogue/sizes.ts';
import { panelOf } from '../../src/encounter/panel.ts';
import { BACKDROPS, PROPS } from '../../src/scenario/words.ts';
import { shippedScenarios } from '../shipped-scenarios.ts';
import { wrongWith } from './wrong-with.ts';

/** Three with the same hair, so that names within the document could run into each other. */
const three = [queuePeople[1], queuePeople[1], queuePeople[1]].flatMap((cast) => (cast ? [{ cast }] : []));
const aPanel = (more: Partial<Panel>): Panel => ({
  backdrop: 'street',
  people: three,
  pose: 'rest',
  face: 'calm',
  weather: 'rain',
  ...more,
});
const KB = 1024;

describe.each(BACKDROPS)('%s', (backdrop) => {
  test('is a sound drawing of one, two and three people with one thing, and small', async () => {
    for (const count of [1, 2, 3]) {
      const svg = await panelSvg(aPanel({ backdrop, people: three.slice(0, count), thing: 'cup' }));
      expect(wrongWith(svg)).toBeUndefined();
      expect(svg.length).toBeLessThan(80 * KB);
      expect(svg.match(/<svg /g)).toHaveLength(1);
    }
  });
});

test('rain falls under the sky and nowhere else', async () => {
  const drawn = (backdrop: Panel['backdrop'], weather: Panel['weather']) => panelSvg(aPanel({ backdrop, weather }));
  expect(await drawn('street', 'rain')).not.toBe(await drawn('street', 'sun'));
  expect(await drawn('office', 'rain')).toBe(await drawn('office', 'sun'));
});

test('an apron stays at work', async () => {
  const [first] = three;
  if (!first) throw new Error('nobody waits');
  const people = [{ cast: { ...first.cast, extras: ['apron' as const] } }];
  expect(await panelSvg(aPanel({ people, backdrop: 'bus' }))).toBe(
    await panelSvg(aPanel({ people: [first], backdrop: 'bus' })),
  );
  expect(await panelSvg(aPanel({ people, backdrop: 'back-room' }))).not.toBe(
    await panelSvg(aPanel({ people: [first], backdrop: 'back-room' })),
  );
});

test('what stands on floors or hangs on hooks is seen there, and nothing else is', async () => {
  const at = async (thing: Panel['thing']) => {
    const svg = await panelSvg(
      aPanel({ backdrop: 'kitchen-at-home', people: three.slice(0, 1), ...(thing && { thing }) }),
    );
    return /<g transform="translate\((\d+) (\d+)\) scale\(0\.92\)">(?!.*scale\(0\.92\))/s
      .exec(svg)
      ?.slice(1)
      .map(Number);
  };
  const { thing, floor, hook } = backdropOf('kitchen-at-home');
  expect(await at('cup')).toEqual([thing.x, thing.y]);
  expect(await at('wet-floor-sign')).toEqual([floor.x, floor.y]);
  expect(await at('coat')).toEqual([hook?.x, hook?.y]);
});

test('a bag that is set down is their own, with what looks out of it, and they carry it no more', async () => {
  const [first] = three;
  if (!first) throw new Error('nobody waits');
  const seen = (extras: ('bag' | 'ladle')[], thing: Panel['thing']) =>
    panelSvg(aPanel({ people: [{ cast: { ...first.cast, extras } }], ...(thing && { thing }) }));
  const count = (svg: string, part: string) => svg.split(part.slice(0, 400)).length - 1;
  const [bag, ladle] = [await partMarkup('extras', 'bag'), await partMarkup('extras', 'ladle')];
  for (const thing of ['bag', 'cup'] as const) {
    const svg = await seen(['bag', 'ladle'], thing);
    expect([count(svg, bag), count(svg, ladle)], thing).toEqual([1, 1]);
  }
  expect(await seen(['bag'], 'bag')).not.toBe(await seen([], 'bag'));
  expect(count(await seen([], 'bag'), bag)).toBe(0);
});

test('what hangs on a hook lies folded where there is none, and nothing is cut by the edge of the picture', async () => {
  const drawn = (backdrop: Panel['backdrop']) =>
    panelSvg(aPanel({ backdrop, people: three.slice(0, 1), thing: 'coat', weather: 'sun' }));
  const { drawings } = await import('../../src/catalogue/thing-drawings.ts');
  const marks = (name: string) => /^<svg [^>]*>(.*)<\/svg>/s.exec(drawings[name] ?? '')?.[1] ?? 'none';
  for (const backdrop of BACKDROPS) {
    const { hook } = backdropOf(backdrop);
    expect((await drawn(backdrop)).includes(marks(hook ? 'coat' : 'coat-folded')), backdrop).toBe(true);
  }
  const cut: string[] = [];
  for (const backdrop of BACKDROPS)
    for (const prop of PROPS) {
      const { thing, floor, hook, size } = backdropOf(backdrop);
      const { stands, folded } = propOf(prop);
      const spot = stands === 'floor' || stands === 'doorway' ? floor : stands === 'hook' ? (hook ?? thing) : thing;
      const drawing = drawings[stands === 'hook' && !hook && folded ? folded : prop] ?? '';
      const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(drawing)?.[1] ?? '')
        .split(' ')
        .map(Number);
      const scale = size / 100;
      const [left, top] = [spot.x + x * scale, spot.y + y * scale];
      const [right, bottom] = [left + width * scale, top + height * scale];
      if (left < 0 || top < 0 || right > BACKDROP_SIZE.width || bottom > BACKDROP_SIZE.height)
        cut.push(`${prop} ${backdrop} ${[left, top, right, bottom].map(Math.round).join(' ')}`);
    }
  expect(cut).toEqual([]);
});

test('on a sofa people sit, on nothing but the sofa; who uses a wheelchair stays in it', async () => {
  const [first] = three;
  if (!first) throw new Error('nobody waits');
  const seen = (outfit: Panel['people'][number]['cast']['outfit']) =>
    panelSvg(aPanel({ backdrop: 'sofa-at-home', people: [{ cast: { ...first.cast, outfit } }] }));
  expect(await seen('coat')).toBe(await seen('sitting'));
  expect(await seen('wheelchair')).not.toBe(await seen('sitting'));
  expect(await seen('sitting')).not.toContain((await partMarkup('extras', 'stool')).slice(0, 200));
});

test('every thing can be seen in a picture', async () => {
  for (const thing of PROPS) expect(wrongWith(await panelSvg(aPanel({ thing })))).toBeUndefined();
});

test('every ending of every shipped scenario has a picture that can be drawn', async () => {
  for (const scenario of shippedScenarios())
    for (const ending of Object.keys(scenario.endings)) {
      const panel = panelOf(scenario, ending, 0);
      expect(panel?.people.length, `${scenario.id} ${ending}`).toBeGreaterThan(0);
      if (panel) expect(wrongWith(await panelSvg(panel)), `${scenario.id} ${ending}`).toBeUndefined();
    }
});
