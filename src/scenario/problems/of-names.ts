/** What can be wrong with names: of people, conditions, ways, endings and lines. */
import type { Said } from '../said.ts';
import { near } from './wording.ts';

/** Names that stand for nothing, for two things, or for something nobody asks for. */
export const problemsOfNames = {
  'unknown-person': {
    severity: 'error',
    given: (p: { id: string }) => p,
  },
  'customer-incomplete': {
    severity: 'error',
    given: (p: { missing: readonly string[] }) => p,
  },
  'unknown-condition': {
    severity: 'error',
    given: (p: { name: string; names: readonly string[] }) => ({ name: p.name, near: near(p.name, p.names) }),
  },
  'name-in-condition': {
    severity: 'error',
    given: (p: { name: string; inside: string }) => p,
  },
  'condition-never-used': {
    severity: 'warning',
    given: (p: { name: string }) => p,
  },
  'ways-named-like-node': {
    severity: 'error',
    given: (p: { name: string }) => p,
  },
  'ways-never-used': {
    severity: 'warning',
    given: (p: { name: string }) => p,
  },
  'too-much-put-in': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'ending-id-twice': {
    severity: 'error',
    given: (p: { id: string }) => p,
  },
  'line-id-twice': {
    severity: 'error',
    given: (p: { where: Said; id: string; other: Said }) => p,
  },
} as const;
