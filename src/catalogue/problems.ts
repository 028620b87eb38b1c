/**
 * Everything that can be wrong between the files of the catalogue, beyond what can be wrong with any file (broken text,
 * wrong fields: those are told from the scenario room's table). Same shape as that table: a code, how grave it is, a
 * sentence. All are errors: nothing of the house has a silent default.
 */
import type { Place } from '../scenario/places.ts';
import { didYouMean, quote } from '../scenario/problems/wording.ts';
import type { ProblemCode, Severity } from '../scenario/problems.ts';

/** The table. */
export const catalogueProblems = {
  'place-not-written': {
    severity: 'error',
    tell: (p: { setting: string }) => `Scenarios may be set in "${p.setting}", but this file is missing. Write it.`,
  },
  'folder-differs': {
    severity: 'error',
    tell: (p: { id: string; wanted: string }) =>
      `This file says that it is ${quote(p.id)}, but it lies in another folder. Move it to ${p.wanted}, or correct "id".`,
  },
  'entry-twice': {
    severity: 'error',
    tell: (p: { id: string; others: readonly string[] }) =>
      `${quote(p.id)} is here, and it is in ${p.others.map((other) => quote(other)).join(' and ')} too, so that nobody could say which is meant. Give one of them another name.`,
  },
  'room-not-drawn': {
    severity: 'error',
    tell: (p: { drawing: string; rooms: readonly string[] }) =>
      `There is no places/${p.drawing}/room.json.${didYouMean(p.drawing, p.rooms)} Draw it, or write "drawing": "plain-room".`,
  },
  'sign-missing': {
    severity: 'error',
    tell: (p: { drawing: string }) =>
      `The room "${p.drawing}" has a sign for each of its places, and this place does not say what stands on it. Add "sign".`,
  },
  'not-drawn': {
    severity: 'error',
    tell: (p: { name: string; where: string; drawn: readonly string[] }) =>
      `"${p.name}" is not drawn: there is no ${p.name}.svg in assets/${p.where}.${didYouMean(p.name, p.drawn)} Draw it, or name another drawing.`,
  },
  'sound-not-made': {
    severity: 'error',
    tell: (p: { of: string; sound: string; sounds: readonly string[] }) =>
      `"${p.of}" asks for the sound "${p.sound}", which nobody made.${didYouMean(p.sound, p.sounds)} Make it, or name another.`,
  },
  'air-not-made': {
    severity: 'error',
    tell: (p: { sound: string; airs: readonly string[] }) =>
      `There is no sound file "${p.sound}" with a loop "air".${didYouMean(p.sound, p.airs)} Make it, or name one that is there: ${p.airs.join(', ')}.`,
  },
  'no-recipe': {
    severity: 'error',
    tell: (p: { sound: string; from: string; recipes: readonly string[] }) =>
      `The sound "${p.sound}" is to be made by the recipe "${p.from}", but there is no assets/sound/recipes/${p.from}.mjs.${didYouMean(p.from, p.recipes)} Write it, or name one that is there.`,
  },
  'sound-not-built': {
    severity: 'error',
    tell: (p: { sound: string; file: string }) =>
      `The sound "${p.sound}" is in the list, but was never built into "${p.file}". Run: node scripts/build-sound.mjs`,
  },
} as const;

/** The name of a kind of problem between files of the catalogue. */
export type CatalogueCode = keyof typeof catalogueProblems;
type Params<C extends CatalogueCode> = Parameters<(typeof catalogueProblems)[C]['tell']>[0];

/** Something that is missing or does not fit, by its file and JSON pointer. */
export interface CatalogueFault {
  readonly code: CatalogueCode;
  readonly severity: Severity;
  /** Path below assets of the file to mend or to write. */
  readonly file: string;
  /** JSON pointer (RFC 6901) to what is wrong in it; empty for the file as a whole, and for a drawing. */
  readonly pointer: string;
  /** What is wrong, and the mend. */
  readonly message: string;
}

/** One thing wrong with a file of the catalogue, with its line and column. */
export interface CatalogueProblem extends Place {
  readonly code: CatalogueCode | ProblemCode;
  readonly severity: Severity;
  readonly pointer: string;
  readonly message: string;
}

/** The fault of this code in this file. */
export function catalogueFault<C extends CatalogueCode>(
  code: C,
  file: string,
  pointer: string,
  params: Params<C>,
): CatalogueFault {
  // TypeScript cannot see that the entry and its parameters are of the same code.
  const { severity, tell } = catalogueProblems[code] as { severity: Severity; tell: (params: Params<C>) => string };
  return { code, severity, file, pointer, message: tell(params) };
}
