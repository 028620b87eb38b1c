/**
 * Standings as the proofs keep them. The rule book has six; points and conditions tell at most four
 * apart, since met, exceeded and repaired count the same. Where nothing asks whether a goal was missed,
 * missed and open are one as well. The tables are made by asking the rule book, and making them fails
 * if it should ever treat two standings of one class differently.
 */
import { nextStanding } from '../../encounter/rules.ts';
import type { Standing } from '../../encounter/state.ts';

export const OPEN = 0;
export const MISSED = 1;
export const PARTLY = 2;
export const MET = 3;

/** The standing that stands for its class. */
export const STANDING_OF_CLASS: readonly Standing[] = ['open', 'missed', 'partly', 'met'];

const STANDINGS: readonly Standing[] = ['open', 'partly', 'met', 'exceeded', 'missed', 'repaired'];
const CLASS_OF: Readonly<Record<Standing, number>> = {
  open: OPEN,
  missed: MISSED,
  partly: PARTLY,
  met: MET,
  exceeded: MET,
  repaired: MET,
};

/** Class of a standing. */
export const standingClass = (standing: Standing, tellsMissed: boolean): number =>
  standing === 'missed' && !tellsMissed ? OPEN : CLASS_OF[standing];

export type Effect = 'misses' | 'partly' | 'meets' | 'exceeds';

/** Class after an effect, by class before it. */
export function effectTable(effect: Effect, tellsMissed: boolean): Uint8Array {
  const table = new Uint8Array(4).fill(255);
  for (const standing of STANDINGS) {
    const [before, after] = [standing, nextStanding(standing, effect)].map((one) => standingClass(one, tellsMissed));
    const known = table[before as number];
    if (known !== 255 && known !== after) throw new Error(`"${effect}" splits the class of "${standing}"`);
    table[before as number] = after as number;
  }
  return table;
}
