/** `counterpart report FILE`: the figures of a scenario, as text, as data, or as a page. */

import type { SureReport } from '../analysis/figures/sure.ts';
import { graded } from '../analysis/graded.ts';
import { lintsOf } from '../analysis/lints/lints-of.ts';
import { placed } from '../analysis/placed.ts';
import { proofOf } from '../analysis/prove.ts';
import { type ExactReport, type OpeningReport, reportOf, type ScenarioReport } from '../analysis/report-of.ts';
import { PASS } from '../analysis/thresholds.ts';
import { cli } from '../messages/cli.ts';
import { cliReport as words } from '../messages/cli-report.ts';
import { foundSpoken } from '../messages/found.ts';
import type { Scenario } from '../scenario/format.ts';
import { NOTHING } from '../scenario/said.ts';
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

function upTo(least: number, most: number | 'loops', say: (n: number) => string): string {
  return most === 'loops' ? words.upToLoops({ least: say(least) }) : words.upTo({ least: say(least), most: say(most) });
}

const tallied = (counts: Readonly<Record<string, number | null>>): readonly string[] =>
  Object.entries(counts).map(([name, count]) => words.tally({ name, count: count ?? words.neverEnds() }));

/** What the worst and the best play from an opening get. */
function rangeWords({ best, worst, ends }: OpeningReport): string {
  if (ends === false) return words.noPlayEnds();
  return best === undefined || worst === undefined ? words.notProved() : words.range({ worst, best });
}

function exactLines({ distribution, lengths, extremes, lines = [] }: ExactReport): string[] {
  const { mean, spread, passes, results } = distribution;
  const { never, rare } = rareLines(lines);
  const counts = lengths.plays.flatMap((plays, moves) =>
    plays === '0' ? [] : [words.length({ moves, plays: grouped(plays) })],
  );
  const play = (name: 'best' | 'worst' | 'shortest' | 'longest') => {
    const one = extremes[name];
    const told = one && { points: one.satisfaction, ending: one.ending, walk: walkText(one) };
    return told ? [`  ${words[`play.${name}`](told)}`] : [];
  };
  return [
    mean === null || spread === null
      ? words['guessing.none']()
      : words.guessing({ mean, spread, passes: percent(passes), pass: PASS, results }),
    words[lengths.longer ? 'lengthsLonger' : 'lengths']({ counts }),
    words.plays(),
    ...play('best'),
    ...play('worst'),
    ...play('shortest'),
    ...play('longest'),
    ...(never.length > 0 ? [words['lines.never']()] : []),
    ...never.map(({ pointer }) => `  ${pointer}`),
    ...(rare.length > 0 ? [words['lines.rare']()] : []),
    ...rare.map(({ pointer, share = 0 }) => `  ${percent(share).padStart(12)}  ${pointer}`),
    ...lines.flatMap(({ pointer, only }) => {
      const flags = only.map(({ flag, up }) => words[up ? 'flag.up' : 'flag.down']({ flag }));
      return flags.length === 0 ? [] : [`  ${words['lines.only']({ flags, pointer })}`];
    }),
  ];
}

/** What somebody can be sure of who goes by what is shown. */
function sureLines(sure: readonly SureReport[]): string[] {
  return [
    words.sure(),
    ...sureByAnswer(sure).flatMap(({ words: told, luck }) => [
      `  ${told}`,
      ...(luck ? [`    ${walkText(luck.one)}`, `    ${walkText(luck.other)}`] : []),
    ]),
  ];
}

function openingLine(one: OpeningReport): string {
  const { seed, carried } = one.opening;
  return `  ${words.opening({
    seed,
    carried: carried.length > 0 ? carried.join(' ') : NOTHING,
    range: rangeWords(one),
    naive: tallied(one.naive),
  })}`;
}

function reportLines(scenario: Scenario, made: ScenarioReport): string[] {
  const { proved, counts, spans, exact, openings, random, exercised, areas, difficulty, reading, sure, worth } = made;
  const skills = exercised.skills.map(({ skill, well, badly }) => `${skill} ${well}+${badly}`);
  const { states, edges } = counts;
  return [
    made.scenario.title,
    words.counts(counts),
    proved ? words.full({ states, edges }) : words.tooMany({ states }),
    words.difficulty(difficulty),
    ...(sure ? sureLines(sure) : []),
    ...(worth ? [worthWords(worth)] : []),
    ...(spans
      ? [
          spans.plays === 'loops' ? words.differentLoops() : words.different({ plays: spans.plays }),
          words.moves({ range: upTo(spans.moves.least, spans.moves.most, String) }),
          words.time({ range: upTo(spans.seconds.least, spans.seconds.most, duration) }),
        ]
      : []),
    words.byOpening(),
    ...openings.map(openingLine),
    ...(exact ? exactLines(exact) : []),
    skills.length > 0 ? words.skills({ skills }) : words.skillsNone(),
    ...(exercised.never.length > 0 ? [words.skillsNever({ skills: exercised.never })] : []),
    words.areas({ areas: tallied(areas) }),
    ...(reading.length > 0
      ? [words.reading({ who: reading.map(({ who, grade }) => words.readingOf({ who, grade })) })]
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
  terminal.say(cli.written({ file: out }));
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
