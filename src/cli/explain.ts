/** `counterpart explain CODE`: the page on what a check says, in the terminal. */
import { join } from 'node:path';
import { dayFindings } from '../analysis/day/findings.ts';
import { findings } from '../analysis/findings.ts';
import { lints } from '../analysis/lints/codes.ts';
import { catalogueProblems } from '../catalogue/problems.ts';
import { cliCheck } from '../messages/cli-check.ts';
import { near } from '../scenario/problems/wording.ts';
import { problems } from '../scenario/problems.ts';
import { shiftProblems } from '../shift/problems.ts';
import { EXIT, type Exit, type Terminal, UsageError } from './terminal.ts';

/** Every code that a check can tell. */
const CODES: readonly string[] = [problems, catalogueProblems, findings, lints, shiftProblems, dayFindings].flatMap(
  (table) => Object.keys(table),
);

/** The page on a code, from the root of the package. */
export const pageOf = (code: string) => `docs/checks/${code}.md`;

/** What a check says at its end, once, when it has told anything. @param called how the command line was called */
export const explained = (called: string) => cliCheck.explain({ called });

/** Markdown as it reads well in a terminal: headings plain and underlined, code indented, links by their words. */
export function plainLines(markdown: string): readonly string[] {
  let inCode = false;
  return markdown
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const fence = /^```\w*(?: (\S+))?$/.exec(line);
      if (fence) {
        inCode = !inCode;
        return inCode && fence[1] !== undefined ? [`    ${fence[1]}:`] : [];
      }
      if (inCode) return [`    ${line}`];
      const [, marks, heading] = /^(#+) (.+)$/.exec(line) ?? [];
      if (heading !== undefined) return [heading, (marks === '#' ? '=' : '-').repeat(heading.length)];
      return [
        line
          .replace(/^> /, '  ')
          .replaceAll(/\[`?([^\]`]+)`?\]\([^)]+\)/g, '$1')
          .replaceAll('**', ''),
      ];
    });
}

/** A code as somebody may paste it from what a check has said: in brackets, in capitals. */
const asCode = (written: string) =>
  written
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();

/** Prints the page on a code, or without one the list of all. Throws a UsageError for a code that is none. */
export function explain(terminal: Terminal, written: string | undefined): Exit {
  const code = written === undefined ? undefined : asCode(written);
  if (code !== undefined && !CODES.includes(code))
    throw new UsageError(cliCheck.noCode({ code, near: near(code, CODES), called: terminal.called }));
  const page = terminal.read(join(terminal.pages, `${code ?? 'README'}.md`));
  for (const line of plainLines(page)) terminal.say(line);
  return EXIT.fine;
}
