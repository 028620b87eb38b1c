/** What can be wrong with single fields: unknown, missing, of the wrong kind, or out of bounds. */
import { count, didYouMean, either, quote } from './wording.ts';

/** `where` is the place in words, such as `node "arrives", move "greet", "seconds"`. */
type Where = { readonly where: string };

/** Fields that a sentence still lists. Of more, nobody would read the list. */
const FIELDS_TOLD = 14;

const mayHold = (fields: readonly string[]) =>
  fields.length === 0 || fields.length > FIELDS_TOLD
    ? ' Remove it, or correct its name.'
    : ` It may hold ${either(fields.map((name) => `"${name}"`))}.`;

/** Fields that are missing, unknown or hold the wrong thing. */
export const problemsOfShape = {
  'format-too-new': {
    severity: 'error',
    tell: (p: { format: number; known: number }) =>
      `This file is written in format ${p.format}, but this program knows formats up to ${p.known}. Update the program, or ask for the file in an older format.`,
  },
  'format-too-old': {
    severity: 'error',
    tell: (p: { format: number; oldest: number }) =>
      `This file says format ${p.format}, but formats are counted from ${p.oldest}. Write "format": ${p.oldest}.`,
  },
  'unknown-field': {
    severity: 'error',
    tell: (p: Where & { field: string; fields: readonly string[]; hint: string }) =>
      `In ${p.where}, there is no field ${quote(p.field)}.${p.hint || didYouMean(p.field, p.fields) || mayHold(p.fields)}`,
  },
  'missing-field': {
    severity: 'error',
    tell: (p: Where & { field: string; wanted: string; description: string }) =>
      `In ${p.where}, the field "${p.field}" is missing. Add it: ${p.wanted}.${p.description === '' ? '' : ` ${p.description}`}`,
  },
  'wrong-kind': {
    severity: 'error',
    tell: (p: Where & { wanted: string; got: string }) => `${p.where} should be ${p.wanted}, but this is ${p.got}.`,
  },
  'not-one-of': {
    severity: 'error',
    tell: (p: Where & { got: string; words: readonly string[] }) =>
      `${p.where} cannot be ${quote(p.got)}.${didYouMean(p.got, p.words)} It can be ${either(p.words.map((word) => `"${word}"`))}.`,
  },
  'empty-text': {
    severity: 'error',
    tell: (p: Where) => `${p.where} is empty. Write something, or remove the field.`,
  },
  'text-too-long': {
    severity: 'error',
    tell: (p: Where & { length: number; most: number }) =>
      `${p.where} is ${p.length} characters long, and ${p.most} are the most. Shorten it.`,
  },
  'list-too-short': {
    severity: 'error',
    tell: (p: Where & { length: number; least: number }) =>
      `${p.where} has ${count(p.length, 'entry', 'entries')}, and at least ${p.least} ${p.least === 1 ? 'is' : 'are'} needed. Add to it, or remove the field if it can be left out.`,
  },
  'list-too-long': {
    severity: 'error',
    tell: (p: Where & { length: number; most: number }) =>
      `${p.where} has ${p.length} entries, and ${p.most} are the most. Remove some.`,
  },
  'number-out-of-range': {
    severity: 'error',
    tell: (p: Where & { got: number; bound: string }) => `${p.where} is ${p.got}, but it must be ${p.bound}.`,
  },
  'number-not-in-steps': {
    severity: 'error',
    tell: (p: Where & { got: number; step: number }) =>
      `${p.where} is ${p.got}, but time is counted in steps of ${p.step}. Write ${Math.max(p.step, Math.round(p.got / p.step) * p.step)}.`,
  },
  'bad-id': {
    severity: 'error',
    tell: (p: Where & { got: string }) =>
      `${p.where} cannot be ${quote(p.got)}. An id begins with a small letter and goes on with small letters, digits and hyphens, 64 at most, such as "ask-about-milk".`,
  },
  'bad-flag': {
    severity: 'error',
    tell: (p: Where & { got: string }) =>
      `${p.where} cannot be ${quote(p.got)}. A flag is info, stock, time, promise, goodwill, hazard, earshot, record or here, then a point and a name in small letters, digits and underscores, such as "info.monday_shelf".`,
  },
  'bad-clock': {
    severity: 'error',
    tell: (p: Where & { got: string }) =>
      `${p.where} cannot be ${quote(p.got)}. Write a time of day in four digits, such as "08:05".`,
  },
  'bad-colour': {
    severity: 'error',
    tell: (p: Where & { got: string }) =>
      `${p.where} cannot be ${quote(p.got)}. Write a colour as # and six of the signs 0-9 and a-f, such as "#2e5c8a".`,
  },
  'bad-language': {
    severity: 'error',
    tell: (p: Where & { got: string }) =>
      `${p.where} cannot be ${quote(p.got)}. Write a language code, such as "en-GB", "ar" or "pl".`,
  },
} as const;
