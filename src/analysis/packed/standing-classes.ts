/**
 * Standings as the proofs keep them. The rule book has eight; points and conditions tell at most six
 * apart, since met, exceeded and repaired count the same. Where nothing asks whether a goal was missed,
 * missed and open are one as well; where no move harms a goal, four classes and two bits do. The tables are made
 * by asking the rule book, and making them fails if it should ever treat two standings of one class differently.
 */
import { EFFECTS, type Effect, isHarmed, isMet, isMissed, isPartly, nextStanding } from '../../encounter/standings.ts';
import type { Standing } from '../../encounter/state.ts';

export { EFFECTS, type Effect };

export const OPEN = 0;
export const MISSED = 1;
export const PARTLY = 2;
export const MET = 3;
/** Both have their middle bit up, so that no mask takes them for missed (live-story.ts). */
export const HARMED = 6;
export const EASED = 7;

/** Highest class of a goal that no move harms, and of one that some move does. */
export const LAST_UNHARMED = Math.max(OPEN, MISSED, PARTLY, MET);
export const LAST_CLASS = Math.max(LAST_UNHARMED, HARMED, EASED);

/** The standing that stands for its class; undefined where there is no such class. */
export const STANDING_OF_CLASS: readonly (Standing | undefined)[] = [
  'open',
  'missed',
  'partly',
  'met',
  undefined,
  undefined,
  'harmed',
  'eased',
];

const CLASS_OF: Readonly<Record<Standing, number>> = {
  open: OPEN,
  missed: MISSED,
  partly: PARTLY,
  met: MET,
  exceeded: MET,
  repaired: MET,
  harmed: HARMED,
  eased: EASED,
};
const STANDINGS = Object.keys(CLASS_OF) as readonly Standing[];

/** Class of a standing. */
export const standingClass = (standing: Standing, tellsMissed: boolean): number =>
  standing === 'missed' && !tellsMissed ? OPEN : CLASS_OF[standing];

const classesWhere = (so: (standing: Standing) => boolean): number =>
  STANDINGS.reduce((classes, standing) => (so(standing) ? classes | (1 << CLASS_OF[standing]) : classes), 0);

/** The classes that count as what a condition asks, one bit each. */
export const CLASSES_THAT_ARE = {
  met: classesWhere(isMet),
  partly: classesWhere(isPartly),
  missed: classesWhere(isMissed),
  harmed: classesWhere(isHarmed),
} as const;

/** All classes, one bit each. */
export const ALL_CLASSES = 2 ** (LAST_CLASS + 1) - 1;

/** Class after an effect, by class before it; what is no class stays as it is. */
export function effectTable(effect: Effect, tellsMissed: boolean): Uint8Array {
  const table = Uint8Array.from({ length: LAST_CLASS + 1 }, (_, i) => i);
  const told = new Set<number>();
  for (const standing of STANDINGS) {
    const [before, after] = [standing, nextStanding(standing, effect)].map((one) =>
      standingClass(one, tellsMissed),
    ) as [number, number];
    if (told.has(before) && table[before] !== after) throw new Error(`"${effect}" splits the class of "${standing}"`);
    told.add(before);
    table[before] = after;
  }
  return table;
}
