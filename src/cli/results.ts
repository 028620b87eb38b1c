/** `counterpart results --for-peers FILE…`: what a team met, in a file that may be shown to the team. */

import { firstPlaysOf } from '../assignment/first-plays.ts';
import { notForPeersSince, peersFileOf } from '../assignment/peers-cells.ts';
import { type PeersFile, readPeersFile } from '../comparison/peers-file.ts';
import { PEOPLE_LEAST } from '../comparison/suppress.ts';
import { cli } from '../messages/cli.ts';
import { cliFile as words } from '../messages/cli-file.ts';
import { cliUsage } from '../messages/cli-usage.ts';
import { reasonSaid } from '../messages/reason.ts';
import { team } from '../messages/team.ts';
import { PEERS } from './former-outputs.ts';
import { give, isFile, mayWrite, type Writing } from './out.ts';
import { openedTeam } from './result-files.ts';
import { EXIT, type Exit, Refusal, type Terminal, UsageError } from './terminal.ts';

/** Where the file goes. */
export interface ResultsForm extends Omit<Writing, 'kind'> {
  /** File to write it to; absent for standard output. */
  readonly out?: string;
  /** Files for peers that the same peers have. */
  readonly after: readonly string[];
}

/** A file for peers that was handed out before. Throws a Refusal for what is none. */
function handedOut(terminal: Terminal, path: string): PeersFile {
  if (!terminal.exists(path)) throw new UsageError(cliUsage.noFile({ file: path }));
  const read = readPeersFile(terminal.read(path));
  if (!read.ok) throw new Refusal(read.reasons.map((reason) => `${path}: ${reasonSaid(reason)}`));
  return read.file;
}

/** Gives the file for peers. Throws a Refusal for files that cannot be opened, and for fewer than five people. */
export function resultsForPeers(
  terminal: Terminal,
  paths: readonly string[],
  { out, after, ...writing }: ResultsForm,
): Exit {
  if (isFile(out)) mayWrite(terminal, out, { ...writing, kind: PEERS });
  const { files, attempts } = openedTeam(terminal, paths);
  const plays = firstPlaysOf(files, attempts);
  const earlier = after.map((path) => handedOut(terminal, path));
  const not = notForPeersSince(plays, earlier);
  if (not) throw new Refusal([team[not === 'few' ? 'peersFewSince' : 'peersMissing']({ least: PEOPLE_LEAST })]);
  const text = peersFileOf(plays, earlier);
  if (text === undefined) throw new Refusal([words['results.people']({ people: PEOPLE_LEAST })]);
  give(terminal, text, out);
  if (isFile(out)) terminal.say(cli.written({ file: out }));
  return EXIT.fine;
}
