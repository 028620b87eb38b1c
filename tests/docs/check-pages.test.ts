/**
 * The pages in docs/checks tell the truth: each code has one, each excerpt stands in its broken file, and
 * each mend is carried out and mends it. What the check says itself is filled in by this test: after a
 * sentence or a broken file has changed, run it with `--update`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type BrokenFile, brokenFile, everyCode, type Kind, peopleOf, type Told, toldOf } from '../broken-files.ts';
import { MADE } from '../broken-made.ts';
import { composedIndex } from './check-index.ts';
import { authoredPage, composedPage, linesShown, withMended } from './check-page.ts';

const FOLDER = 'docs/checks';
const pathOf = (code: string) => `${FOLDER}/${code}.md`;
const codes = everyCode();

/** What stands in a broken case: the file that is checked, and the people beside it. */
function caseOf(code: string, kind: Kind) {
  const file = brokenFile(kind, code);
  const text = file?.text ?? MADE[code]?.broken;
  if (text === undefined) throw new Error(`no broken file shows "${code}"`);
  return { path: file?.path, text, people: kind === 'shift' || kind === 'day' ? peopleOf(kind, code) : [] };
}

const texts = (people: readonly BrokenFile[]) => people.map((person) => person.text);
const nameOf = (path: string) => path.split('/').at(-1) ?? '';

function firstTold(told: readonly Told[], code: string): Told {
  const first = told.find((one) => one.code === code);
  if (!first) throw new Error(`"${code}" is not told of its broken file`);
  return first;
}

test('every code has a page, and every page a code', () => {
  const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');
  expect(pages.toSorted()).toEqual(codes.map(([code]) => `${code}.md`).toSorted());
});

test('the index lists every page under its title', async () => {
  const titleOf = (code: string) => authoredPage(readFileSync(pathOf(code), 'utf8')).title;
  await expect(composedIndex(codes, titleOf)).toMatchFileSnapshot(`../../${FOLDER}/README.md`);
});

describe.each(codes)('%s', (code, kind) => {
  const page = existsSync(pathOf(code)) ? readFileSync(pathOf(code), 'utf8') : '';

  test('has a page that says what the check says', async () => {
    const { path, text, people } = caseOf(code, kind);
    const told = firstTold(toldOf(kind, code, text, texts(people)), code);
    await expect(composedPage(authoredPage(page), { code, kind, told, path })).toMatchFileSnapshot(
      `../../${pathOf(code)}`,
    );
  });

  test('is explained in words enough, and leads to pages that exist', () => {
    const { title, why, mend, related } = authoredPage(page);
    const words = `${why} ${mend}`.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(90);
    expect(words).toBeLessThanOrEqual(200);
    expect(title).toMatch(/^[A-Z“"].*[^.]$/);
    expect(related.filter((one) => one === code || !codes.some(([other]) => other === one))).toEqual([]);
  });

  test('is mended as its page says', () => {
    const { text, people } = caseOf(code, kind);
    const { example, mended } = authoredPage(page);
    const before = toldOf(kind, code, text, texts(people));
    const after = (() => {
      // What would be a whole file on the page is made, not shown.
      const made = MADE[code]?.mended;
      if (made !== undefined) return toldOf(kind, code, made);
      if (example.file === undefined) {
        expect(linesShown(example, text)).toContain(firstTold(before, code).line);
        return toldOf(kind, code, withMended(text, example, mended), texts(people));
      }
      const now = people.map((person) =>
        nameOf(person.path) === example.file ? withMended(person.text, example, mended) : person.text,
      );
      expect(now).not.toEqual(texts(people));
      return toldOf(kind, code, text, now);
    })();
    const known = new Set(before.map((one) => one.code));
    expect(after.filter((one) => one.code === code || !known.has(one.code))).toEqual([]);
    // What stands in a file alone is mended whole; a finding may leave another that it came with.
    if (kind === 'file') expect(after).toEqual([]);
  });
});
