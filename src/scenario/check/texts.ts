/** Rules about the words themselves: they are plain text, shown as it stands. */
import { pointer } from '../places.ts';
import { codePointName } from '../problems/wording.ts';
import type { Report } from '../report.ts';
import type { Said } from '../said.ts';
import { type At, type Rule, whereIs } from './story.ts';

/** Embeddings, overrides and isolates. The single marks (U+200E, U+200F, U+061C) are needed in mixed text and allowed. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;
const MARKUP = /<[/!]?[a-z][^<>]{0,200}>|&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/i;
const LINK = /\b(?:https?|ftp|file|javascript|data|blob):\S{1,80}|\bwww\.\S{1,80}/i;
/** Every text that could be one of these, found quickly. */
const SUSPICIOUS = /[<&:\u202A-\u202E\u2066-\u2069]|www\./i;

/** Blanks, and signs that draw nothing: format and control characters, fillers, the blank of Braille. */
const BLANK = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]+$/u;

/** A cell of a table may stay empty. */
const CELL = /\/table\/rows\/\d+\/\d+$/;

/** Texts are plain words that can be read: not blank, no markup, no links, no characters that turn the writing round. */
export const plainTexts: Rule = (draft, report) => {
  reportOddTexts(draft, (at) => whereIs(draft, at), report);
  // Plays of 0.1.0 are played with the files as they were.
  if (draft.engine === 1) return;
  for (const { at } of textsLike(BLANK, draft)) {
    if (!CELL.test(at)) report('blank-text', at, { where: whereIs(draft, at) });
  }
};

/** Reports every text in the fields of a file that is more than plain text. `where` names the place of a pointer. */
export function reportOddTexts(whole: object, where: (at: string) => Said, report: Report): void {
  for (const { it, at } of textsLike(SUSPICIOUS, whole)) {
    const direction = DIRECTION.exec(it)?.[0];
    const markup = MARKUP.exec(it)?.[0];
    const link = LINK.exec(it)?.[0];
    if (direction === undefined && markup === undefined && link === undefined) continue;
    if (direction !== undefined)
      report('direction-character', at, { where: where(at), character: codePointName(direction) });
    if (markup !== undefined) report('looks-like-markup', at, { where: where(at), piece: markup });
    if (link !== undefined) report('looks-like-link', at, { where: where(at), piece: link });
  }
}

/** A part of the file, and how it is come to from the part around it. */
interface Part {
  readonly it: object;
  readonly key: string;
  readonly around: Part | undefined;
}

/** Pointers are only made for what is suspicious: that is next to nothing of what is looked at. */
function pointerTo(part: Part, key: string): string {
  const steps = [key];
  for (let at = part; at.around; at = at.around) steps.unshift(at.key);
  return pointer(...steps);
}

/** Every text that is like this, whatever field it stands in, but for the path of the schema. */
function textsLike(pattern: RegExp, whole: object): At<string>[] {
  const texts: At<string>[] = [];
  const waiting: Part[] = [{ it: whole, key: '', around: undefined }];
  for (const part of waiting) {
    const fields = part.it as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(fields)) {
      if (!part.around && key === '$schema') continue;
      const inner = fields[key];
      if (typeof inner === 'object' && inner !== null) waiting.push({ it: inner, key, around: part });
      else if (typeof inner === 'string' && pattern.test(inner)) texts.push({ it: inner, at: pointerTo(part, key) });
    }
  }
  return texts;
}
