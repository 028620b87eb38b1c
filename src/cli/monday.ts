/** `counterpart monday FILE…`: ten minutes with a team, out of its results. */

import { type Monday, mondayOf } from '../analysis/monday.ts';
import { mondaySheet } from '../analysis/monday-sheet.ts';
import { firstPlaysOf } from '../assignment/first-plays.ts';
import { cli } from '../messages/cli.ts';
import { cliFile as words } from '../messages/cli-file.ts';
import { mondaySaid } from '../messages/monday-said.ts';
import { answer, answerText } from './answer.ts';
import { MONDAY_MAKER, MONDAYS } from './former-outputs.ts';
import { give, isFile, mayWrite, type Writing } from './out.ts';
import { sheetPage } from './report-page/sheet-page.tsx';
import { openedTeam } from './result-files.ts';
import { sheetText } from './sheet-text.ts';
import { EXIT, type Exit, Refusal, type Terminal } from './terminal.ts';

/** How the page is to be given. */
export interface MondayForm extends Omit<Writing, 'kind'> {
  readonly as: 'text' | 'json' | 'html';
  /** File to write it to; absent for standard output. */
  readonly out?: string;
}

function written(made: Monday, as: MondayForm['as']): string {
  const sheet = mondaySaid(mondaySheet(made));
  if (as === 'json') return answerText(EXIT.fine, [], { monday: made });
  return as === 'html' ? sheetPage(sheet, MONDAY_MAKER) : sheetText(sheet);
}

/** Tells it. Throws a Refusal for files that cannot be opened, and for a team of fewer than four people. */
export function monday(terminal: Terminal, paths: readonly string[], { as, out, ...writing }: MondayForm): Exit {
  if (isFile(out)) mayWrite(terminal, out, { ...writing, kind: MONDAYS[as] });
  const { files, attempts } = openedTeam(terminal, paths);
  const plays = firstPlaysOf(files, attempts);
  const made = mondayOf(plays, (done, of) => terminal.progress?.show(words['monday.story']({ story: done + 1, of })));
  terminal.progress?.show('');
  if (!made) throw new Refusal([words['monday.people']()]);
  give(terminal, written(made, as), out);
  if (isFile(out)) {
    if (as === 'json') return answer(terminal, EXIT.fine, [], { written: out });
    terminal.say(cli.written({ file: out }));
  }
  return EXIT.fine;
}
