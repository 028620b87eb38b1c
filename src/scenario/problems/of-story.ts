/** What can be wrong with a scenario whose every field is right: things that do not fit together. */
import type { Said } from '../said.ts';
import { near } from './wording.ts';

/** `where` is the place, such as `node "arrives", move "greet"`. */
type Where = { readonly where: Said };

/** Right fields that do not make a story. */
export const problemsOfStory = {
  // Needs and expectations
  'no-need': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'many-needs': {
    severity: 'warning',
    given: (p: { got: number }) => p,
  },
  'goal-id-twice': {
    severity: 'error',
    given: (p: { id: string }) => p,
  },
  'unknown-goal': {
    severity: 'error',
    given: (p: Where & { id: string; ids: readonly string[] }) => ({
      where: p.where,
      id: p.id,
      near: near(p.id, p.ids),
    }),
  },
  'need-exceeded': {
    severity: 'error',
    given: (p: Where & { id: string }) => p,
  },
  'expectation-partly': {
    severity: 'error',
    given: (p: Where & { id: string }) => p,
  },
  'goal-never-noticed': {
    severity: 'error',
    given: (p: { what: 'need' | 'expectation'; id: string }) => p,
  },
  'goal-never-met': {
    severity: 'error',
    given: (p: { what: 'need' | 'expectation'; id: string }) => p,
  },
  'unnoticed-without-effect': {
    severity: 'error',
    given: (p: Where & { goal: string }) => p,
  },
  'unnoticed-and-learned': {
    severity: 'error',
    given: (p: Where & { goal: string }) => p,
  },
  'never-unnoticed': {
    severity: 'warning',
    given: (p: Where & { goal: string; field: string }) => p,
  },
  'never-harmed': {
    severity: 'warning',
    given: (p: Where & { goal: string }) => p,
  },

  // Conditions
  'condition-too-deep': {
    severity: 'error',
    given: (p: Where) => p,
  },
  'empty-condition': {
    severity: 'warning',
    given: (p: Where) => p,
  },
  'empty-range': {
    severity: 'error',
    given: (p: Where & { min: number; max: number }) => p,
  },
  'unknown-move': {
    severity: 'error',
    given: (p: Where & { id: string; ids: readonly string[] }) => ({
      where: p.where,
      id: p.id,
      near: near(p.id, p.ids),
    }),
  },
  'unknown-draw': {
    severity: 'error',
    given: (p: Where & { name: string; names: readonly string[] }) => ({
      where: p.where,
      name: p.name,
      near: near(p.name, p.names),
    }),
  },
  'unknown-option': {
    severity: 'error',
    given: (p: Where & { name: string; option: string; options: readonly string[] }) => ({
      where: p.where,
      name: p.name,
      option: p.option,
      options: p.options,
      near: near(p.option, p.options),
    }),
  },
  'option-twice': {
    severity: 'error',
    given: (p: { name: string; option: string }) => p,
  },
  'draw-never-used': {
    severity: 'warning',
    given: (p: { name: string }) => p,
  },

  // Flags
  'flag-not-declared': {
    severity: 'error',
    given: (p: Where & { flag: string; flags: readonly string[] }) => ({
      where: p.where,
      flag: p.flag,
      near: near(p.flag, p.flags),
    }),
  },
  'here-flag-travels': {
    severity: 'error',
    given: (p: { flag: string; list: string }) => p,
  },
  'flag-not-here': {
    severity: 'error',
    given: (p: { flag: string }) => p,
  },
  'flag-never-read': {
    severity: 'warning',
    given: (p: { flag: string }) => p,
  },
  'flag-never-set': {
    severity: 'warning',
    given: (p: { flag: string }) => p,
  },

  // People and languages
  'unknown-speaker': {
    severity: 'error',
    given: (p: Where & { by: string; people: readonly string[] }) => ({
      where: p.where,
      by: p.by,
      near: near(p.by, p.people),
    }),
  },
  'line-without-translation': {
    severity: 'error',
    given: (p: Where & { language: string }) => p,
  },
  'language-never-interpreted': {
    severity: 'error',
    given: (p: Where & { language: string }) => p,
  },
  'language-never-spoken': {
    severity: 'warning',
    given: (p: { language: string }) => p,
  },
  'translation-not-needed': {
    severity: 'warning',
    given: (p: Where) => p,
  },
  'missing-inner': {
    severity: 'warning',
    given: (p: Where) => p,
  },

  // Cards
  'unknown-card': {
    severity: 'error',
    given: (p: Where & { id: string; ids: readonly string[] }) => ({
      where: p.where,
      id: p.id,
      near: near(p.id, p.ids),
    }),
  },
  'card-never-opened': {
    severity: 'error',
    given: (p: { id: string }) => p,
  },
  'ragged-table': {
    severity: 'error',
    given: (p: Where & { got: number; wanted: number }) => p,
  },
  'queue-too-long': {
    severity: 'error',
    given: (p: { start: number; max: number }) => p,
  },

  // Endings
  'no-ending': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'last-ending-has-condition': {
    severity: 'error',
    given: (p: { id: string }) => p,
  },
  'ending-never-taken': {
    severity: 'error',
    given: (p: { id: string; after: string }) => p,
  },
  'ending-named-like-node': {
    severity: 'error',
    given: (p: { id: string }) => p,
  },
  'unknown-in-panel': {
    severity: 'error',
    given: (p: Where & { who: string; people: readonly string[] }) => ({
      where: p.where,
      who: p.who,
      near: near(p.who, p.people),
    }),
  },
  'ending-without-panel': {
    severity: 'warning',
    given: (p: Where) => p,
  },
  'incident-without-harm': {
    severity: 'warning',
    given: (p: Where) => p,
  },
  'nothing-to-find-out': {
    severity: 'warning',
    given: (p: Where) => p,
  },

  // The edge
  'no-warning': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'warning-for-nothing': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'walks-out-not-lost': {
    severity: 'error',
    given: (p: { loyalty: string }) => p,
  },
  'walks-out-without-flags': {
    severity: 'error',
    given: (p: { flags: readonly string[] }) => ({ flags: p.flags.slice(0, 6) }),
  },
  'starts-at-the-edge': {
    severity: 'error',
    given: (p: { mood: number; least: number }) => p,
  },

  // Texts
  'direction-character': {
    severity: 'error',
    given: (p: Where & { character: string }) => p,
  },
  'looks-like-markup': {
    severity: 'warning',
    given: (p: Where & { piece: string }) => p,
  },
  'looks-like-link': {
    severity: 'warning',
    given: (p: Where & { piece: string }) => p,
  },
  'blank-text': {
    severity: 'error',
    given: (p: Where) => p,
  },

  'more-problems': {
    severity: 'warning',
    given: (p: { shown: number }) => p,
  },
} as const;
