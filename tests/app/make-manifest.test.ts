/** What the game tells of its files, made from them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listOf } from '../../src/app/columns.ts';
import { type MadeManifest, makeManifest, type ShippedFile } from '../../src/app/make-manifest.ts';
import { readyIn } from '../../src/app/ready-file.ts';
import { spokenRead } from '../../src/messages/problem.ts';
import { rulesHash, wordsHash } from '../../src/scenario/hash.ts';
import type { Problem } from '../../src/scenario/problems.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { broughtUpToDate, emptyTranslation } from '../../src/scenario/translation/skeleton.ts';
import { personAhead } from '../../src/shift/person-ahead.ts';
import { readShift } from '../../src/shift/read.ts';
import { shippedPeople } from '../shipped-people.ts';

const FOLDER = 'scenarios';
const shipped: readonly ShippedFile[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json'))
  .map((path) => ({ path, text: readFileSync(join(FOLDER, path), 'utf8') }));
const textAt = (path: string) => shipped.find((one) => one.path === path)?.text ?? '';

let made: MadeManifest;
beforeAll(async () => {
  made = await makeManifest(shipped);
});

describe('the manifest of what comes with the game', () => {
  it('tells of every scenario and day where it lies, and finds nothing wrong', () => {
    expect(made.troubles).toEqual([]);
    const { scenarios, days } = made.manifest;
    for (const { path } of [...scenarios, ...days]) expect(existsSync(join(FOLDER, path)), path).toBe(true);
    const files = shipped.filter(({ path }) => /^[a-z_]+\/[^./]+\.json$/.test(path) && !/^(people|archive)/.test(path));
    expect(scenarios.length + days.length).toBe(files.length);
    for (const day of days) for (const id of day.scenarios) expect(scenarios.map((one) => one.id)).toContain(id);
  });

  it('has each story and day ready to be fetched: exactly what its reader says of it', () => {
    for (const { path } of made.manifest.scenarios) {
      const read = readScenario(textAt(path), { people: shippedPeople });
      if (!read.ok) throw new Error(path);
      const ready = readyIn<typeof read.value, Problem>(made.ready[path] ?? '');
      expect(ready).toEqual({ ok: true, value: read.value });
      if (!ready.ok) throw new Error(path);
      expect([rulesHash(ready.value), wordsHash(ready.value)]).toEqual([rulesHash(read.value), wordsHash(read.value)]);
      expect(Object.isFrozen(ready.value.nodes)).toBe(true);
    }
    for (const { path } of made.manifest.days) {
      const read = readShift(textAt(path));
      expect(readyIn(made.ready[path] ?? '')).toEqual({ ok: true, value: read.ok && read.value });
    }
  });

  it('has what is wrong with a file ready instead, in the words of its reader', async () => {
    const path = 'coffee_shop/the-first-minute.json';
    const text = textAt(path).replace('"start":', '"strat":');
    const broken = await makeManifest(shipped.map((file) => (file.path === path ? { path, text } : file)));
    const read = spokenRead(readScenario(text, { people: shippedPeople }));
    expect(read.ok).toBe(false);
    expect(readyIn(broken.ready[path] ?? '')).toEqual({ ok: false, problems: !read.ok && read.problems });
  });

  it('names rules and words by their hashes, and has areas, skills and languages of each', () => {
    expect(Object.keys(made.details).sort()).toEqual(made.manifest.scenarios.map(({ id }) => id).sort());
    for (const { id, path } of made.manifest.scenarios) {
      const read = readScenario(textAt(path), { people: shippedPeople });
      if (!read.ok) throw new Error(path);
      expect(made.details[id]).toMatchObject({
        rules: rulesHash(read.value),
        words: wordsHash(read.value),
        // The author's own, then those of the translations beside it.
        languages: [
          read.value.language,
          ...shipped.flatMap(
            ({ path: one }) => one.split(path.replace(/json$/, ''))[1]?.match(/^[\w-]+(?=\.json$)/) ?? [],
          ),
        ],
      });
      expect(made.details[id]?.areas.length).toBeGreaterThan(0);
      expect(made.details[id]?.skills.length).toBeGreaterThan(0);
    }
  });

  it('has one picture for each look, with every face a list shows', () => {
    const looks = new Set(made.manifest.scenarios.map(({ customer }) => JSON.stringify(customer.cast)));
    expect(Object.keys(made.pictures)).toHaveLength(looks.size);
    for (const { picture } of made.manifest.scenarios) {
      const svg = Object.values(made.pictures)[picture];
      expect(svg).toMatch(/^<svg .*<view id="smile".*<\/svg>$/s);
      expect(svg).not.toMatch(/\{\{|undefined|NaN/);
    }
  });

  it('goes over the line as columns that are the same again, without the paths', () => {
    const { scenarios, days } = made.manifest;
    const bare = (list: readonly { readonly path: string }[]) => list.map(({ path: _path, ...rest }) => rest);
    expect(listOf(JSON.parse(JSON.stringify(made.packed.scenarios)))).toEqual(bare(scenarios));
    expect(listOf(JSON.parse(JSON.stringify(made.packed.days)))).toEqual(bare(days));
  });

  it('knows of each person what a day has to know before they come', () => {
    for (const { id, path, title, clock, customer } of made.manifest.scenarios) {
      const read = readScenario(textAt(path), { people: shippedPeople });
      if (!read.ok) throw new Error(path);
      const { ahead, rules, words } = made.details[id] ?? {};
      const { pronoun, history, ...of } = ahead ?? {};
      const { short, relation, cast } = customer;
      const served = { short, relation, cast, pronoun, history };
      expect({ id, title, clock, rules, words, ...of, customer: served }).toEqual(personAhead(read.value));
    }
    expect(made.unworkable).toEqual({});
  });

  it('tells how long each takes, and how hard it is where these very rules were proved', async () => {
    const [one, other] = made.manifest.scenarios;
    const rules = made.details[one?.id ?? '']?.rules ?? '';
    const { manifest } = await makeManifest(shipped, { [rules]: { difficulty: 'hard', points: 71 } });
    expect(manifest.scenarios.find(({ id }) => id === one?.id)?.difficulty).toBe('hard');
    expect(manifest.scenarios.find(({ id }) => id === other?.id)).not.toHaveProperty('difficulty');
    for (const { minutes } of manifest.scenarios) expect(minutes).toBeGreaterThan(0);
  });

  it('puts the line-up first, in its order, and the others by time of day', () => {
    const { order, first } = JSON.parse(textAt('line-up.json'));
    const ids = made.manifest.scenarios.map(({ id }) => id);
    expect(ids.slice(0, order.length)).toEqual(order);
    expect(made.manifest.first).toBe(first);
    const after = made.manifest.scenarios.slice(order.length).map(({ clock }) => clock);
    expect(after).toEqual(after.toSorted());
  });
});

describe('the manifest of files with mistakes', () => {
  const [one] = shipped.filter(({ path }) => path.startsWith('coffee_shop/'));
  const path = one?.path ?? '';
  const name = path.slice('coffee_shop/'.length);

  it('tells of two files with one id, and of both in the entry', async () => {
    const { manifest, troubles } = await makeManifest([...shipped, { path: `shop/${name}`, text: textAt(path) }]);
    const id = name.replace('.json', '');
    expect(manifest.scenarios.find((entry) => entry.id === id)).toMatchObject({ path, twins: [path, `shop/${name}`] });
    expect(troubles).toEqual([`${path} and shop/${name} have the same id, "${id}".`]);
  });

  it('lists a file that cannot be played yet, says why, and knows no details of it', async () => {
    const broken = textAt(path).replace(/"start": "[^"]+"/, '"start": "nowhere"');
    const { manifest, details, troubles } = await makeManifest(
      shipped.map((file) => (file.path === path ? { path, text: broken } : file)),
    );
    const id = name.replace('.json', '');
    expect(manifest.scenarios.some((entry) => entry.id === id)).toBe(true);
    expect(Object.keys(details)).not.toContain(id);
    expect(troubles).toEqual([expect.stringContaining(`${path} cannot be played yet: `)]);
  });

  it('says why a day cannot be worked', async () => {
    const [day] = shipped.filter(({ path: one }) => one.startsWith('shifts/') && !one.endsWith('.schema.json'));
    const last = /"scenario": "([^"]+)"(?![\s\S]*"scenario":)/.exec(day?.text ?? '')?.[1] ?? '';
    const wrong = (day?.text ?? '').replaceAll(`"${last}"`, '"no-one"');
    const { unworkable, troubles } = await makeManifest(
      shipped.map((file) => (file === day ? { path: file.path, text: wrong } : file)),
    );
    expect(Object.values(unworkable)).toEqual([expect.stringMatching(/^Line \d+: There is no scenario "no-one"/)]);
    expect(troubles).toEqual([`${day?.path} cannot be worked yet. ${Object.values(unworkable)[0]}`]);
  });

  it('tells of an id in the line-up that is nobody’s, and does without a line-up that is none', async () => {
    const withLineUp = (text: string) =>
      makeManifest(shipped.map((file) => (file.path === 'line-up.json' ? { ...file, text } : file)));
    const astray = await withLineUp('{ "first": "nobody", "order": ["before-you-go", "no-one"] }');
    expect(astray.troubles).toEqual([
      'line-up.json names "no-one", which is no scenario here.',
      'line-up.json names "nobody", which is no scenario here.',
    ]);
    expect(astray.manifest.first).toBeUndefined();
    expect((await withLineUp('[')).troubles).toHaveLength(1);
    expect((await withLineUp('[')).manifest.scenarios).toHaveLength(made.manifest.scenarios.length);
  });

  it('has a language in which nothing is missing, and none in which something is', async () => {
    const read = readScenario(textAt(path), { people: shippedPeople });
    if (!read.ok) throw new Error(path);
    const file = broughtUpToDate(read.value, emptyTranslation(read.value, 'pl'));
    for (const entry of Object.values(file.texts)) entry.text = entry.source ?? '…';
    const beside = path.replace('.json', '.pl.json');
    const whole = await makeManifest([...shipped, { path: beside, text: JSON.stringify(file) }]);
    expect(whole.details[read.value.id]?.languages).toEqual([read.value.language, 'pl']);
    expect(whole.translations[read.value.id]).toEqual([beside]);
    // As its reader gave it: the page that fetches it needs no reader.
    expect(readyIn(whole.ready[beside] ?? '')).toEqual({ ok: true, value: file });
    if (file.texts.title) file.texts.title.text = ' ';
    const half = await makeManifest([...shipped, { path: beside, text: JSON.stringify(file) }]);
    expect(half.details[read.value.id]?.languages).toEqual([read.value.language]);
  });
});
