/**
 * Everything that can be wrong between the files of the catalogue, beyond what can be wrong with any file (broken text,
 * wrong fields: those are told from the scenario room's table). Same shape as that table: a code, how grave it is, what
 * its message is given (`messages/problem-house.ts`). All are errors: nothing of the house has a silent default.
 */
import type { Place } from '../scenario/places.ts';
import { near } from '../scenario/problems/wording.ts';
import type { ProblemCode, Severity } from '../scenario/problems.ts';
import { givenOf, type Said } from '../scenario/said.ts';

/** The table. */
export const catalogueProblems = {
  'place-not-written': {
    severity: 'error',
    given: (p: { setting: string }) => p,
  },
  'folder-differs': {
    severity: 'error',
    given: (p: { id: string; wanted: string }) => p,
  },
  'entry-twice': {
    severity: 'error',
    given: (p: { id: string; others: readonly string[] }) => p,
  },
  'room-not-drawn': {
    severity: 'error',
    given: (p: { drawing: string; rooms: readonly string[] }) => ({
      drawing: p.drawing,
      near: near(p.drawing, p.rooms),
    }),
  },
  'sign-missing': {
    severity: 'error',
    given: (p: { drawing: string }) => p,
  },
  'not-drawn': {
    severity: 'error',
    given: (p: { name: string; folders: readonly string[]; drawn: readonly string[] }) => ({
      name: p.name,
      folders: p.folders,
      near: near(p.name, p.drawn),
    }),
  },
  'sound-not-made': {
    severity: 'error',
    given: (p: { of: string; sound: string; sounds: readonly string[] }) => ({
      of: p.of,
      sound: p.sound,
      near: near(p.sound, p.sounds),
    }),
  },
  'air-not-made': {
    severity: 'error',
    given: (p: { sound: string; airs: readonly string[] }) => ({
      sound: p.sound,
      near: near(p.sound, p.airs),
      airs: p.airs,
    }),
  },
  'no-recipe': {
    severity: 'error',
    given: (p: { sound: string; from: string; recipes: readonly string[] }) => ({
      sound: p.sound,
      from: p.from,
      near: near(p.from, p.recipes),
    }),
  },
  'sound-not-built': {
    severity: 'error',
    given: (p: { sound: string; file: string }) => p,
  },
} as const;

/** The name of a kind of problem between files of the catalogue. */
export type CatalogueCode = keyof typeof catalogueProblems;
type Params<C extends CatalogueCode> = Parameters<(typeof catalogueProblems)[C]['given']>[0];

/** Something that is missing or does not fit, by its file and JSON pointer. */
export interface CatalogueFault {
  readonly code: CatalogueCode;
  readonly severity: Severity;
  /** Path below assets of the file to mend or to write. */
  readonly file: string;
  /** JSON pointer (RFC 6901) to what is wrong in it; empty for the file as a whole, and for a drawing. */
  readonly pointer: string;
  /** What is wrong, and the mend: a message. */
  readonly says: Said;
}

/** One thing wrong with a file of the catalogue, with its line and column. */
export interface CatalogueProblem extends Place {
  readonly code: CatalogueCode | ProblemCode;
  readonly severity: Severity;
  readonly pointer: string;
  readonly says: Said;
}

/** The fault of this code in this file. */
export function catalogueFault<C extends CatalogueCode>(
  code: C,
  file: string,
  pointer: string,
  params: Params<C>,
): CatalogueFault {
  const { severity } = catalogueProblems[code];
  return { code, severity, file, pointer, says: { key: code, values: givenOf(catalogueProblems, code, params) } };
}
