/** What can be wrong with moves whose every field is right: with a move itself, and with where it leads. */
import { count, didYouMean, quote } from './wording.ts';

/** `where` is the place in words, such as `node "arrives", move "greet"`. */
type Where = { readonly where: string };

/** Right fields that do not make a move, or a way on. */
export const problemsOfMoves = {
  // Moves
  'move-without-words': {
    severity: 'error',
    tell: (p: Where) => `${p.where} has no words. Give it exactly one of "say", "ask", "do" and "look".`,
  },
  'move-of-two-kinds': {
    severity: 'error',
    tell: (p: Where & { kinds: readonly string[] }) =>
      `${p.where} has ${p.kinds.map((kind) => `"${kind}"`).join(' and ')}. Keep exactly one, or make two moves of it.`,
  },
  'alike-not-said': {
    severity: 'error',
    tell: (p: Where) =>
      `${p.where} has "alike", but nothing in it is said. Other wordings belong to a "say" or an "ask": remove them here.`,
  },
  'hands-not-done': {
    severity: 'error',
    tell: (p: Where) =>
      `${p.where} has "hands", but nothing in it is done. Work by hand belongs to a "do": remove it here, or make a "do" of the move.`,
  },
  'same-words-twice': {
    severity: 'warning',
    tell: (p: Where & { other: string }) =>
      `${p.where} has the same words as the move ${quote(p.other)}, and both can be on offer at once. Word one of them so that players see what they choose.`,
  },
  'move-id-twice': {
    severity: 'error',
    tell: (p: Where & { id: string; other: string }) =>
      `${p.where} has the same id as a move in node ${quote(p.other)}. Move ids are unique in a scenario: rename one of them.`,
  },
  'reserved-id': {
    severity: 'error',
    tell: (p: { what: string; id: string; use: string }) =>
      `The ${p.what} cannot be called ${quote(p.id)}: that word is kept for ${p.use}. Choose another id.`,
  },
  'two-effects': {
    severity: 'error',
    tell: (p: Where & { goal: string; effects: readonly string[] }) =>
      `${p.where} names ${quote(p.goal)} in ${p.effects.map((effect) => `"${effect}"`).join(' and ')}. Keep it in one of them.`,
  },
  'too-many-skills': {
    severity: 'error',
    tell: (p: Where & { got: number }) =>
      `${p.where} shows ${count(p.got, 'skill')}. Name one to three, or leave "skills" out.`,
  },
  'unknown-stronger': {
    severity: 'error',
    tell: (p: Where & { id: string; ids: readonly string[] }) =>
      `${p.where} names ${quote(p.id)} as the stronger move, but no other move at this node is called that.${didYouMean(p.id, p.ids)} For wording that is not on offer use "instead".`,
  },
  'flag-set-and-cleared': {
    severity: 'error',
    tell: (p: Where & { flag: string }) =>
      `${p.where} both sets and clears the flag ${quote(p.flag)}. Keep one of the two.`,
  },
  'missing-coach': {
    severity: 'warning',
    tell: (p: Where) => `${p.where} has no "coach" note. Say in a sentence why it serves this person, or does not.`,
  },
  'many-moves': {
    severity: 'warning',
    tell: (p: Where & { got: number }) =>
      `${p.where} always offers ${p.got} moves at once. Three or four read best: give some an "if", or leave some out.`,
  },

  // Where moves lead
  'start-missing': {
    severity: 'error',
    tell: (p: { id: string; ids: readonly string[] }) =>
      `The scenario starts at node ${quote(p.id)}, which does not exist.${didYouMean(p.id, p.ids)} Name one of the nodes.`,
  },
  'way-to-nowhere': {
    severity: 'error',
    tell: (p: Where & { to: string; ids: readonly string[] }) =>
      `${p.where} leads to ${quote(p.to)}, which is not a node.${didYouMean(p.to, p.ids)} Name one of the nodes, or "end".`,
  },
  'last-way-has-condition': {
    severity: 'error',
    tell: (p: Where) =>
      `${p.where} is the last, and has a condition: if it does not hold, the move leads nowhere. Remove its "if", or add one more way without.`,
  },
  'way-never-taken': {
    severity: 'error',
    tell: (p: Where) => `${p.where} comes after a way that is always taken. Move it further up, or remove it.`,
  },
  'too-many-nodes': {
    severity: 'error',
    tell: (p: { got: number }) =>
      `There are ${p.got} nodes, and 5,000 are the most. Split this into several scenarios.`,
  },
  'node-never-reached': {
    severity: 'error',
    tell: (p: { node: string }) =>
      `No way leads to node ${quote(p.node)} from the start. Let a move lead to it, or remove it.`,
  },
  'node-never-ends': {
    severity: 'error',
    tell: (p: { node: string }) =>
      `From node ${quote(p.node)} no way leads to "end". Let one of its moves, or of a node after it, lead there.`,
  },
  'node-may-strand': {
    severity: 'error',
    tell: (p: { node: string }) =>
      `At node ${quote(p.node)} every move has an "if" or is "once", so a player could be left without one. Give it a move that is always offered.`,
  },
  'loop-without-time': {
    severity: 'error',
    tell: (p: Where & { nodes: readonly string[] }) =>
      `${p.where} closes a loop that takes no time (${p.nodes.slice(0, 6).map(quote).join(' → ')}). Let one of its moves cost seconds, or be "once".`,
  },
  'target-impossible': {
    severity: 'error',
    tell: (p: { target: number; shortest: number | undefined }) =>
      p.shortest === undefined
        ? `Nobody can be done within ${p.target} seconds: every way to the end takes longer. Raise the target, or shorten moves.`
        : `Nobody can be done within ${p.target} seconds: the shortest way to the end takes ${p.shortest}. Raise the target, or shorten moves.`,
  },
} as const;
