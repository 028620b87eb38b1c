/** The customer of a scenario as somebody of a day, from the whole story or from what the library tells of it. */
import type { Persona } from '../scenario/format.ts';
import type { ShiftPerson } from '../ui/shift/shift-people.ts';

type Served = Pick<ShiftPerson, 'id' | 'title' | 'clock'> & {
  readonly customer: Pick<Persona, 'short' | 'relation' | 'cast'>;
};

/** Somebody of the day. */
export const shiftPerson = ({ id, title, clock, customer: { short, relation, cast } }: Served): ShiftPerson => ({
  id,
  title,
  short,
  clock,
  relation,
  cast,
});
