/**
 * The fields of an assignment file, each with its test, what is said when it is not what it must be, and its JSON
 * Schema: one table for the reader and for the published schema.
 */
import {
  anything,
  described,
  type Field,
  type Fields,
  just,
  line,
  lines,
  list,
  optional,
  saying,
  setOf,
  spelled,
  whole,
} from '../scenario/fields.ts';
import { FLAG_KINDS } from '../scenario/words.ts';
import { ASSIGNMENT_VERSION, DAYS_VERSION, PEOPLE_MAX, SEED_MAX, TEXT_MAX, WORDS_MAX } from './assignment.ts';

/** As the scenario format spells them. Written anew here, as that file brings zod and home has to open without it; a test compares. */
export const SPELLED = {
  id: /^[a-z][a-z0-9-]{0,63}$/,
  flag: new RegExp(`^(${FLAG_KINDS.join('|')})(\\.[a-z][a-z0-9_]{0,63})?$`),
} as const;

const HASH = /^[0-9a-f]{64}$/;

/** A day that is in the calendar. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Flags that are up, no flag twice. */
const flags = (most: number) =>
  saying('must.flagsCarried', setOf(most, spelled(SPELLED.flag, 'must.flagsCarried')), { most });

/** An entry that the reader looks at by itself, and the schema by its definition. */
const definedAs = (name: string): Field => ({ ...anything, schema: { $ref: `#/definitions/${name}` } });

/** Flags that may be up in a morning: as many as a shift can give. */
const MORNING_MAX = 60;

/** Who a person is: the first field of each. */
const ID = described('The id of the scenario.', spelled(SPELLED.id, 'must.scenario'));

/** What else every version has of one person. */
const PERSON: Fields = {
  title: described('The title of the scenario.', line(200)),
  seed: described(
    'The same seed gives everybody the same small chances and the same order of options.',
    whole(SEED_MAX),
  ),
  carried: optional(described('Flags the person comes in with; each must be one the scenario reads.', flags(20))),
};

/** Fields of one person in the list. */
export const PERSON_FIELDS: Fields = {
  id: ID,
  rules: described(
    'SHA-256 of the rules of the scenario, as `counterpart assign` writes it. With other rules it is another scenario.',
    spelled(HASH, 'must.rules'),
  ),
  words: described(
    'SHA-256 of the words that are accepted: those of the author, translations, later wordings. Others are not: a word before an option would give the answer away.',
    saying('must.words', setOf(WORDS_MAX, spelled(HASH, 'must.words'), 1)),
  ),
  ...PERSON,
};

/** Fields of one person in an assignment of version 1, which had one hash for rules and words. */
export const OLD_PERSON_FIELDS: Fields = {
  id: ID,
  hash: described('SHA-256 of the scenario.', spelled(HASH, 'must.contentHash')),
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
  title: described('What this assessment is called.', line(TEXT_MAX.title)),
  from: described('Who hands it out, as they like to be called.', line(TEXT_MAX.from)),
  message: optional(described('A word to those who take it.', lines(TEXT_MAX.message))),
  scenarios: described(
    'Who is served, in this order. Each scenario comes once.',
    saying('must.people', list(PEOPLE_MAX, definedAs('person'), 1)),
  ),
  pass: optional(described('Average satisfaction to reach. Left out: there is no mark to reach.', whole(100, 1))),
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
  id: described('The id of the shift.', spelled(SPELLED.id, 'must.dayId')),
  hash: described(
    'SHA-256 of the shift, as `counterpart assign` writes it. With another it is another day.',
    spelled(HASH, 'must.dayHash'),
  ),
  title: described('The title of the day.', line(200)),
  seed: described('The seed of the day: the seed of each of its people comes from it.', whole(SEED_MAX)),
  morning: described('Flags that are up before anybody has come.', flags(MORNING_MAX)),
  people: described(
    'Ids of its people in the order in which they come. They stand so in `scenarios`.',
    saying('must.dayPeople', setOf(PEOPLE_MAX, spelled(SPELLED.id, 'must.dayPeople'), 2)),
  ),
};

/** Fields of a file with a day in it. */
export const DAYS_ASSIGNMENT_FIELDS: Fields = {
  ...ASSIGNMENT_FIELDS,
  version: just(DAYS_VERSION),
  days: described(
    'Days: people of whom each meets what those before them have left. A day counts as one in the average.',
    saying('must.days', list(PEOPLE_MAX / 2, definedAs('day'), 1), {
      most: PEOPLE_MAX / 2,
      version: ASSIGNMENT_VERSION,
    }),
  ),
};

/** Fields of a file of version 1. */
export const OLD_ASSIGNMENT_FIELDS: Fields = { ...ASSIGNMENT_FIELDS, version: just(1) };
