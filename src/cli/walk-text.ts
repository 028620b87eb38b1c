/** A walk in one line, to be read or played again. */

import type { PlayOfDay, WayHere } from '../analysis/day/best-days.ts';
import type { Witness } from '../analysis/witness.ts';
import { cliReport as words } from '../messages/cli-report.ts';
import { NOTHING } from '../scenario/said.ts';

/** "seed 7, carried info.monday_shelf: greet-by-name, confirm". */
export function walkText({ opening, moves }: Witness): string {
  const carried = opening.carried.length > 0 ? opening.carried.join(' ') : NOTHING;
  return words.walk({ seed: opening.seed, carried, moves: moves.length > 0 ? moves : [words['walk.atOnce']()] });
}

/** A play of a day in one line: who, how they were served, what came of it. */
export function dayPlayText({ scenario, drawn, moves, satisfaction, ending }: PlayOfDay): string {
  const draws = Object.entries(drawn).map(([name, option]) => words.drawn({ name, option }));
  const values = { scenario, moves, points: satisfaction, ending };
  return draws.length > 0 ? words.dayPlayDrawn({ ...values, draws }) : words.dayPlay(values);
}

/** How a day comes to something, line by line; "at once" when it begins with it. */
export function wayLines({ days }: WayHere): string[] {
  const lines = days.flatMap(({ plays, fix }) => [
    ...plays.map(dayPlayText),
    ...(fix === undefined ? [] : [words['way.fix']({ fix })]),
  ]);
  return lines.length === 0 ? [words['way.atOnce']()] : lines;
}
