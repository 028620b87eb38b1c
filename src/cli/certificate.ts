/** `counterpart certificate FILE…`: what passing a list of people would be worth, before it is handed out. */
import { type Certificate, certificateOf, type ListUnit } from '../analysis/figures/certificate.ts';
import { certificateSheet } from '../analysis/figures/certificate-sheet.ts';
import {
  lengthWords,
  NO_MARK,
  NO_MARK_HELPS,
  notProved,
  objectionsTo,
  points,
  RELIABLE,
  reliabilityWords,
} from '../analysis/figures/certificate-verdict.ts';
import { percentWords } from '../analysis/figures/guessing.ts';
import { type ListNamed, namedWords, unitsWords, unitWords } from '../analysis/figures/list-words.ts';
import { PASS } from '../analysis/thresholds.ts';
import { answer, answerText } from './answer.ts';
import { certificateJson, withoutCertificate } from './certificate-json.ts';
import { CERTIFICATE_MAKER, CERTIFICATES } from './former-outputs.ts';
import { give, isFile, mayWrite, type Writing } from './out.ts';
import { sheetPage } from './report-page/sheet-page.tsx';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

const listed = (words: readonly string[]) => words.join(', ');

/** How a certificate is to be given. */
export interface CertificateForm extends Omit<Writing, 'kind'> {
  /** What the list is called and who hands it out, as far as that is known. */
  readonly list: ListNamed;
  /** The mark of the list, if it sets one. */
  readonly mark?: number;
  readonly as: 'text' | 'json' | 'html';
  /** File to write it to; absent for standard output. */
  readonly out?: string;
}

/** The certificate, line by line. */
function certificateLines(certificate: Certificate, list: ListNamed): readonly string[] {
  const { mark, markSet, guessing, guessed, people, players, slipping, model, decisions, recommended } = certificate;
  const highest = players.reduce((a, b) => (b.average > a.average ? b : a));
  return [
    `${namedWords(list)}${unitsWords(people)} to serve, at a mark of ${mark}:`,
    ...(markSet ? [] : [`  ${NO_MARK}`]),
    `  Guessing passes in ${percentWords(guessing)} of attempts, and gets ${points(guessed)} on average.`,
    `  With the small chances of seed ${[...new Set(people.map(({ seed }) => seed))].join(', ')} (over all chances the shares differ):`,
    ...people.map((one) => `    ${unitWords(one)}: ${percentWords(one.guessing)} reach ${PASS} alone`),
    `  The best of ${players.length} habits (${highest.words}) gets ${points(highest.average)}.`,
    `  Somebody who knows it all and slips in one decision of ten gets ${points(slipping.average)} on average and passes in ${percentWords(slipping.passes)}.`,
    `  They decide ${points(decisions)} times between better and worse.`,
    recommended === undefined
      ? `  ${NO_MARK_HELPS}`
      : `  Recommended mark: ${recommended.mark}, which ${percentWords(recommended.passes)} of those who slip so pass.`,
    `  Under a model of people (they differ only in how often they slip) its average has a reliability of ${reliabilityWords(model.reliability)}, and chance moves a result by ${points(model.error)} points; ${reliabilityWords(RELIABLE)} takes ${lengthWords(model, RELIABLE)}.`,
    `  Asked for: ${listed(certificate.areas)}.`,
    ...(certificate.areasMissing.length > 0 ? [`  Nobody asks for: ${listed(certificate.areasMissing)}.`] : []),
    `  Customers: ${listed(certificate.segments)}. Skills: ${listed(certificate.skills)}.`,
    '  It does not show how somebody serves real customers, nor who sat at the keyboard.',
    ...objectionsTo(certificate).map(({ words }) => `! ${words}`),
  ];
}

/** In the form that is asked for. */
function written(made: Certificate, list: ListNamed, as: CertificateForm['as'], on: string): string {
  if (as === 'json') return certificateJson(made, list);
  return as === 'html'
    ? sheetPage(certificateSheet(made, on, list), CERTIFICATE_MAKER)
    : certificateLines(made, list).join('\n');
}

/** Tells it. Exit 1 when the list should not be handed out as it is, or cannot be judged. */
export function certificate(
  terminal: Terminal,
  units: readonly ListUnit[],
  { as, out, list, mark, ...writing }: CertificateForm,
): Exit {
  if (isFile(out)) mayWrite(terminal, out, { ...writing, kind: CERTIFICATES[as] });
  terminal.progress?.show('Looking at every play of every person');
  const made = certificateOf(units, mark);
  terminal.progress?.show('');
  if ('tooLarge' in made) {
    const reasons = made.tooLarge.map((title) => notProved(title).words);
    if (as === 'json') terminal.say(answerText(EXIT.problems, reasons, withoutCertificate(list)));
    else for (const reason of reasons) terminal.warn(reason);
    return EXIT.problems;
  }
  const reasons = objectionsTo(made).map(({ words }) => words);
  const exit = reasons.length > 0 ? EXIT.problems : EXIT.fine;
  give(terminal, written(made, list, as, terminal.today()), out);
  if (isFile(out)) {
    if (as === 'json') return answer(terminal, exit, reasons, { written: out });
    terminal.say(`${out} is written.`);
  }
  return exit;
}
