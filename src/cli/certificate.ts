/** `counterpart certificate FILE…`: what passing a list of people would be worth, before it is handed out. */
import {
  type Certificate,
  certificateOf,
  GUESSED_LIST,
  GUESSED_PERSON,
  type Meeting,
} from '../analysis/figures/certificate.ts';
import { percentWords } from '../analysis/figures/guessing.ts';
import { PASS } from '../analysis/thresholds.ts';
import { counted } from '../scenario/counted.ts';
import { answer } from './answer.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

const oneDecimal = (value: number) => value.toFixed(1).replace(/\.0$/, '');
const listed = (words: readonly string[]) => words.join(', ');

/** Why nobody should be judged by a list; nothing when it may be handed out. */
export function objections({ mark, guessing, people, players, slipping }: Certificate): readonly string[] {
  const tooEasy = people.filter((one) => one.guessing > GUESSED_PERSON);
  const habits = players.filter(({ passes }) => passes);
  return [
    ...(guessing > GUESSED_LIST
      ? [
          `Guessing passes in ${percentWords(guessing)} of attempts; ${percentWords(GUESSED_LIST)} is the most that lets a result mean something. Add a person, or raise the mark.`,
        ]
      : []),
    ...tooEasy.map(
      (one) =>
        `With “${one.title}” alone, guessing reaches ${PASS} in ${percentWords(one.guessing)} of plays; ${percentWords(GUESSED_PERSON)} is the most. Take somebody else.`,
    ),
    ...habits.map(
      ({ words, average }) =>
        `A player who would ${words} gets ${oneDecimal(average)} and passes at ${mark} without listening. Add a person with whom that habit fails, or raise the mark.`,
    ),
    ...(slipping.passes < 0.25
      ? [
          `Somebody who knows it all and slips in one decision of ten passes in ${percentWords(slipping.passes)} only. Lower the mark, or nobody will.`,
        ]
      : []),
  ];
}

/** The certificate, line by line. */
export function certificateLines(certificate: Certificate): readonly string[] {
  const { mark, guessing, people, players, slipping, decisions, recommended } = certificate;
  const against = objections(certificate);
  const highest = players.reduce((a, b) => (b.average > a.average ? b : a));
  return [
    `${counted(people.length, 'person', 'people')} to serve, at a mark of ${mark}:`,
    `  Guessing passes in ${percentWords(guessing)} of attempts.`,
    ...people.map((one) => `    ${one.title}: ${percentWords(one.guessing)} reach ${PASS} alone`),
    `  The best of ${players.length} habits (${highest.words}) gets ${oneDecimal(highest.average)}.`,
    `  Somebody who knows it all and slips in one decision of ten gets ${oneDecimal(slipping.average)} on average and passes in ${percentWords(slipping.passes)}.`,
    `  They decide ${oneDecimal(decisions)} times between better and worse.`,
    recommended === undefined
      ? '  No mark keeps out guessing and habits and lets those pass who slip now and then.'
      : `  Recommended mark: ${recommended.mark}, which ${percentWords(recommended.passes)} of those who slip so pass.`,
    `  Asked for: ${listed(certificate.areas)}.`,
    ...(certificate.areasMissing.length > 0 ? [`  Nobody asks for: ${listed(certificate.areasMissing)}.`] : []),
    `  Customers: ${listed(certificate.segments)}. Skills: ${listed(certificate.skills)}.`,
    '  It does not show how somebody serves real customers, nor who sat at the keyboard.',
    ...against.map((line) => `! ${line}`),
  ];
}

/** Tells it. Exit 1 when the list should not be handed out as it is, or cannot be judged. */
export function certificate(
  terminal: Terminal,
  meetings: readonly Meeting[],
  mark: number | undefined,
  json: boolean,
): Exit {
  terminal.progress?.show('Looking at every play of every person');
  const made = certificateOf(meetings, mark);
  terminal.progress?.show('');
  if ('tooLarge' in made) {
    const reasons = made.tooLarge.map(
      (title) => `“${title}” can go in more ways than can be looked at: nothing is proved.`,
    );
    if (json) return answer(terminal, EXIT.problems, reasons, { certificate: null });
    for (const reason of reasons) terminal.warn(reason);
    return EXIT.problems;
  }
  const against = objections(made);
  const exit = against.length > 0 ? EXIT.problems : EXIT.fine;
  if (json) return answer(terminal, exit, against, { certificate: made });
  for (const line of certificateLines(made)) terminal.say(line);
  return exit;
}
