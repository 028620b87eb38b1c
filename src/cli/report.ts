/** `counterpart report FILE`: the figures of a scenario. */
import { proofOf } from '../analysis/prove.ts';
import { reportOf, type ScenarioReport } from '../analysis/report-of.ts';
import type { Scenario } from '../scenario/format.ts';
import { duration } from './card-text.ts';
import { simulationLines } from './simulate.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

/** A line that fewer than this share of random plays hear is named. */
const RARE = 0.02;

const upTo = (least: number, most: number | 'loops', words: (n: number) => string) =>
  most === 'loops'
    ? `from ${words(least)}, with no longest: there are loops`
    : `from ${words(least)} to ${words(most)}`;

const tallied = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

function reportLines(
  scenario: Scenario,
  { scenario: { title }, proved, counts, spans, openings, random, skills, areas }: ScenarioReport,
): string[] {
  const rare = Object.entries(random.lines).filter(([, share]) => share > 0 && share < RARE);
  return [
    title,
    `${counts.nodes} nodes, ${counts.moves} moves, ${counts.lines} lines, ${counts.endings} endings`,
    proved
      ? `Looked at in full: ${counts.states} states, ${counts.edges} moves between them.`
      : `Too many states to look at in full (${counts.states} were): best and worst are not proved.`,
    ...(spans
      ? [
          `Different plays: ${spans.plays === 'loops' ? 'no end to them, there are loops' : spans.plays}`,
          `Moves: ${upTo(spans.moves.least, spans.moves.most, String)}`,
          `Time: ${upTo(spans.seconds.least, spans.seconds.most, duration)}`,
        ]
      : []),
    'Satisfaction by opening:',
    ...openings.map(({ opening: { seed, carried }, best, worst, naive }) => {
      const range = best === undefined ? 'not proved' : `${worst} to ${best}`;
      return `  seed ${seed}, ${carried.length > 0 ? `carried ${carried.join(' ')}` : 'nothing carried'}: ${range}; naive: ${tallied(naive)}`;
    }),
    `Skills (moves that show each): ${tallied(skills) || 'none'}`,
    `Areas (needs and expectations): ${tallied(areas)}`,
    ...simulationLines(scenario, random),
    ...(rare.length > 0 ? ['Lines that few random players hear:'] : []),
    ...rare.map(([pointer, share]) => `  ${(share * 100).toFixed(2)} %  ${pointer}`),
  ];
}

/** Proves, counts, simulates and tells. */
export function report(terminal: Terminal, scenario: Scenario, json: boolean): Exit {
  const made = reportOf(proofOf(scenario));
  if (json) terminal.say(JSON.stringify(made, null, 2));
  else for (const line of reportLines(scenario, made)) terminal.say(line);
  return EXIT.fine;
}
