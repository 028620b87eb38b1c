/** Whether something that comes with the game has a name already. */
import type { OwnKind } from '../../record/own-files.ts';
import { shippedDays, shippedScenarios } from '../shipped.ts';

/** What comes with the game under this id, as its title; undefined when nothing does. Translations have no rival. */
export async function shippedTitle(kind: OwnKind, id: string): Promise<string | undefined> {
  if (kind === 'scenario') return shippedScenarios.find((one) => one.id === id)?.title;
  if (kind === 'shift') return shippedDays.find((one) => one.id === id)?.title;
  if (kind === 'translation') return undefined;
  const { shippedPeople } = await import('../shipped-people.ts');
  return shippedPeople(id)?.name;
}
