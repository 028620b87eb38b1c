/** A certificate as data for programs: the same from the command line and from the game. */
import type { Certificate } from '../analysis/figures/certificate.ts';
import { objectionsTo } from '../analysis/figures/certificate-verdict.ts';
import type { ListNamed } from '../analysis/figures/list-words.ts';
import { answerText } from './answer.ts';
import { EXIT } from './terminal.ts';

/** The list as programs are told of it. */
const listJson = ({ title, from }: ListNamed) => ({ title: title ?? null, from: from ?? null });

/** What is against it stands in its reasons. */
export function certificateJson(made: Certificate, list: ListNamed = {}): string {
  const reasons = objectionsTo(made).map(({ words }) => words);
  return answerText(reasons.length > 0 ? EXIT.problems : EXIT.fine, reasons, {
    list: listJson(list),
    certificate: made,
  });
}

/** What else the answer holds where none could be made, for these reasons: the same fields. */
export const withoutCertificate = (list: ListNamed) => ({ list: listJson(list), certificate: null });
