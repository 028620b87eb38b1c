/** What the fields of the format are made of: words, names, seconds, ranges, each with its limits. */
import * as z from 'zod';
import { FLAG_KINDS, SECONDS_STEP } from '../words.ts';

// Zod may speed itself up with generated code; the page's security policy forbids that, and even the
// probe for it is reported as a violation. So it is told not to try, before the first schema is made.
z.config({ jitless: true });

/** The spellings the format asks for. The checker tells them apart by these, to say in words what is wanted. */
export const SPELLINGS = {
  id: /^[a-z][a-z0-9-]{0,63}$/,
  flag: new RegExp(`^(${FLAG_KINDS.join('|')})(\\.[a-z][a-z0-9_]{0,63})?$`),
  clock: /^([01]\d|2[0-3]):[0-5]\d$/,
  colour: /^#[0-9a-f]{6}$/,
  language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
} as const;

/** What a field says of itself. One without an example leaves the list out, not empty. */
const about = (description: string, examples: string[]) => ({
  description,
  ...(examples.length > 0 ? { examples } : {}),
});

/** Words of a sentence or more. */
export const said = (description: string, ...examples: string[]) =>
  z.string().min(1).max(4000).meta(about(description, examples));

/** A few words: a name, a title. */
export const short = (description: string, ...examples: string[]) =>
  z.string().min(1).max(200).meta(about(description, examples));

/** A name that other fields can point to. */
export const id = (description: string, ...examples: string[]) =>
  z.string().regex(SPELLINGS.id).meta(about(description, examples));

/**
 * A name that stands elsewhere in the file. Its example explains the field and makes whole examples; the published schema
 * leaves it out (`schema-help.ts`), for editors offer examples, and here the author's own names belong.
 */
export const nameOf = (description: string, ...examples: string[]) =>
  z
    .string()
    .regex(SPELLINGS.id)
    .meta({ ...about(description, examples), refers: true });

/** The name of a flag. */
export const flag = (description: string) =>
  z
    .string()
    .regex(SPELLINGS.flag)
    .meta({ description, refers: true, examples: ['info.monday_shelf', 'hazard.wet_step', 'here.translator'] });

/** One or more names that stand elsewhere in the file. */
export const ids = (description: string, ...examples: string[][]) =>
  z.array(z.string().regex(SPELLINGS.id)).min(1).max(40).meta({ description, examples, refers: true });

/** In-world seconds, in the steps the rules count in. */
export const seconds = (description: string) =>
  z
    .int()
    .min(0)
    .max(600)
    .multipleOf(SECONDS_STEP)
    .meta({ description, examples: [15, 40] });

/** Values by name. */
export const mapOf = <T extends z.ZodType>(value: T, description: string) =>
  z.record(z.string().regex(SPELLINGS.id), value).meta({ description });

/** A colour as #rrggbb. */
export const colour = (description: string) =>
  z
    .string()
    .regex(SPELLINGS.colour)
    .meta({ description, examples: ['#2e5c8a', '#e26d5c'] });

/** A range of whole numbers, both ends included. */
export const range = (what: string, min: number, max: number) =>
  z
    .strictObject({
      min: z
        .int()
        .min(min)
        .max(max)
        .meta({ description: 'At least this.', examples: [1] })
        .optional(),
      max: z
        .int()
        .min(min)
        .max(max)
        .meta({ description: 'At most this.', examples: [2] })
        .optional(),
    })
    .meta({
      description: `${what}, from min to max, both included. Leave one out for "at least" or "at most".`,
      examples: [{ min: 1 }],
    });

/** A note from author to author, the same wherever one may stand. */
export const authorNote = said(
  'A note from author to author. Never shown to players.',
  'Ask the store whether this is still so.',
);
