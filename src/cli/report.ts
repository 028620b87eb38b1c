/** `counterpart report FILE`: the figures of a scenario, as text, as data, or as a page. */

import type { SureReport } from '../analysis/figures/sure.ts';
import { graded } from '../analysis/graded.ts';
import { lintsOf } from '../analysis/lints/lints-of.ts';
import { placed } from '../analysis/placed.ts';
import { proofOf } from '../analysis/prove.ts';
import { type ExactReport, type OpeningReport, reportOf, type ScenarioReport } from '../analysis/report-of.ts';
import { PASS } from '../analysis/thresholds.ts';
import { foundSpoken } from '../messages/found.ts';
import type { Scenario } from '../scenario/format.ts';
import { answer, answerText } from './answer.ts';
import { duration } from './card-text.ts';
import { REPORTS } from './former-outputs.ts';
import { give, isFile, mayWrite, type Writing } from './out.ts';
import { grouped, percent } from './report-page/figures.ts';
import { scenarioPage } from './report-page/scenario-page.tsx';
import { rareLines } from './report-words.ts';
import { simulationLines } from './simulate.ts';
import { sureByAnswer, worthWords } from './sure-words.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';
import { walkText } from './walk-text.ts';

/** How a report is to be given. */
export interface ReportForm extends Omit<Writing, 'kind'> {
  readonly as: 'text' | 'json' | 'html';
  /** File to write it to; absent for standard output. */
  readonly out?: string;
}

const upTo = (least: number, most: number | 'loops', words: (n: number) => string) =>
  most === 'loops'
    ? `from ${words(least)}, with no longest: there are loops`
    : `from ${words(least)} to ${words(most)}`;

const tallied = (counts: Readonly<Record<string, number | null>>) =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count ?? 'never ends'}`)
    .join(', ');

/** What the worst and the best play from an opening get. */
function rangeWords({ best, worst, ends }: OpeningReport): string {
  if (ends === false) return 'no play ends';
  return best === undefined ? 'not proved' : `${worst} to ${best}`;
}

function exactLines({ distribution, lengths, extremes, lines = [] }: ExactReport): string[] {
  const { mean, spread, passes, results } = distribution;
  const { never, rare } = rareLines(lines);
  const counts = lengths.plays.flatMap((plays, moves) => (plays === '0' ? [] : [`${moves}: ${grouped(plays)}`]));
  const play = (name: string, one: ExactReport['extremes']['best']) =>
    one ? [`  ${name}: ${one.satisfaction} points, ${one.ending}: ${walkText(one)}`] : [];
  return [
    mean === null || spread === null
      ? 'Guessing: no play comes to an end.'
      : `Guessing, over all plays: ${mean.toFixed(1)} points (spread ${spread.toFixed(1)}), ${percent(passes)} reach ${PASS}, ${results} different results.`,
    `Plays by number of moves: ${counts.join(', ')}${lengths.longer ? ', and longer' : ''}`,
    'Plays that show what is possible:',
    ...play('best', extremes.best),
    ...play('worst', extremes.worst),
    ...play('shortest', extremes.shortest),
    ...play('longest', extremes.longest),
    ...(never.length > 0 ? ['Lines nobody hears:'] : []),
    ...never.map(({ pointer }) => `  ${pointer}`),
    ...(rare.length > 0 ? ['Lines that few who guess hear:'] : []),
    ...rare.map(({ pointer, share = 0 }) => `  ${percent(share).padStart(12)}  ${pointer}`),
    ...lines.flatMap(({ pointer, only }) =>
      only.length === 0
        ? []
        : [`  only with ${only.map(({ flag, up }) => `${flag} ${up ? 'up' : 'down'}`).join(', ')}: ${pointer}`],
    ),
  ];
}

/** What somebody can be sure of who goes by what is shown. */
function sureLines(sure: readonly SureReport[]): string[] {
  return [
    'Sure for whoever goes by what is shown:',
    ...sureByAnswer(sure).flatMap(({ words, luck }) => [
      `  ${words}`,
      ...(luck ? [`    ${walkText(luck.one)}`, `    ${walkText(luck.other)}`] : []),
    ]),
  ];
}

function reportLines(scenario: Scenario, made: ScenarioReport): string[] {
  const { proved, counts, spans, exact, openings, random, exercised, areas, difficulty, reading, sure, worth } = made;
  const skills = Object.fromEntries(exercised.skills.map(({ skill, well, badly }) => [skill, `${well}+${badly}`]));
  return [
    made.scenario.title,
    `${counts.nodes} nodes, ${counts.moves} moves, ${counts.lines} lines, ${counts.endings} endings`,
    proved
      ? `Looked at in full: ${counts.states} states, ${counts.edges} moves between them.`
      : `Too many states to look at in full (${counts.states} were): best and worst are not proved.`,
    `Difficulty: ${difficulty.points}, ${difficulty.name} (what listening can win; closest without it: ${difficulty.closest})`,
    ...(sure ? sureLines(sure) : []),
    ...(worth ? [worthWords(worth)] : []),
    ...(spans
      ? [
          `Different plays: ${spans.plays === 'loops' ? 'no end to them, there are loops' : spans.plays}`,
          `Moves: ${upTo(spans.moves.least, spans.moves.most, String)}`,
          `Time: ${upTo(spans.seconds.least, spans.seconds.most, duration)}`,
        ]
      : []),
    'Satisfaction by opening:',
    ...openings.map((one) => {
      const { seed, carried } = one.opening;
      const range = rangeWords(one);
      return `  seed ${seed}, ${carried.length > 0 ? `carried ${carried.join(' ')}` : 'nothing carried'}: ${range}; naive: ${tallied(one.naive)}`;
    }),
    ...(exact ? exactLines(exact) : []),
    `Skills (moves that show each, well+badly): ${
      Object.entries(skills)
        .map(([skill, shown]) => `${skill} ${shown}`)
        .join(', ') || 'none'
    }`,
    ...(exercised.never.length > 0 ? [`Skills no move shows: ${exercised.never.join(', ')}`] : []),
    `Areas (needs and expectations): ${tallied(areas)}`,
    ...(reading.length > 0
      ? [`Reading level (school grade): ${reading.map(({ who, grade }) => `${who} ${grade.toFixed(1)}`).join(', ')}`]
      : []),
    ...simulationLines(scenario, random),
  ];
}

/** Looks whether the report may be written where it is wanted, before it is made. Throws as `mayWrite` does. */
export function mayReport(terminal: Terminal, { as, out, ...writing }: ReportForm): void {
  if (isFile(out)) mayWrite(terminal, out, { ...writing, kind: REPORTS[as] });
}

/** Gives what was made, to standard output or to a file; what is no text is data for programs. */
export function given(terminal: Terminal, made: string | object, { out }: ReportForm): Exit {
  const isText = typeof made === 'string';
  give(terminal, isText ? made : answerText(EXIT.fine, [], made), out);
  if (!isFile(out)) return EXIT.fine;
  if (!isText) return answer(terminal, EXIT.fine, [], { written: out });
  terminal.say(`${out} is written.`);
  return EXIT.fine;
}

/** Proves, counts, simulates and tells. @param text the file the scenario was read from */
export async function report(terminal: Terminal, scenario: Scenario, text: string, form: ReportForm): Promise<Exit> {
  mayReport(terminal, form);
  const proof = proofOf(scenario);
  const made = reportOf(proof);
  if (form.as === 'json') return given(terminal, made, form);
  if (form.as === 'text') return given(terminal, reportLines(scenario, made).join('\n'), form);
  const portrait = await terminal.portrait?.(scenario.customer.cast);
  const page = scenarioPage({
    scenario,
    report: made,
    findings: placed(graded(proof.findings, text), text, scenario).map(foundSpoken),
    lints: placed(lintsOf(scenario), text, scenario).map(foundSpoken),
    ...(portrait !== undefined && { portrait }),
  });
  return given(terminal, page, form);
}
