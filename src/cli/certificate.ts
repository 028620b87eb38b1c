/** `counterpart certificate FILE…`: what passing a list of people would be worth, before it is handed out. */

import { type Certificate, certificateOf, type ListUnit } from '../analysis/figures/certificate.ts';
import { certificateSheet } from '../analysis/figures/certificate-sheet.ts';
import { lengthSaid, NO_MARK, notProved, objectionsTo, RELIABLE } from '../analysis/figures/certificate-verdict.ts';
import { type ListNamed, unitSaid, unitsSaid } from '../analysis/figures/list-words.ts';
import { percentSaid } from '../analysis/figures/share.ts';
import { habitNamed } from '../analysis/players/habit.ts';
import { PASS } from '../analysis/thresholds.ts';
import { isolated } from '../comparison/sheet.ts';
import { certificate as certificateWords } from '../messages/certificate.ts';
import { certificateSaid } from '../messages/certificate-said.ts';
import { cli } from '../messages/cli.ts';
import { cliCertificate as words } from '../messages/cli-certificate.ts';
import { answer, answerText } from './answer.ts';
import { certificateJson, withoutCertificate } from './certificate-json.ts';
import { CERTIFICATE_MAKER, CERTIFICATES } from './former-outputs.ts';
import { give, isFile, mayWrite, type Writing } from './out.ts';
import { sheetPage } from './report-page/sheet-page.tsx';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

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

const share = (of: number): string => certificateSaid(percentSaid(of));

/** What is told of first: how the list is called, and whom it serves. */
function heading({ people, mark }: Certificate, { title, from }: ListNamed): string {
  const named = title ? (from ? 'both' : 'title') : from ? 'from' : 'other';
  const units = unitsSaid(people).map(certificateSaid);
  return words.serves({ named, title: isolated(title ?? ''), from: isolated(from ?? ''), units, mark });
}

/** The certificate, line by line. */
function certificateLines(certificate: Certificate, list: ListNamed): readonly string[] {
  const { markSet, guessing, guessed, people, players, slipping, model, decisions, recommended } = certificate;
  const { areas, areasMissing, segments: kinds, skills } = certificate;
  const highest = players.reduce((a, b) => (b.average > a.average ? b : a));
  const habit = certificateSaid(habitNamed(highest.name));
  const length = certificateSaid(lengthSaid(model, RELIABLE));
  const told = [
    ...(markSet ? [] : [certificateSaid(NO_MARK)]),
    words.guessing({ share: share(guessing), points: guessed }),
    words.seeds({ seeds: [...new Set(people.map(({ seed }) => String(seed)))] }),
    ...people.map(
      (one) => `  ${words.alone({ unit: certificateSaid(unitSaid(one)), share: share(one.guessing), pass: PASS })}`,
    ),
    words.habit({ habits: players.length, habit, points: highest.average }),
    words.slipping({ points: slipping.average, share: share(slipping.passes) }),
    words.decisions({ decisions }),
    recommended === undefined
      ? certificateWords.noMarkHelps()
      : words.recommended({ mark: recommended.mark, share: share(recommended.passes) }),
    words.model({ reliability: model.reliability, points: model.error, least: RELIABLE, length }),
    words.areas({ areas }),
    ...(areasMissing.length > 0 ? [words.missing({ areas: areasMissing })] : []),
    words.kinds({ kinds, skills }),
    words.shows(),
  ];
  return [
    heading(certificate, list),
    ...told.map((line) => `  ${line}`),
    ...objectionsTo(certificate).map(({ says }) => `! ${certificateSaid(says)}`),
  ];
}

/** In the form that is asked for. */
function written(made: Certificate, list: ListNamed, as: CertificateForm['as'], on: string): string {
  if (as === 'json') return certificateJson(made, list);
  return as === 'html'
    ? sheetPage(certificateSaid(certificateSheet(made, on, list)), CERTIFICATE_MAKER)
    : certificateLines(made, list).join('\n');
}

/** Tells it. Exit 1 when the list should not be handed out as it is, or cannot be judged. */
export function certificate(
  terminal: Terminal,
  units: readonly ListUnit[],
  { as, out, list, mark, ...writing }: CertificateForm,
): Exit {
  if (isFile(out)) mayWrite(terminal, out, { ...writing, kind: CERTIFICATES[as] });
  terminal.progress?.show(words.working());
  const made = certificateOf(units, mark);
  terminal.progress?.show('');
  if ('tooLarge' in made) {
    const reasons = made.tooLarge.map((title) => certificateSaid(notProved(title).says));
    if (as === 'json') terminal.say(answerText(EXIT.problems, reasons, withoutCertificate(list)));
    else for (const reason of reasons) terminal.warn(reason);
    return EXIT.problems;
  }
  const reasons = objectionsTo(made).map(({ says }) => certificateSaid(says));
  const exit = reasons.length > 0 ? EXIT.problems : EXIT.fine;
  give(terminal, written(made, list, as, terminal.today()), out);
  if (isFile(out)) {
    if (as === 'json') return answer(terminal, exit, reasons, { written: out });
    terminal.say(cli.written({ file: out }));
  }
  return exit;
}
