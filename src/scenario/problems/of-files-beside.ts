/** What can be wrong with files as they lie beside each other: people, translations, and several of one id. */
import { count, quote } from './wording.ts';

/** Names the first few of many. */
const few = (names: readonly string[]) =>
  names.length <= 3
    ? names.map((name) => quote(name)).join(', ')
    : `${names
        .slice(0, 3)
        .map((name) => quote(name))
        .join(', ')} and ${names.length - 3} more`;

/** What a check of a folder, or a translation beside its scenario, can tell. */
export const problemsOfFilesBeside = {
  'file-name-differs': {
    severity: 'error',
    tell: (p: { name: string; wanted: string }) =>
      `This file is called ${quote(p.name)}, but what it says of itself asks for ${quote(p.wanted)}. Others find it by its name: rename the file, or correct what it says.`,
  },
  'person-id-twice': {
    severity: 'error',
    tell: (p: { id: string; other: string }) =>
      `Two people are called ${quote(p.id)}: the other one is in ${quote(p.other)}. Give one of them another id.`,
  },
  'id-twice': {
    severity: 'error',
    tell: (p: { id: string; others: readonly string[] }) =>
      `This file says that it is ${quote(p.id)}, and so does ${p.others.map((other) => quote(other)).join(' and ')}. Give each an id of its own, and the file the same name.`,
  },
  'translation-of-nothing': {
    severity: 'error',
    tell: (p: { of: string }) =>
      `This is a translation of ${quote(p.of)}, but no scenario of that id lies beside it, or it has errors of its own. Correct "of", or put the file beside its scenario.`,
  },
  'translation-into-own-language': {
    severity: 'error',
    tell: (p: { language: string }) =>
      `The scenario itself is written in ${quote(p.language)}. A translation is into another language: correct "language".`,
  },
  'translation-too-long': {
    severity: 'error',
    tell: (p: { key: string; length: number; most: number }) =>
      `The translation of ${quote(p.key)} is ${p.length} characters long, and ${p.most} are the most there. Shorten it.`,
  },
  'translation-missing': {
    severity: 'warning',
    tell: (p: { missing: readonly string[]; of: number }) =>
      `${count(p.missing.length, 'text')} of ${p.of} ${p.missing.length === 1 ? 'is' : 'are'} not translated yet: ${few(p.missing)}. Players are offered this language once none is missing.`,
  },
  'translation-stale': {
    severity: 'warning',
    tell: (p: { key: string; source: string; from: string }) =>
      `The words that ${quote(p.key)} was translated from have changed; they now say ${quote(p.source)}. Translate them anew, then write "from": "${p.from}".`,
  },
  'translation-surplus': {
    severity: 'warning',
    tell: (p: { key: string }) =>
      `The scenario has no text ${quote(p.key)} any more. Remove this entry; if a line was changed, its translation may still serve under the new key.`,
  },
} as const;
