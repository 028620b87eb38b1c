/** What is said of the fields of a record, a row or a file of plays. */
import { anObject, type Fields, faultsIn, isObject, mustBe } from '../scenario/fields.ts';
import type { Said, SaidValues } from '../scenario/said.ts';
import { quoted } from '../scenario/said-place.ts';

/** What is said of a field by its message alone. */
export const ofField = (key: string, field: string, more: SaidValues = {}): Said => ({
  key,
  values: { field: quoted(field), ...more },
});

/** A reason against one play of several, which is told by its number. @param index from 0 */
export const ofPlay = (index: number, reason: Said): Said => ({ key: 'ofPlay', values: { play: index + 1, reason } });

/** What is wrong with the fields of one object. `where` is '' for a record itself. */
export function faultsOf(where: string, value: unknown, fields: Fields): readonly Said[] {
  if (!isObject(value)) return [where ? mustBe(anObject, quoted(where)) : { key: 'record.object' }];
  return faultsIn(value, fields).map(({ name, must, missing }) => {
    const field = where ? `${where}.${name}` : name;
    if (!must) return ofField('record.unknown', field);
    return missing ? ofField('missing', field) : mustBe(must, quoted(field));
  });
}
