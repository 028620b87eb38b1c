/** What can be wrong with a file as JSON, before anything is asked about the story. */
import { codePointName, quote } from './wording.ts';

/** Text that is no JSON, or JSON that no honest author writes. */
export const problemsOfText = {
  'file-too-large': {
    severity: 'error',
    tell: (_: object) =>
      'This file is larger than 2 MB. A scenario is one person to serve: split it, or shorten its texts.',
  },
  'too-deep': {
    severity: 'error',
    tell: (_: object) => 'Brackets are nested more than 32 deep here. Simplify the condition around this place.',
  },
  'too-many-parts': {
    severity: 'error',
    tell: (_: object) =>
      'This file has more than 200,000 parts, and reading stopped here. Split it into several scenarios.',
  },
  'empty-file': {
    severity: 'error',
    tell: (_: object) => 'This file is empty. A scenario begins with { and ends with }.',
  },
  'bracket-not-closed': {
    severity: 'error',
    tell: (p: { bracket: '{' | '[' }) =>
      `The bracket ${p.bracket} that opens here is never closed. Add the missing ${p.bracket === '{' ? '}' : ']'} where its part ends.`,
  },
  'text-after-end': {
    severity: 'error',
    tell: (_: object) =>
      'The scenario has already ended before this place. Remove what follows, or remove the closing bracket that came too early.',
  },
  unexpected: {
    severity: 'error',
    tell: (p: { got: string; wanted: string }) =>
      `There is ${p.got} here, where ${p.wanted} belongs. Look just before this place for something missing or left over.`,
  },
  'trailing-comma': {
    severity: 'error',
    tell: (_: object) => 'After this comma nothing follows. Remove the comma after the last item.',
  },
  'extra-comma': {
    severity: 'error',
    tell: (_: object) => 'This comma has nothing before it. Remove one comma.',
  },
  'missing-comma': {
    severity: 'error',
    tell: (_: object) => 'A comma is missing here, between this item and the next.',
  },
  'missing-comma-or-quote': {
    severity: 'error',
    tell: (_: object) =>
      'Something follows here without a comma. Add the comma; or, if this is still inside a text, write each quotation mark in it as \\".',
  },
  'missing-colon': {
    severity: 'error',
    tell: (_: object) => 'A colon is missing before this value. Fields are written "name": value.',
  },
  comment: {
    severity: 'error',
    tell: (_: object) =>
      'A scenario file cannot hold comments. Remove this one, or keep it in a "note" field, which players never see.',
  },
  'wrong-quotes': {
    severity: 'error',
    tell: (p: { quote: string }) => `This text begins with ${p.quote} instead of a straight double quotation mark (").`,
  },
  'text-not-closed': {
    severity: 'error',
    tell: (_: object) =>
      'The text that begins here is not closed on its line. Add the closing quotation mark; for a new line inside a text write \\n.',
  },
  'name-without-quotes': {
    severity: 'error',
    tell: (p: { name: string }) => `The name ${p.name.slice(0, 60)} needs quotation marks: write ${quote(p.name)}.`,
  },
  'text-without-quotes': {
    severity: 'error',
    tell: (p: { word: string }) =>
      `The word ${p.word.slice(0, 60)} stands here without quotation marks. Write ${quote(p.word)}, or one of true and false.`,
  },
  'bad-escape': {
    severity: 'error',
    tell: (p: { escape: string }) =>
      `In this text, ${quote(p.escape)} means nothing. For a backslash write \\\\, for a new line \\n, for a quotation mark \\".`,
  },
  'bad-number': {
    severity: 'error',
    tell: (p: { written: string }) =>
      `${quote(p.written)} is not written as numbers are written here. Use digits only, such as 15 or -2.`,
  },
  'number-not-whole': {
    severity: 'error',
    tell: (p: { written: string }) =>
      `${quote(p.written)} has a point or an exponent. Only whole numbers are used here, written with digits only.`,
  },
  'number-too-big': {
    severity: 'error',
    tell: (p: { written: string }) =>
      `The number ${quote(p.written)} is too big. No number here goes beyond 1,000,000 either way.`,
  },
  'odd-character': {
    severity: 'error',
    tell: (p: { character: string }) =>
      `The character ${quote(p.character)} (${codePointName(p.character)}) has no meaning here. Remove it, or put it inside a text in quotation marks.`,
  },
  'control-character': {
    severity: 'error',
    tell: (p: { character: string }) =>
      `This text holds an invisible control character (${codePointName(p.character)}). Remove it; for a new line write \\n.`,
  },
  'half-character': {
    severity: 'error',
    tell: (_: object) => 'This text holds one half of a character (often a cut emoji). Write the character again.',
  },
  'broken-character': {
    severity: 'error',
    tell: (_: object) =>
      'This text holds a character that was lost when the file was saved. Write it again and save the file as UTF-8.',
  },
  'name-twice': {
    severity: 'error',
    tell: (p: { name: string }) =>
      `The name ${quote(p.name)} is used twice in the same place. Rename one of the two, or remove it.`,
  },
  'name-too-long': {
    severity: 'error',
    tell: (_: object) =>
      'This name is longer than 200 characters. Often a quotation mark or a colon is missing nearby.',
  },
  'forbidden-name': {
    severity: 'error',
    tell: (p: { name: string }) => `The name ${quote(p.name)} is not allowed anywhere in a scenario. Choose another.`,
  },
} as const;

/** What can be wrong with a file as JSON. */
export type TextCode = keyof typeof problemsOfText;

/** Reports a problem at an offset of the text; the pointer is known from where the scanner stands. */
export type ReportAt = <C extends TextCode>(
  code: C,
  offset: number,
  params: Parameters<(typeof problemsOfText)[C]['tell']>[0],
) => void;
