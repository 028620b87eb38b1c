/** `counterpart results --for-peers FILE…`: what a team met, in a file that may be shown to the team. */

import { firstPlaysOf } from '../assignment/first-plays.ts';
import { peersFileOf } from '../assignment/peers-cells.ts';
import { PEOPLE_LEAST } from '../comparison/suppress.ts';
import { cli } from '../messages/cli.ts';
import { cliFile as words } from '../messages/cli-file.ts';
import { PEERS } from './former-outputs.ts';
import { give, isFile, mayWrite, type Writing } from './out.ts';
import { openedTeam } from './result-files.ts';
import { EXIT, type Exit, Refusal, type Terminal } from './terminal.ts';

/** Where the file goes. */
export interface ResultsForm extends Omit<Writing, 'kind'> {
  /** File to write it to; absent for standard output. */
  readonly out?: string;
}

/** Gives the file for peers. Throws a Refusal for files that cannot be opened, and for fewer than five people. */
export function resultsForPeers(terminal: Terminal, paths: readonly string[], { out, ...writing }: ResultsForm): Exit {
  if (isFile(out)) mayWrite(terminal, out, { ...writing, kind: PEERS });
  const { files, attempts } = openedTeam(terminal, paths);
  const text = peersFileOf(firstPlaysOf(files, attempts));
  if (text === undefined) throw new Refusal([words['results.people']({ people: PEOPLE_LEAST })]);
  give(terminal, text, out);
  if (isFile(out)) terminal.say(cli.written({ file: out }));
  return EXIT.fine;
}
