/** A certificate as data for programs: the same from the command line and from the game. */
import type { Certificate } from '../analysis/figures/certificate.ts';
import { objectionsTo } from '../analysis/figures/certificate-verdict.ts';
import { answerText } from './answer.ts';
import { EXIT } from './terminal.ts';

/** What is against it stands in its reasons. */
export function certificateJson(made: Certificate): string {
  const reasons = objectionsTo(made).map(({ words }) => words);
  return answerText(reasons.length > 0 ? EXIT.problems : EXIT.fine, reasons, { certificate: made });
}
