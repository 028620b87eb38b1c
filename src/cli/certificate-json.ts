/** A certificate as data for programs: the same from the command line and from the game. */
import type { Certificate } from '../analysis/figures/certificate.ts';
import { objectionsTo } from '../analysis/figures/certificate-verdict.ts';
import type { ListNamed } from '../analysis/figures/list-words.ts';
import { answerText } from './answer.ts';
import { EXIT } from './terminal.ts';

/** What is against it stands in its reasons. */
export function certificateJson(made: Certificate, { title, from }: ListNamed = {}): string {
  const reasons = objectionsTo(made).map(({ words }) => words);
  return answerText(reasons.length > 0 ? EXIT.problems : EXIT.fine, reasons, {
    list: { title: title ?? null, from: from ?? null },
    certificate: made,
  });
}
