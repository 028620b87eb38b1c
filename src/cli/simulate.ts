/** `counterpart simulate FILE`: many plays by one player, told as a histogram. */

import { type Simulation, simulated } from '../analysis/players/simulate.ts';
import { PASS } from '../analysis/thresholds.ts';
import { cliReport as words } from '../messages/cli-report.ts';
import type { Scenario } from '../scenario/format.ts';
import { answer } from './answer.ts';
import { EXIT, type Exit, type Progress, type Terminal } from './terminal.ts';

const BAR = 40;
const percent = (share: number) => words.percent({ percent: share * 100 });

/** The figures of a simulation, line by line. */
export function simulationLines(scenario: Scenario, simulation: Simulation): string[] {
  const { player, plays, seed, mean, least, most, passed, endless, histogram, endings, lines } = simulation;
  const highest = Math.max(1, ...histogram);
  const unheard = Object.entries(lines).filter(([, share]) => share === 0);
  return [
    words.simulated({ plays, player, seed }),
    mean === null || least === null || most === null
      ? words['satisfaction.none']()
      : words.satisfaction({ mean, least, most, passed: percent(passed / plays), pass: PASS }),
    ...histogram.map((count, i) => {
      const name = i === 10 ? '100' : `${i * 10}–${i * 10 + 9}`;
      return `  ${name.padStart(5)}  ${'█'.repeat(Math.ceil((BAR * count) / highest)).padEnd(BAR)}  ${count}`;
    }),
    words.endings(),
    ...Object.entries(endings).map(
      ([id, count]) => `  ${percent(count / plays).padStart(7)}  ${scenario.endings[id]?.title ?? id}`,
    ),
    ...(endless > 0 ? [`  ${percent(endless / plays).padStart(7)}  ${words.neverEnded()}`] : []),
    words.heard({ heard: Object.keys(lines).length - unheard.length, of: Object.keys(lines).length }),
    ...unheard.map(([pointer]) => `  ${words.never({ pointer })}`),
  ];
}

/** A simulation that takes longer than this (milliseconds) says how far it has come. */
const PATIENCE = 1000;

/** Tells how many plays are made, once it has taken long. */
function teller(progress: Progress | undefined, plays: number): (made: number) => void {
  const began = progress?.now() ?? 0;
  return (made) => {
    if (progress && progress.now() - began >= PATIENCE) progress.show(words.played({ made, plays }));
  };
}

/** Simulates and tells. */
export function simulate(
  terminal: Terminal,
  scenario: Scenario,
  how: { readonly plays: number; readonly player: string; readonly seed: number },
  json: boolean,
): Exit {
  const simulation = simulated(scenario, how, teller(terminal.progress, how.plays));
  terminal.progress?.show('');
  if (json) return answer(terminal, EXIT.fine, [], simulation);
  for (const line of simulationLines(scenario, simulation)) terminal.say(line);
  return EXIT.fine;
}
