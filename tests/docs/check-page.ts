/** The pages in docs/checks: what of them an author writes, and the page as it is to stand. */
import { walkText, wayLines } from '../../src/cli/walk-text.ts';
import type { Kind, Told } from '../broken-files.ts';

/** The line between two excerpts of one file. */
const GAP = '…';

/** A piece of a file as it stands on a page. */
export interface Excerpt {
  /** File it is from, by its name, when it is not the one that is checked. */
  readonly file: string | undefined;
  /** Runs of lines, moved to the left as far as they go together. */
  readonly pieces: readonly (readonly string[])[];
}

/** What an author writes of a page. */
export interface AuthoredPage {
  readonly title: string;
  readonly why: string;
  readonly example: Excerpt;
  /** How to mend it, in words. */
  readonly mend: string;
  readonly mended: Excerpt;
  /** Codes of related pages. */
  readonly related: readonly string[];
}

function sectionOf(page: string, title: string): string {
  const [, after] = page.split(`\n## ${title}\n`);
  if (after === undefined) throw new Error(`there is no part "${title}"`);
  return (after.split('\n## ')[0] ?? '').trim();
}

/** The one block of code in a part. */
function excerptIn(part: string): Excerpt {
  const [block, ...more] = [...part.matchAll(/^```(?:json|text)(?: (\S+))?\n([\s\S]*?)^```$/gm)];
  if (!block || more.length > 0) throw new Error('a part has exactly one block of code');
  const pieces: string[][] = [[]];
  for (const line of (block[2] ?? '').split('\n').slice(0, -1)) {
    if (line.trim() === GAP) pieces.push([]);
    else pieces.at(-1)?.push(line);
  }
  return { file: block[1], pieces };
}

/** The words of a part: what stands before its code, or before what is filled in. */
const wordsOf = (part: string) => (part.split(/\n*^(?:```|<!-- |Related: )/m)[0] ?? '').trim();

/** What the author wrote of a page. Throws, with the reason, when a part is missing. */
export function authoredPage(page: string): AuthoredPage {
  const title = /^# (.+)\n/.exec(page)?.[1];
  if (!title) throw new Error('the page has no title');
  const [example, mend] = [sectionOf(page, 'Example'), sectionOf(page, 'Mend')];
  const related = /^Related: (.+)$/m.exec(page)?.[1] ?? '';
  return {
    title,
    why: sectionOf(page, 'Why'),
    example: excerptIn(example),
    mend: wordsOf(mend),
    mended: excerptIn(mend),
    related: [...related.matchAll(/\[`([\w-]+)`\]/g)].map(([, code = '']) => code),
  };
}

const blockOf = ({ file, pieces }: Excerpt) =>
  [
    file === undefined ? '```json' : `\`\`\`json ${file}`,
    ...pieces.flatMap((lines, i) => (i > 0 ? [GAP, ...lines] : lines)),
    '```',
  ].join('\n');

/** What a code says of itself, for the page. */
export interface PageFacts {
  readonly code: string;
  readonly kind: Kind;
  readonly told: Told;
  /** Path of the broken file, from the root of the project; undefined when it is made. */
  readonly path: string | undefined;
}

const OF: Readonly<Record<Kind, string>> = {
  file: 'the file',
  beside: 'people and translations',
  catalogue: 'the house',
  proof: 'proofs',
  lint: 'writing',
  shift: 'days',
  day: 'days, proved',
};

const CONSEQUENCE: Readonly<Record<Kind, Readonly<Record<Told['severity'], string>>>> = {
  file: {
    error: 'An **error**: nobody can play the scenario until it is mended.',
    warning: 'A **warning**: the scenario can be played all the same.',
  },
  beside: {
    error: 'An **error**: `check` does not pass it, and nobody meets the person or is offered the language.',
    warning: 'A **warning**: it is told until it is mended, and the scenario can be played all the same.',
  },
  catalogue: {
    error: 'An **error**: `check` does not pass the house until it is mended.',
    warning: '',
  },
  proof: {
    error: 'An **error** of a proof: the scenario opens, but `check` does not pass it.',
    warning: 'A **warning** of a proof: the scenario passes `check` all the same.',
  },
  lint: {
    error: '',
    warning: 'A **warning** about the writing: the scenario passes `check` all the same.',
  },
  shift: {
    error: 'An **error**: nobody can work this day until it is mended.',
    warning: 'A **warning**: the day can be worked all the same.',
  },
  day: {
    error: 'An **error** of a proof: the day opens, but `check` does not pass it.',
    warning: 'A **warning** of a proof: the day passes `check` all the same.',
  },
};

function acceptance({ code, kind, told }: PageFacts): string {
  if (kind === 'proof' || kind === 'lint')
    return `Meant as it is? Say so in the scenario, with your reason: \`"intended": { "${code}": "…" }\`.
It is told all the same, with the reason${told.severity === 'error' ? ', and is no error' : ''}.`;
  return told.severity === 'error'
    ? '`intended` does not take this code: it has to be mended.'
    : '`intended` does not take this code. As a warning, it may also simply stand.';
}

function shownBy({ witness, way }: Told): string {
  if (witness) return `\nA play that shows it: \`${walkText(witness)}\`.\n`;
  return way ? `\nHow a day comes to it: \`${wayLines(way).join(' → ')}\`.\n` : '';
}

/** The whole page as it is to stand, with what the check says now. */
export function composedPage(authored: AuthoredPage, facts: PageFacts): string {
  const { code, kind, told, path } = facts;
  const { title, why, example, mend, mended, related } = authored;
  const from =
    path === undefined
      ? 'In short:'
      : `From \`${path}\`${example.file === undefined ? `, line ${told.line}` : ` and the scenario beside it`}:`;
  return `# ${title}

\`${code}\` · ${told.severity} · ${OF[kind]}

## What

> ${told.message}
${shownBy(told)}
${CONSEQUENCE[kind][told.severity]}

## Why

${why}

## Example

${from}

${blockOf(example)}

## Mend

${mend}

${blockOf(mended)}

${acceptance(facts)}
${related.length > 0 ? `\nRelated: ${related.map((one) => `[\`${one}\`](${one}.md)`).join(', ')}\n` : ''}`;
}

/** Lines moved to the right. */
const moved = (lines: readonly string[], by: number) =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line)).join('\n');

const times = (text: string, piece: string) => `\n${text}\n`.split(`\n${piece}\n`).length - 1;

/** How far an excerpt was moved to the left, so that each of its pieces stands once in the text; undefined when it does not stand there. */
function indentOf({ pieces }: Excerpt, text: string): number | undefined {
  const most = 40;
  for (let by = 0; by <= most; by += 1) if (pieces.every((lines) => times(text, moved(lines, by)) === 1)) return by;
  return undefined;
}

/** Numbers of the lines, from 1, that an excerpt shows of a text. Throws when it does not stand in it, each piece once. */
export function linesShown(excerpt: Excerpt, text: string): readonly number[] {
  const by = indentOf(excerpt, text);
  if (by === undefined) throw new Error('the excerpt does not stand in the file, each piece of it once');
  return excerpt.pieces.flatMap((lines) => {
    const before = `\n${text}\n`.split(`\n${moved(lines, by)}\n`)[0] ?? '';
    const first = before.split('\n').length;
    return lines.map((_, i) => first + i);
  });
}

/** A file with the pieces of an excerpt replaced by those that mend them. Throws when they do not stand in it. */
export function withMended(text: string, example: Excerpt, mended: Excerpt): string {
  const by = indentOf(example, text);
  if (by === undefined) throw new Error('the excerpt does not stand in the file, each piece of it once');
  if (example.pieces.length !== mended.pieces.length) throw new Error('the mend has as many pieces as the example');
  let now = `\n${text}\n`;
  for (const [i, lines] of example.pieces.entries()) {
    const [before = '', after = ''] = now.split(`\n${moved(lines, by)}\n`);
    now = `${before}\n${moved(mended.pieces[i] ?? [], by)}\n${after}`;
  }
  return now.slice(1, -1);
}
