/** The list of all pages in docs/checks, grouped by what they are about. */
import type { Kind } from '../broken-files.ts';

/** Headings, each with the first code under it; the tables hold their codes in this order. */
const HEADINGS: readonly (readonly [heading: string, first: string])[] = [
  ['The file as text', 'file-too-large'],
  ['Fields', 'format-too-new'],
  ['Names', 'unknown-person'],
  ['Moves', 'move-without-words'],
  ['Needs and expectations', 'no-need'],
  ['Conditions and draws', 'condition-too-deep'],
  ['Flags', 'flag-not-declared'],
  ['People and languages', 'unknown-speaker'],
  ['Policy cards and the queue', 'unknown-card'],
  ['Where moves lead', 'start-missing'],
  ['Endings', 'no-ending'],
  ['The edge', 'no-warning'],
  ['Texts', 'direction-character'],
  ['People and translations beside', 'file-name-differs'],
  ['Places, things, acts and sounds', 'place-not-written'],
  ['Proofs', 'node-out-of-reach'],
  ['Writing', 'best-option-longest'],
  ['Days', 'encounter-twice'],
  ['Days, proved', 'day-not-proved'],
];

/** The index as it is to stand. Throws when a heading's first code is no code. */
export function composedIndex(
  codes: readonly (readonly [code: string, kind: Kind])[],
  titleOf: (code: string) => string,
) {
  const lost = HEADINGS.filter(([, first]) => !codes.some(([code]) => code === first));
  if (lost.length > 0) throw new Error(`no code begins ${lost.map(([heading]) => heading).join(', ')}`);
  const lines = codes.flatMap(([code]) => {
    const heading = HEADINGS.find(([, first]) => first === code)?.[0];
    return [
      ...(heading === undefined ? [] : ['', `## ${heading}`, '']),
      `- [\`${code}\`](${code}.md): ${titleOf(code)}`,
    ];
  });
  return `# What the checks say

Everything \`counterpart check\` can find in a scenario or a day has a code, and each code has a page: what it says, why it
matters to the people who play and to the person they serve, an example, and how it is mended. In the terminal,
\`counterpart explain CODE\` shows the page.

The examples are excerpts of files that really have the problem, and each mend has been carried out and checked: the
tests do both. A line with only … stands for lines left out.
${lines.join('\n')}
`;
}
