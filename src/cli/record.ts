/** `counterpart record FILE --out WALKS.play`: a play in the terminal becomes a walk that must keep working. */
import { cliPlay as words } from '../messages/cli-play.ts';
import { cliUsage } from '../messages/cli-usage.ts';
import { reasonPart } from '../messages/reason.ts';
import { isWalkName, readWalks, type WrittenWalk, withWalk } from '../record/walk-file.ts';
import type { Scenario } from '../scenario/format.ts';
import { FileTrouble } from './file-trouble.ts';
import { mayWrite, type Writing } from './out.ts';
import { type PlayOptions, played } from './play.ts';
import { EXIT, type Exit, type Terminal, UsageError } from './terminal.ts';

/** A name no walk of the file has yet. */
function freeName(walks: readonly WrittenWalk[]): string {
  const names = new Set(walks.map(({ name }) => name));
  let number = walks.length + 1;
  while (names.has(words['walk.recorded']({ number }))) number += 1;
  return words['walk.recorded']({ number });
}

/**
 * Plays, and adds the finished play to the file of walks `out`. Exit 1 when the file holds something else
 * (told before the play) or when the player left before the end: then nothing is written.
 */
export async function record(
  terminal: Terminal,
  scenario: Scenario,
  {
    out,
    name,
    inputs,
    ...options
  }: Omit<PlayOptions, 'record'> & Pick<Writing, 'inputs'> & { readonly out: string; readonly name?: string },
): Promise<Exit> {
  // What is there is only ever added to, once it has been read as a file of walks.
  mayWrite(terminal, out, { inputs, force: true });
  const text = terminal.exists(out) ? terminal.read(out) : '';
  const read = readWalks(text);
  if (!read.ok) {
    terminal.warn(words['walk.noWalks']({ file: out, line: read.line, reason: reasonPart(read.says) }));
    return EXIT.problems;
  }
  if (name !== undefined && !isWalkName(name)) throw new UsageError(cliUsage.walkName());
  if (read.walks.some((walk) => walk.name === name))
    throw new UsageError(words['walk.there']({ file: out, name: name ?? '' }));
  const { walk, card, hints, over } = await played(terminal, scenario, options);
  if (!over || card.ending === undefined) {
    terminal.warn(words['walk.notFinished']());
    return EXIT.problems;
  }
  // Whatever was added while this was played stays.
  const written = withWalk(terminal.exists(out) ? terminal.read(out) : '', {
    name: name ?? freeName(read.walks),
    seed: options.seed,
    carried: options.carried,
    moves: walk.steps.map(({ move }) => move.id),
    hints,
    ends: card.ending,
    satisfaction: card.satisfaction,
    ...(hints.length > 0 && { score: card.score }),
    ...(card.target && { target: card.target.hit ? 'hit' : 'missed' }),
  });
  try {
    terminal.write(out, written);
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    terminal.warn(error.message);
    terminal.warn(words['walk.printed']());
    terminal.say(written.trimEnd());
    return EXIT.problems;
  }
  terminal.say(words['walk.added']({ file: out }));
  return EXIT.fine;
}
