/** Walks beside stories, in the words of the screen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../ensure-install.mjs';

/** What stands on the button of a move. */
const wordsOf = ({ say, ask, do: act, look }) => say ?? ask ?? act ?? look;

/**
 * The first walk beside a story that begins with nothing carried in and says how it ends.
 * @param {string} story path of its file without the ending, from the root
 */
export function walkBeside(story) {
  const scenario = JSON.parse(readFileSync(join(ROOT, `${story}.json`), 'utf8'));
  const moves = Object.values(scenario.nodes).flatMap((node) => node.moves ?? []);
  const walk = readFileSync(join(ROOT, `${story}.play`), 'utf8')
    .split(/^walk /m)
    .slice(1)
    .find((text) => !/^carried /m.test(text) && /^ends /m.test(text));
  return {
    scenario,
    seed: /^seed (\d+)/m.exec(walk)?.[1] ?? '1',
    ends: /^ends (\S+)/m.exec(walk)[1],
    words: [...walk.matchAll(/^choose (\S+)/gm)].map(([, id]) => wordsOf(moves.find((move) => move.id === id))),
  };
}
