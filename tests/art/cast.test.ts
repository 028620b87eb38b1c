import { describe, expect, it } from 'vitest';
import { BODIES, BODY_PLANS, STANCES } from '../../src/art/bodies.ts';
import { castLayers, portraitSvg } from '../../src/art/figure.ts';
import { partMarkup, partNames } from '../../src/art/parts.ts';
import { queuePeople } from '../../src/art/staff.ts';
import { youIn } from '../../src/art/you.ts';
import { firstYou } from '../../src/catalogue/looks.ts';
import { placeOf } from '../../src/catalogue/places.ts';
import { Cast } from '../../src/scenario/format.ts';
import {
  BEARDS,
  BUILDS,
  EXTRAS,
  FACES,
  GLASSES,
  HEADS,
  OUTFITS,
  POSTURES,
  SETTINGS,
} from '../../src/scenario/words.ts';
import { wrongWith } from './wrong-with.ts';

const aCast = (more: Partial<Cast> = {}): Cast => ({
  outfit: 'tee',
  head: 'short',
  skin: '#c98d62',
  hair: '#3a2a22',
  top: '#2e5c8a',
  bottom: '#37475a',
  ...more,
});

describe('the cast', () => {
  it('draws every outfit in every posture', async () => {
    for (const outfit of OUTFITS)
      for (const posture of POSTURES) {
        const cast = aCast({ outfit, extras: ['apron', 'lanyard', 'bag', 'cane'] });
        const svg = await portraitSvg(cast, { face: 'calm', posture }, 'full');
        expect(wrongWith(svg), `${outfit} ${posture}`).toBeUndefined();
      }
  });

  it('draws every extra on every outfit', async () => {
    for (const outfit of OUTFITS)
      for (const extra of EXTRAS) {
        const pose = { face: 'calm', posture: 'closed' } as const;
        const svg = await portraitSvg(aCast({ outfit, extras: [extra] }), pose, 'full');
        expect(wrongWith(svg), `${outfit} ${extra}`).toBeUndefined();
        expect(svg.length, `${extra} adds something`).toBeGreaterThan(
          (await portraitSvg(aCast({ outfit }), pose, 'full')).length,
        );
      }
  });

  it('lets a guide dog lie at heel, and stand up when its owner is about to go', async () => {
    const pose = { face: 'calm', posture: 'rest' } as const;
    const cast = aCast({ outfit: 'coat', extras: ['guide-dog'] });
    const [lies, stands, alone] = await Promise.all([
      castLayers(cast, pose),
      castLayers(cast, { ...pose, afoot: true }),
      castLayers(aCast({ outfit: 'coat' }), { ...pose, afoot: true }),
    ]);
    expect(lies.body).not.toBe(stands.body);
    expect([stands.head, stands.face]).toEqual([lies.head, lies.face]);
    expect(alone.body.length).toBeLessThan(lies.body.length - 1000);
  });

  it('shows a guide dog in the portrait of its owner, but not beside a face alone', async () => {
    const pose = { face: 'calm', posture: 'rest' } as const;
    const groups = async (extras: Cast['extras'], crop: 'bust' | 'head') =>
      (await portraitSvg(aCast({ outfit: 'coat', ...(extras && { extras }) }), pose, crop)).split('<g transform')
        .length;
    const [bust, bustAlone] = await Promise.all([groups(['guide-dog'], 'bust'), groups(undefined, 'bust')]);
    const [head, headAlone] = await Promise.all([groups(['guide-dog'], 'head'), groups(undefined, 'head')]);
    // In its figure it lies on the floor; the portrait has it once more, in the corner.
    expect([bust - bustAlone, head - headAlone]).toEqual([2, 1]);
    expect(wrongWith(await portraitSvg(aCast({ extras: ['guide-dog'] }), pose, 'bust'))).toBeUndefined();
  });

  it('keeps a guide dog on the floor while its owner leans or turns, with room for all of it', async () => {
    const dogOf = (body: string) => /<g transform="([^"]+)"/.exec(body)?.[1];
    for (const outfit of ['coat', 'child'] as const) {
      const cast = aCast({ outfit, extras: ['guide-dog'] });
      const layers = await Promise.all(
        (['rest', 'lean-in', 'turn-away'] as const).map((posture) => castLayers(cast, { face: 'calm', posture })),
      );
      expect(new Set(layers.map(({ body }) => dogOf(body))).size, outfit).toBe(1);
      for (const { width } of layers) expect(width, outfit).toBeGreaterThanOrEqual(440);
      const going = await castLayers(cast, { face: 'calm', posture: 'turn-away', afoot: true });
      expect(dogOf(going.body), 'turns to the door with its owner').toMatch(/^matrix\(-0\.2 /);
    }
  });

  it('gives whoever calls a phone at the ear, a headset, or one phone to read and type on', async () => {
    const ear = await partMarkup('extras', 'phone-at-ear');
    const drawn = async (extras: Cast['extras']) => {
      const { head, body } = await castLayers(aCast({ outfit: 'dress', ...(extras && { extras }) }), {
        face: 'calm',
        posture: 'rest',
        calling: true,
      });
      // The grey of an earpiece, and the light of a screen.
      return { ear: head.includes('#8f9aa0'), screen: body.includes('#d9efe6') };
    };
    expect(ear).toContain('#8f9aa0');
    expect(await drawn(undefined)).toEqual({ ear: true, screen: false });
    expect(await drawn(['headset'])).toEqual({ ear: false, screen: false });
    expect(await drawn(['text-phone'])).toEqual({ ear: false, screen: true });
  });

  it('draws every head, face, beard and pair of glasses', async () => {
    const casts = [
      ...HEADS.map((head) => aCast({ head, extras: ['delivery-cap', 'headset', 'hearing-aid'], glasses: 'thin' })),
      ...GLASSES.map((glasses) => aCast({ glasses })),
      ...BEARDS.map((beard) => aCast({ beard })),
    ];
    for (const cast of casts) {
      const svg = await portraitSvg(cast, { face: 'smile', posture: 'rest' }, 'head');
      expect(wrongWith(svg), JSON.stringify(cast)).toBeUndefined();
    }
    for (const face of FACES) {
      const { face: layer } = await castLayers(aCast(), { face, posture: 'rest' });
      expect(wrongWith(layer), face).toBeUndefined();
    }
  });

  it('has one drawing for each word and none that nothing asks for', () => {
    expect(partNames('head').sort()).toEqual([...HEADS].sort());
    expect(partNames('face').sort()).toEqual([...FACES].sort());
    expect(partNames('glasses').sort()).toEqual([...GLASSES].sort());
    expect(partNames('beard').sort()).toEqual([...BEARDS].sort());
    expect(partNames('body').sort()).toEqual([...BODIES].sort());
    const inUse = new Set(OUTFITS.flatMap((outfit) => POSTURES.map((posture) => STANCES[outfit][posture].body)));
    expect([...inUse].sort()).toEqual([...BODIES].sort());
  });

  it('keeps each part below 40 KiB', async () => {
    for (const kind of ['body', 'head', 'face', 'glasses', 'beard', 'extras'] as const)
      for (const name of partNames(kind))
        expect((await partMarkup(kind, name)).length, `${kind}/${name}`).toBeLessThan(40 * 1024);
  });

  it('stands adults about 560 pixels tall, children 350 to 400, all on the ground', async () => {
    const tall = async (outfit: Cast['outfit']) => {
      const { height, headTop } = await castLayers(aCast({ outfit }), { face: 'calm', posture: 'rest' });
      return height - headTop;
    };
    for (const outfit of ['tee', 'shirt', 'blazer', 'coat', 'dress'] as const) {
      expect(await tall(outfit)).toBeGreaterThan(530);
      expect(await tall(outfit)).toBeLessThan(590);
    }
    expect(await tall('child')).toBeGreaterThan(345);
    expect(await tall('child')).toBeLessThan(400);
    expect(await tall('wheelchair')).toBeLessThan(480);
  });

  it('keeps the frame and the place of the head while an outfit changes posture', async () => {
    for (const outfit of OUTFITS) {
      const rest = await castLayers(aCast({ outfit }), { face: 'calm', posture: 'rest' });
      for (const posture of POSTURES) {
        const layers = await castLayers(aCast({ outfit }), { face: 'calm', posture });
        expect([layers.width, layers.height]).toEqual([rest.width, rest.height]);
        expect(Math.abs(layers.headTop - rest.headTop), `${outfit} ${posture}`).toBeLessThan(15);
      }
    }
  });

  it('mirrors someone who turns away about the point they stand on', async () => {
    const rest = await castLayers(aCast(), { face: 'calm', posture: 'rest' });
    const away = await castLayers(aCast(), { face: 'calm', posture: 'turn-away' });
    expect(rest.faceCentre.x).toBeGreaterThan(0);
    expect(Math.abs(away.faceCentre.x - (rest.width - rest.faceCentre.x))).toBeLessThan(8);
  });

  it('shares one frame between the three layers', async () => {
    const { width, height, body, head, face } = await castLayers(aCast(), { face: 'calm', posture: 'rest' });
    for (const layer of [body, head, face]) {
      expect(layer).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
      expect(layer.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    }
  });

  it('refuses a colour that is not one', async () => {
    const cast = aCast({ top: '"/><script>alert(1)</script>' });
    await expect(castLayers(cast, { face: 'calm', posture: 'rest' })).rejects.toThrow('#rrggbb');
  });

  it('gives the player and the queue a look that the scenario format accepts', () => {
    expect(queuePeople).toHaveLength(6);
    for (const cast of [...SETTINGS.map((setting) => youIn(placeOf(setting).wear, firstYou)), ...queuePeople])
      expect(Cast.safeParse(cast).success).toBe(true);
    expect(new Set(queuePeople.map(({ skin }) => skin)).size).toBe(6);
  });

  it('draws people of every build, feet on the ground, with room for all of them and the head on the neck', async () => {
    const measured = async (cast: Partial<Cast>) => {
      const layers = await castLayers(aCast(cast), { face: 'calm', posture: 'rest' });
      return { ...layers, tall: layers.height - layers.headTop };
    };
    const usual = await measured({});
    for (const build of BUILDS)
      for (const outfit of OUTFITS) {
        const svg = await portraitSvg(aCast({ outfit, build }), { face: 'calm', posture: 'point' }, 'full');
        expect(wrongWith(svg), `${outfit} ${build}`).toBeUndefined();
      }
    expect((await measured({ build: 'tall' })).tall).toBeGreaterThan(usual.tall + 20);
    expect((await measured({ build: 'short' })).tall).toBeLessThan(usual.tall - 30);
    expect((await measured({ build: 'large' })).width).toBeGreaterThan(usual.width * 1.3);
    // A head stays round: its face is as far above the neck as ever.
    const { faceCentre, headTop } = await measured({ build: 'broad' });
    expect(faceCentre.y - headTop).toBeCloseTo((usual.faceCentre.y - usual.headTop) * 1.02, 0);
  });

  it('knows children of three heights, and no other wheelchair', async () => {
    const tall = async (cast: Partial<Cast>) => {
      const { height, headTop } = await castLayers(aCast(cast), { face: 'calm', posture: 'rest' });
      return height - headTop;
    };
    const [small, usual, big] = await Promise.all([
      tall({ outfit: 'child', build: 'short' }),
      tall({ outfit: 'child' }),
      tall({ outfit: 'child', build: 'tall' }),
    ]);
    expect(small).toBeLessThan(usual - 50);
    expect(big).toBeGreaterThan(usual + 35);
    expect(await tall({ outfit: 'wheelchair', build: 'large' })).toBe(await tall({ outfit: 'wheelchair' }));
  });

  it('measures no body that the frame would cut at the feet', () => {
    for (const body of BODIES) {
      const { feet, size } = BODY_PLANS[body];
      expect(feet[1] * 0.2, body).toBeLessThan(size[1]);
    }
  });
});
