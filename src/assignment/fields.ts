/**
 * The fields of an assignment file, each with its test, what is said when it is not what it must be, and its JSON
 * Schema: one table for the reader and for the published schema.
 */
import type { Said } from '../scenario/said.ts';
import { FLAG_KINDS } from '../scenario/words.ts';
import { ASSIGNMENT_VERSION, DAYS_VERSION, PEOPLE_MAX, SEED_MAX, TEXT_MAX, WORDS_MAX } from './assignment.ts';

/** One field of the file. */
export interface Field {
  readonly holds: (value: unknown) => boolean;
  /** What it must be and how to mend it: a message of `assignment-fault` that is given the field. */
  readonly says: Said;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly optional?: true;
}

/** Fields of one object, by name. */
export type Fields = Readonly<Record<string, Field>>;

/** As the scenario format spells them. Written anew here, as that file brings zod and home has to open without it; a test compares. */
export const SPELLED = {
  id: /^[a-z][a-z0-9-]{0,63}$/,
  flag: new RegExp(`^(${FLAG_KINDS.join('|')})(\\.[a-z][a-z0-9_]{0,63})?$`),
} as const;

const optional = (field: Field): Field => ({ ...field, optional: true });

/** No control and no format characters: those can turn a line around or hide what it says. */
const seen = (text: string) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);

function text(most: number, description: string, lines = false): Field {
  return {
    holds: (value) =>
      typeof value === 'string' &&
      value.length <= most &&
      value.trim() === value &&
      value !== '' &&
      seen(lines ? value.replaceAll('\n', ' ') : value),
    says: { key: lines ? 'must.lines' : 'must.line', values: { most } },
    schema: { type: 'string', minLength: 1, maxLength: most, description },
  };
}

function spelled(pattern: RegExp, key: string, description: string): Field {
  return {
    holds: (value) => typeof value === 'string' && pattern.test(value),
    says: { key },
    schema: { type: 'string', pattern: pattern.source, description },
  };
}

function whole(least: number, most: number, description: string): Field {
  return {
    holds: (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
    says: { key: 'must.whole', values: { least, most } },
    schema: { type: 'integer', minimum: least, maximum: most, description },
  };
}

const just = (wanted: string | number): Field => ({
  holds: (value) => value === wanted,
  says: { key: 'must.just', values: { wanted: JSON.stringify(wanted) } },
  schema: { const: wanted },
});

/** A day that is in the calendar. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const HASH = /^[0-9a-f]{64}$/;

/** Flags that are up, no flag twice. */
function flags(most: number, description: string): Field {
  return {
    holds: (value) =>
      Array.isArray(value) &&
      value.length <= most &&
      value.every((flag) => typeof flag === 'string' && SPELLED.flag.test(flag)) &&
      new Set(value).size === value.length,
    says: { key: 'must.flagsCarried', values: { most } },
    schema: {
      type: 'array',
      maxItems: most,
      uniqueItems: true,
      items: { type: 'string', pattern: SPELLED.flag.source },
      description,
    },
  };
}

/** Flags that may be up in a morning: as many as a shift can give. */
const MORNING_MAX = 60;

/** Fields of one person that every version has. */
const PERSON: Fields = {
  id: spelled(SPELLED.id, 'must.scenario', 'The id of the scenario.'),
  title: text(200, 'The title of the scenario.'),
  seed: whole(0, SEED_MAX, 'The same seed gives everybody the same small chances and the same order of options.'),
  carried: optional(flags(20, 'Flags the person comes in with; each must be one the scenario reads.')),
};

/** Fields of one person in the list. */
export const PERSON_FIELDS: Fields = {
  id: PERSON.id as Field,
  rules: spelled(
    HASH,
    'must.rules',
    'SHA-256 of the rules of the scenario, as `counterpart assign` writes it. With other rules it is another scenario.',
  ),
  words: {
    holds: (value) =>
      Array.isArray(value) &&
      value.length >= 1 &&
      value.length <= WORDS_MAX &&
      value.every((one) => typeof one === 'string' && HASH.test(one)) &&
      new Set(value).size === value.length,
    says: { key: 'must.words', values: { most: WORDS_MAX } },
    schema: {
      type: 'array',
      minItems: 1,
      maxItems: WORDS_MAX,
      uniqueItems: true,
      items: { type: 'string', pattern: HASH.source },
      description:
        'SHA-256 of the words that are accepted: those of the author, translations, later wordings. Others are not: a word before an option would give the answer away.',
    },
  },
  ...PERSON,
};

/** Fields of one person in an assignment of version 1, which had one hash for rules and words. */
export const OLD_PERSON_FIELDS: Fields = {
  id: PERSON.id as Field,
  hash: spelled(HASH, 'must.contentHash', 'SHA-256 of the scenario.'),
  ...PERSON,
};

/** Fields of the whole file. */
export const ASSIGNMENT_FIELDS: Fields = {
  $schema: optional({
    holds: (value) => typeof value === 'string' && value.length <= 300,
    says: { key: 'must.schema' },
    schema: { type: 'string', description: 'Where an editor finds the description of this file.' },
  }),
  kind: just('counterpart-assignment'),
  version: just(ASSIGNMENT_VERSION),
  title: text(TEXT_MAX.title, 'What this assessment is called.'),
  from: text(TEXT_MAX.from, 'Who hands it out, as they like to be called.'),
  message: optional(text(TEXT_MAX.message, 'A word to those who take it.', true)),
  scenarios: {
    holds: (value) => Array.isArray(value) && value.length >= 1 && value.length <= PEOPLE_MAX,
    says: { key: 'must.people', values: { most: PEOPLE_MAX } },
    schema: {
      type: 'array',
      minItems: 1,
      maxItems: PEOPLE_MAX,
      items: { $ref: '#/definitions/person' },
      description: 'Who is served, in this order. Each scenario comes once.',
    },
  },
  pass: optional(whole(1, 100, 'Average satisfaction to reach. Left out: there is no mark to reach.')),
  closes: optional({
    holds: isDay,
    says: { key: 'must.day' },
    schema: {
      type: 'string',
      format: 'date',
      description: 'The last day. It is shown to those who take the assessment; nothing is locked by it.',
    },
  }),
};

/** Fields of one day in the list. */
export const DAY_FIELDS: Fields = {
  id: spelled(SPELLED.id, 'must.dayId', 'The id of the shift.'),
  hash: spelled(
    HASH,
    'must.dayHash',
    'SHA-256 of the shift, as `counterpart assign` writes it. With another it is another day.',
  ),
  title: text(200, 'The title of the day.'),
  seed: whole(0, SEED_MAX, 'The seed of the day: the seed of each of its people comes from it.'),
  morning: flags(MORNING_MAX, 'Flags that are up before anybody has come.'),
  people: {
    holds: (value) =>
      Array.isArray(value) &&
      value.length >= 2 &&
      value.length <= PEOPLE_MAX &&
      value.every((id) => typeof id === 'string' && SPELLED.id.test(id)) &&
      new Set(value).size === value.length,
    says: { key: 'must.dayPeople', values: { most: PEOPLE_MAX } },
    schema: {
      type: 'array',
      minItems: 2,
      maxItems: PEOPLE_MAX,
      uniqueItems: true,
      items: { type: 'string', pattern: SPELLED.id.source },
      description: 'Ids of its people in the order in which they come. They stand so in `scenarios`.',
    },
  },
};

/** Fields of a file with a day in it. */
export const DAYS_ASSIGNMENT_FIELDS: Fields = {
  ...ASSIGNMENT_FIELDS,
  version: just(DAYS_VERSION),
  days: {
    holds: (value) => Array.isArray(value) && value.length >= 1 && value.length <= PEOPLE_MAX / 2,
    says: { key: 'must.days', values: { most: PEOPLE_MAX / 2, version: ASSIGNMENT_VERSION } },
    schema: {
      type: 'array',
      minItems: 1,
      maxItems: PEOPLE_MAX / 2,
      items: { $ref: '#/definitions/day' },
      description:
        'Days: people of whom each meets what those before them have left. A day counts as one in the average.',
    },
  },
};

/** Fields of a file of version 1. */
export const OLD_ASSIGNMENT_FIELDS: Fields = { ...ASSIGNMENT_FIELDS, version: just(1) };
