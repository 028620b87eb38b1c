/** A walk in one line, to be read or played again. */
import type { PlayOfDay, WayHere } from '../analysis/day/best-days.ts';
import type { Witness } from '../analysis/witness.ts';

/** "seed 7, carried info.monday_shelf: greet-by-name, confirm". */
export function walkText({ opening, moves }: Witness): string {
  const carried = opening.carried.length > 0 ? `, carried ${opening.carried.join(' ')}` : '';
  return `seed ${opening.seed}${carried}: ${moves.length > 0 ? moves.join(', ') : 'at once'}`;
}

/** A play of a day in one line: who, how they were served, what came of it. */
export function dayPlayText({ scenario, drawn, moves, satisfaction, ending }: PlayOfDay): string {
  const draws = Object.entries(drawn).map(([name, option]) => `${name} drawn as ${option}`);
  const begins = draws.length > 0 ? ` (${draws.join(', ')})` : '';
  return `${scenario}${begins}: ${moves.join(', ')}; ${satisfaction} points, ${ending}`;
}

/** How a day comes to something, line by line; "at once" when it begins with it. */
export function wayLines({ days }: WayHere): string[] {
  const lines = days.flatMap(({ plays, fix }) => [
    ...plays.map(dayPlayText),
    ...(fix === undefined ? [] : [`The fix chosen: ${fix}. The next day:`]),
  ]);
  return lines.length === 0 ? ['the first morning, at once'] : lines;
}
