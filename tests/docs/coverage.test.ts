/**
 * The table of whom and what the shipped scenarios are about agrees with the files; with `--update` it is written anew.
 * What nobody has written yet is said, too.
 */
import { expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/format.ts';
import { AREAS, RELATIONS, SEGMENTS, SETTINGS, SKILLS } from '../../src/scenario/words.ts';
import { skillsIn } from '../../src/scoring/finished-play.ts';
import { shippedScenarios } from '../analysis/shipped.ts';

const scenarios = shippedScenarios('.').toSorted((a, b) => (a.title < b.title ? -1 : 1));

/** What of the domain a scenario has, by the table it stands in. */
const TABLES: readonly (readonly [string, readonly string[], (scenario: Scenario) => readonly string[]])[] = [
  [
    'Kinds of customer',
    SEGMENTS,
    ({ customer, others }) => [customer, ...Object.values(others)].flatMap(({ segments = [] }) => segments),
  ],
  ['Relations', RELATIONS, ({ customer }) => [customer.relation]],
  ['Places', SETTINGS, ({ setting }) => [setting]],
  ['Areas of a need', AREAS, ({ needs }) => Object.values(needs).map(({ area }) => area)],
  ['Skills', SKILLS, skillsIn],
];

/** Titles told of one row; of more only the number. */
const TITLES_MOST = 4;

function table([title, words, has]: (typeof TABLES)[number]): string {
  const rows = words.map((word) => {
    const titles = scenarios.filter((scenario) => has(scenario).includes(word)).map((one) => `*${one.title}*`);
    const told = titles.slice(0, TITLES_MOST).join(', ') + (titles.length > TITLES_MOST ? ', …' : '');
    return `| \`${word}\` | ${titles.length} | ${titles.length === 0 ? '**nobody yet**' : told} |`;
  });
  return `## ${title}\n\n| word | scenarios | |\n|---|---|---|\n${rows.join('\n')}\n`;
}

it('says whom and what the shipped scenarios are about, and what is still empty', async () => {
  const missing = TABLES.flatMap(([, words, has]) =>
    words.filter((word) => !scenarios.some((scenario) => has(scenario).includes(word))),
  );
  const page = `# Coverage

Whom the ${scenarios.length} scenarios that come with the game are about, where they play and what they practise. This page is written by
\`vitest run --project node tests/docs/coverage.test.ts -u\`; a test fails when it no longer agrees.

Still empty: ${missing.map((word) => `\`${word}\``).join(', ')}.

${TABLES.map(table).join('\n')}`;
  await expect(page).toMatchFileSnapshot('../../docs/coverage.md');
});
