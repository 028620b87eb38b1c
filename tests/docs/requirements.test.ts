/** docs/server-requirements.md tells which tests hold what the team server promises: written by this test (`--update`). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROMISED } from './requirements.ts';

const NUMBERS = [
  ...['D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D12'],
  ...['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7'],
  ...Array.from({ length: 12 }, (_, nth) => `S${nth + 1}`),
];
/** These have to be held by a test that bears their number. */
const WITHOUT_EXCEPTION = ['D2', 'D3', 'D4', 'D5', 'D6', 'I2', 'I4', 'S5', 'S11'];

const files = ['app', 'bench', 'e2e', 'server', 'team']
  .flatMap((room) =>
    readdirSync(`tests/${room}`, { recursive: true, encoding: 'utf8' }).map((name) => `tests/${room}/${name}`),
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .toSorted();
/** Titles of tests and groups of tests. */
const TITLE = /\b(?:it|test|describe)(?:\.each\([^)]*\))?\(\s*(`[^`]*`|'[^']*')/g;

/** Files with a test of that number, and how many. */
function heldBy(number: string): readonly string[] {
  const named = new RegExp(`\\b${number}\\b`);
  return files.flatMap((file) => {
    const titles = [...readFileSync(file, 'utf8').matchAll(TITLE)].map(([, title = '']) => title);
    const many = titles.filter((title) => named.test(title)).length;
    return many === 0 ? [] : [`[${file.replace('tests/', '')}](../${file})${many > 1 ? ` (${many})` : ''}`];
  });
}

const link = (file: string) => `[${file.replace('tests/', '')}](../${file})`;

test('every number is promised once, and held by a test or told why not', () => {
  expect(PROMISED.map(({ number }) => number)).toEqual(NUMBERS);
  for (const { number, also = [], not } of PROMISED) {
    for (const file of also) expect(existsSync(file), `${number}: ${file}`).toBe(true);
    if (heldBy(number).length + also.length === 0) expect(not, `${number} is held by nothing`).toBeDefined();
  }
  for (const number of WITHOUT_EXCEPTION) expect(heldBy(number), number).not.toEqual([]);
});

test('the page says so', async () => {
  const rows = PROMISED.map(
    ({ number, what, also = [], not = '–' }) =>
      `| ${number} | ${what} | ${[...heldBy(number), ...also.map(link)].join('<br>') || '–'} | ${not} |`,
  );
  const page = `# What the team server promises

For whoever has to vouch for it: each promise by its number, the tests that hold it, and what of it is not held. The page is
written by \`vitest run tests/docs/requirements.test.ts -u\`; a test that bears a number in its name is in it by that alone.
D is about losing nothing, I about believing nobody, S about the server itself.

| number | promise | held by | not, and why |
|---|---|---|---|
${rows.join('\n')}
`;
  await expect(page).toMatchFileSnapshot('../../docs/server-requirements.md');
});
