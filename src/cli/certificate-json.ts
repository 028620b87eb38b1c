/** A certificate as data for programs: the same from the command line and from the game. */

import type { Certificate } from '../analysis/figures/certificate.ts';
import { objectionsTo } from '../analysis/figures/certificate-verdict.ts';
import type { ListNamed } from '../analysis/figures/list-words.ts';
import { habitNamed } from '../analysis/players/habit.ts';
import { certificateSaid } from '../messages/certificate-said.ts';
import { answerText } from './answer.ts';
import { EXIT } from './terminal.ts';

/** The list as programs are told of it. */
const listJson = ({ title, from }: ListNamed) => ({ title: title ?? null, from: from ?? null });

/** A player with what they do, in words. */
const withWords = ({ name, ...player }: Certificate['players'][number]) => ({
  name,
  words: certificateSaid(habitNamed(name)),
  ...player,
});

/** What is against it stands in its reasons. */
export function certificateJson(made: Certificate, list: ListNamed = {}): string {
  const reasons = objectionsTo(made).map(({ says }) => certificateSaid(says));
  return answerText(reasons.length > 0 ? EXIT.problems : EXIT.fine, reasons, {
    list: listJson(list),
    certificate: { ...made, players: made.players.map(withWords) },
  });
}

/** What else the answer holds where none could be made, for these reasons: the same fields. */
export const withoutCertificate = (list: ListNamed) => ({ list: listJson(list), certificate: null });
