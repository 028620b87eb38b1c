/** A walk in one line, to be read or played again. */
import type { Witness } from '../analysis/witness.ts';

/** "seed 7, carried info.regulars: greet-by-name, confirm". */
export function walkText({ opening, moves }: Witness): string {
  const carried = opening.carried.length > 0 ? `, carried ${opening.carried.join(' ')}` : '';
  return `seed ${opening.seed}${carried}: ${moves.length > 0 ? moves.join(', ') : 'at once'}`;
}
