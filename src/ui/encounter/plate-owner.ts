/** Whose turn it is on the screen. */
import type { Look, PersonLook } from '../../encounter/look.ts';

/**
 * Whose name stands on the plate and whose portrait hangs in the frame: who speaks last, else the customer.
 * At the end it is the customer, whoever had the last word: it is their story that ended.
 */
export function plateOwner(look: Look): PersonLook | undefined {
  const last = look.lines.findLast(({ by }) => by !== 'scene')?.by;
  const speaker = look.ending ? 'customer' : (last ?? 'customer');
  const person = (id: string) => look.people.find((candidate) => candidate.id === id);
  return person(speaker) ?? person('customer');
}
