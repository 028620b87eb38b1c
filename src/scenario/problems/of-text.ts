/** What can be wrong with a file as JSON, before anything is asked about the story. */
import type { Said } from '../said.ts';
import { codePointName } from './wording.ts';

/** Text that is no JSON, or JSON that no honest author writes. */
export const problemsOfText = {
  'file-too-large': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'too-deep': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'too-many-parts': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'empty-file': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'bracket-not-closed': {
    severity: 'error',
    given: (p: { bracket: 'group' | 'list' }) => p,
  },
  'text-after-end': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  unexpected: {
    severity: 'error',
    given: (p: { got: Said; wanted: Said }) => p,
  },
  'trailing-comma': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'extra-comma': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'missing-comma': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'missing-comma-or-quote': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'missing-colon': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  comment: {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'wrong-quotes': {
    severity: 'error',
    given: (p: { quote: string }) => p,
  },
  'text-not-closed': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'name-without-quotes': {
    severity: 'error',
    given: (p: { name: string }) => p,
  },
  'text-without-quotes': {
    severity: 'error',
    given: (p: { word: string }) => p,
  },
  'bad-escape': {
    severity: 'error',
    given: (p: { escape: string }) => p,
  },
  'bad-number': {
    severity: 'error',
    given: (p: { written: string }) => p,
  },
  'number-not-whole': {
    severity: 'error',
    given: (p: { written: string }) => p,
  },
  'number-too-big': {
    severity: 'error',
    given: (p: { written: string }) => p,
  },
  'odd-character': {
    severity: 'error',
    given: (p: { character: string }) => ({ character: p.character, name: codePointName(p.character) }),
  },
  'control-character': {
    severity: 'error',
    given: (p: { character: string }) => ({ name: codePointName(p.character) }),
  },
  'half-character': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'broken-character': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'name-twice': {
    severity: 'error',
    given: (p: { name: string }) => p,
  },
  'name-too-long': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'forbidden-name': {
    severity: 'error',
    given: (p: { name: string }) => p,
  },
} as const;

/** What can be wrong with a file as JSON. */
export type TextCode = keyof typeof problemsOfText;

/** Reports a problem at an offset of the text; the pointer is known from where the scanner stands. */
export type ReportAt = <C extends TextCode>(
  code: C,
  offset: number,
  params: Parameters<(typeof problemsOfText)[C]['given']>[0],
) => void;
