/** What can be wrong with single fields: unknown, missing, of the wrong kind, or out of bounds. */
import { NOTHING, type Said } from '../said.ts';
import { near, nearest } from './wording.ts';

/** `where` is the place, such as `node "arrives", move "greet", "seconds"`. */
type Where = { readonly where: Said };

/** Fields that a sentence still lists. Of more, nobody would read the list. */
const FIELDS_TOLD = 14;

/** What helps with a field that is not there: the one that was meant, those there are, or neither. */
function fieldsToHave(field: string, fields: readonly string[]): Said {
  const meant = nearest(field, fields);
  if (meant !== undefined) return { key: 'unknown-field.near', values: { near: meant } };
  return fields.length === 0 || fields.length > FIELDS_TOLD
    ? { key: 'unknown-field.remove' }
    : { key: 'unknown-field.holds', values: { fields } };
}

/** Fields that are missing, unknown or hold the wrong thing. */
export const problemsOfShape = {
  'format-too-new': {
    severity: 'error',
    given: (p: { format: number; known: number }) => p,
  },
  'format-too-old': {
    severity: 'error',
    given: (p: { format: number; oldest: number }) => p,
  },
  'unknown-field': {
    severity: 'error',
    given: (p: Where & { field: string; fields: readonly string[]; hint: Said | undefined }) => ({
      where: p.where,
      field: p.field,
      more: p.hint ?? fieldsToHave(p.field, p.fields),
    }),
  },
  'missing-field': {
    severity: 'error',
    given: (p: Where & { field: string; wanted: Said; description: string }) => ({
      where: p.where,
      field: p.field,
      wanted: p.wanted,
      description: p.description === '' ? NOTHING : p.description,
    }),
  },
  'wrong-kind': {
    severity: 'error',
    given: (p: Where & { wanted: Said; got: Said }) => p,
  },
  'not-one-of': {
    severity: 'error',
    given: (p: Where & { got: string; words: readonly string[] }) => ({
      where: p.where,
      got: p.got,
      near: near(p.got, p.words),
      words: p.words,
    }),
  },
  'empty-text': {
    severity: 'error',
    given: (p: Where) => p,
  },
  'text-too-long': {
    severity: 'error',
    given: (p: Where & { length: number; most: number }) => p,
  },
  'list-too-short': {
    severity: 'error',
    given: (p: Where & { length: number; least: number }) => p,
  },
  'list-too-long': {
    severity: 'error',
    given: (p: Where & { length: number; most: number }) => p,
  },
  'number-out-of-range': {
    severity: 'error',
    given: (p: Where & { got: number; bound: 'least' | 'most'; limit: number }) => p,
  },
  'number-not-in-steps': {
    severity: 'error',
    given: (p: Where & { got: number; step: number }) => ({
      where: p.where,
      got: p.got,
      step: p.step,
      right: Math.max(p.step, Math.round(p.got / p.step) * p.step),
    }),
  },
  'bad-id': {
    severity: 'error',
    given: (p: Where & { got: string }) => p,
  },
  'bad-flag': {
    severity: 'error',
    given: (p: Where & { got: string }) => p,
  },
  'bad-clock': {
    severity: 'error',
    given: (p: Where & { got: string }) => p,
  },
  'bad-colour': {
    severity: 'error',
    given: (p: Where & { got: string }) => p,
  },
  'bad-language': {
    severity: 'error',
    given: (p: Where & { got: string }) => p,
  },
} as const;
