/** `counterpart record FILE --out WALKS.play`: a play in the terminal becomes a walk that must keep working. */
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
  while (names.has(`recorded ${number}`)) number += 1;
  return `recorded ${number}`;
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
    terminal.warn(
      `${out}:${read.line}: ${reasonPart(read.says)}. Nothing is added to a file that is no file of walks.`,
    );
    return EXIT.problems;
  }
  if (name !== undefined && !isWalkName(name))
    throw new UsageError('--name takes one line of words, none of which begins with #.');
  if (read.walks.some((walk) => walk.name === name)) throw new UsageError(`${out} has a walk "${name}" already.`);
  const { walk, card, hints, over } = await played(terminal, scenario, options);
  if (!over || card.ending === undefined) {
    terminal.warn('Not finished, so no walk is written.');
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
    terminal.warn('These are the walks with your play at their end. Save these lines as a file, and nothing is lost:');
    terminal.say(written.trimEnd());
    return EXIT.problems;
  }
  terminal.say(`Walk added: ${out}`);
  return EXIT.fine;
}
