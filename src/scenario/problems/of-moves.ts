/** What can be wrong with moves whose every field is right: with a move itself, and with where it leads. */
import type { Said } from '../said.ts';
import { near, quote } from './wording.ts';

/** `where` is the place, such as `node "arrives", move "greet"`. */
type Where = { readonly where: Said };

/** Right fields that do not make a move, or a way on. */
export const problemsOfMoves = {
  // Moves
  'move-without-words': {
    severity: 'error',
    given: (p: Where) => p,
  },
  'move-of-two-kinds': {
    severity: 'error',
    given: (p: Where & { kinds: readonly string[] }) => p,
  },
  'alike-not-said': {
    severity: 'error',
    given: (p: Where) => p,
  },
  'hands-not-done': {
    severity: 'error',
    given: (p: Where) => p,
  },
  'same-words-twice': {
    severity: 'warning',
    given: (p: Where & { other: string }) => p,
  },
  'move-id-twice': {
    severity: 'error',
    given: (p: Where & { id: string; other: string }) => ({ where: p.where, other: p.other }),
  },
  'reserved-id': {
    severity: 'error',
    given: (p: {
      what: 'move' | 'node' | 'person' | 'ways' | 'ending';
      id: string;
      use: 'program' | 'wayOut' | 'walkingOut' | 'customer' | 'scene';
    }) => p,
  },
  'two-effects': {
    severity: 'error',
    given: (p: Where & { goal: string; effects: readonly string[] }) => p,
  },
  'too-many-skills': {
    severity: 'error',
    given: (p: Where & { got: number }) => p,
  },
  'unknown-stronger': {
    severity: 'error',
    given: (p: Where & { id: string; ids: readonly string[] }) => ({
      where: p.where,
      id: p.id,
      near: near(p.id, p.ids),
    }),
  },
  'flag-set-and-cleared': {
    severity: 'error',
    given: (p: Where & { flag: string }) => p,
  },
  'missing-coach': {
    severity: 'warning',
    given: (p: Where) => p,
  },
  'many-moves': {
    severity: 'warning',
    given: (p: Where & { got: number }) => p,
  },

  // Where moves lead
  'start-missing': {
    severity: 'error',
    given: (p: { id: string; ids: readonly string[] }) => ({ id: p.id, near: near(p.id, p.ids) }),
  },
  'way-to-nowhere': {
    severity: 'error',
    given: (p: Where & { to: string; ids: readonly string[] }) => ({
      where: p.where,
      to: p.to,
      near: near(p.to, p.ids),
    }),
  },
  'last-way-has-condition': {
    severity: 'error',
    given: (p: Where) => p,
  },
  'way-never-taken': {
    severity: 'error',
    given: (p: Where) => p,
  },
  'too-many-nodes': {
    severity: 'error',
    given: (p: { got: number }) => p,
  },
  'node-never-reached': {
    severity: 'error',
    given: (p: { node: string }) => p,
  },
  'node-never-ends': {
    severity: 'error',
    given: (p: { node: string }) => p,
  },
  'node-may-strand': {
    severity: 'error',
    given: (p: { node: string }) => p,
  },
  'loop-without-time': {
    severity: 'error',
    given: (p: Where & { nodes: readonly string[] }) => ({
      where: p.where,
      nodes: p.nodes.slice(0, 6).map(quote).join(' → '),
    }),
  },
  'target-impossible': {
    severity: 'error',
    given: (p: { target: number; shortest: number | undefined }) => ({
      target: p.target,
      ends: p.shortest === undefined ? ('no' as const) : ('yes' as const),
      shortest: p.shortest ?? 0,
    }),
  },
} as const;
