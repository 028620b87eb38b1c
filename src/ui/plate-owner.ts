/** Whose turn it is on the screen. */
import type { Look, PersonLook } from '../encounter/look.ts';

/** Whose name stands on the plate and whose portrait hangs in the frame: who speaks last, else the customer. */
export function plateOwner(look: Look): PersonLook | undefined {
  const speaker = look.lines.findLast(({ by }) => by !== 'scene')?.by ?? 'customer';
  const person = (id: string) => look.people.find((candidate) => candidate.id === id);
  return person(speaker) ?? person('customer');
}
