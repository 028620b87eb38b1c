/** The address the page was opened with: takes the assignment in it, or opens the encounter it names. */
import { game as words } from '../messages/game.ts';
import type { Game } from './game-contract.ts';
import { readLink } from './link.ts';
import { firstReason } from './reason.ts';
import { isPlace } from './together/places.ts';

/** Takes what was asked for out of the address, so that the same link works again and nothing is asked for twice. */
function clean(): void {
  const { pathname, search } = location;
  const fields = new URLSearchParams(search);
  const before = [...fields.keys()].length;
  for (const name of [...fields.keys()]) if (/^(play|seed|assignment)$/i.test(name)) fields.delete(name);
  const left = [...fields.keys()].length === before ? search : fields.size === 0 ? '' : `?${fields.toString()}`;
  history.replaceState(history.state, '', pathname + left);
}

/** Tells these sentences behind whatever is told already. */
function tell(game: Game, said: readonly string[]): void {
  if (said.length === 0) return;
  const { notice } = game.screens.getSnapshot().context;
  game.screens.send({ type: 'tell', notice: [...(notice === undefined ? [] : [notice]), ...said].join(' ') });
}

/** Does what the address asks for. What is wrong with it, or was not understood, is told where one is then. */
export async function takeFromAddress(game: Game): Promise<void> {
  const link = readLink(location.hash, location.search);
  const open = game.screens.getSnapshot().value;
  if (link.asks === 'nothing') {
    // A step back in the browser, out of the pages of a team.
    if (isPlace(open)) game.home();
    return;
  }
  if (link.asks === 'place') {
    if (open !== link.place.page) {
      // Whatever is played is put down, and kept.
      game.home();
      game.screens.send({ type: 'go', to: link.place.page });
    }
  } else if (link.asks === 'play') {
    clean();
    await game.open(link.scenario, link.seed);
  } else if (link.asks === 'assignment') {
    const { assignmentInLink } = await import('../assignment/link.ts');
    const read = assignmentInLink(link.fragment);
    // Taken once, it is kept; where nothing is kept the link has to stand for the next reload.
    if (game.keeping.lasting || !read?.ok) clean();
    if (read?.ok) await game.assessments.take(read.assignment);
    else if (read) tell(game, [words.assessmentNotOpened({ reason: await firstReason(read.reasons) })]);
  } else {
    clean();
  }
  tell(game, link.said);
}
