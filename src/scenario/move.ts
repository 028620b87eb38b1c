/** What a move is in words. Apart from format.ts, so that showing a move does not load the format's checker. */
import type { Move } from './format.ts';
import type { MoveKind, Skill } from './words.ts';

/** The reserved way out of the last node. */
export const END = 'end';
/** The id of the ending of somebody who walks out. No node and no other ending is called that. */
export const WALKS_OUT = 'walks-out';

/** Kind of a move: which of say, ask, do and look it carries. */
export function moveKind(move: Move): MoveKind {
  if (move.say !== undefined) return 'say';
  if (move.ask !== undefined) return 'ask';
  if (move.do !== undefined) return 'do';
  return 'look';
}

/** Words of a move, whatever its kind. */
export function moveText(move: Move): string {
  return move.say ?? move.ask ?? move.do ?? move.look ?? '';
}

/** The skills a move shows, each with its rating from -2 to +2. */
export const moveSkills = (move: Move): { readonly skill: Skill; readonly rating: number }[] =>
  Object.entries(move.skills ?? {}).map(([skill, rating]) => ({ skill: skill as Skill, rating: rating ?? 0 }));
