/** Rules about single moves. */
import type { Move } from '../format.ts';
import { END, WALKS_OUT } from '../move.ts';
import { pointer } from '../places.ts';
import { MOVE_KINDS } from '../words.ts';
import { everyMove, items, type Rule, whereIs } from './story.ts';

/** More moves than this at once do not read well. */
const MOVES_AT_ONCE = 4;
const SKILLS_MOST = 3;
/** Ids that mean something to JavaScript itself, wherever ids become keys. */
const BUILT_IN = ['constructor', 'prototype'];

/** A move carries exactly one of say, ask, do and look. */
export const oneKind: Rule = (draft, report) => {
  for (const { it, at } of everyMove(draft)) {
    const kinds = MOVE_KINDS.filter((kind) => it[kind] !== undefined);
    if (kinds.length === 0) report('move-without-words', at, { where: whereIs(draft, at) });
    if (kinds.length > 1) report('move-of-two-kinds', at, { where: whereIs(draft, at), kinds });
  }
};

/** Other wordings belong to what is said, work by hand to what is done. */
export const extrasFitKind: Rule = (draft, report) => {
  for (const { it, at } of everyMove(draft)) {
    const where = whereIs(draft, at);
    if (it.alike && it.say === undefined && it.ask === undefined)
      report('alike-not-said', `${at}/alike`, { where }, 'key');
    if (it.hands && it.do === undefined) report('hands-not-done', `${at}/hands`, { where }, 'key');
  }
};

/** Two moves that can be on offer together are told apart by their words. */
export const wordsApart: Rule = (draft, report) => {
  for (const [node, { moves }] of Object.entries(draft.nodes)) {
    const first = new Map<string, Move[]>();
    for (const { it, at } of items(moves, pointer('nodes', node, 'moves'))) {
      const kind = MOVE_KINDS.find((one) => it[one] !== undefined);
      if (!kind) continue;
      const words = `${kind} ${(it[kind] ?? '').normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase()}`;
      const same = first.get(words) ?? [];
      const other = same.find((before) => offeredTogether(before, it));
      if (other) report('same-words-twice', `${at}/${kind}`, { where: whereIs(draft, at), other: other.id });
      first.set(words, [...same, it]);
    }
  }
};

/** Is it plain that there are times at which both are on offer? What two different conditions come to, only plays can tell. */
function offeredTogether(one: Move, other: Move): boolean {
  const after = (first: Move, second: Move) => first.once && second.if?.done?.includes(first.id);
  if (after(one, other) || after(other, one)) return false;
  return !one.if || !other.if || JSON.stringify(one.if) === JSON.stringify(other.if);
}

/** No two moves share an id, wherever they stand. */
export const uniqueMoves: Rule = (draft, report) => {
  const nodes = new Map<string, string>();
  for (const { it, at, node } of everyMove(draft)) {
    const other = nodes.get(it.id);
    if (other === undefined) nodes.set(it.id, node);
    else report('move-id-twice', `${at}/id`, { where: whereIs(draft, at), id: it.id, other });
  }
};

/** Nothing has a name that already means something. */
export const reservedIds: Rule = (draft, report) => {
  for (const { it, at } of everyMove(draft)) {
    if (BUILT_IN.includes(it.id)) report('reserved-id', `${at}/id`, { what: 'move', id: it.id, use: 'program' });
  }
  for (const [id, use] of [
    [END, 'wayOut'],
    [WALKS_OUT, 'walkingOut'],
  ] as const) {
    if (Object.hasOwn(draft.nodes, id)) report('reserved-id', pointer('nodes', id), { what: 'node', id, use }, 'key');
  }
  for (const id of ['customer', 'scene'] as const) {
    if (!Object.hasOwn(draft.others, id)) continue;
    report('reserved-id', pointer('others', id), { what: 'person', id, use: id }, 'key');
  }
};

/** What a move can do to a goal, in the order the format lists it. */
export const EFFECTS = ['meets', 'exceeds', 'partly', 'misses', 'harms'] as const;

/** A move does one thing to a goal, not two. */
export const oneEffectEach: Rule = (draft, report) => {
  for (const { it, at } of everyMove(draft)) {
    const first = new Map<string, (typeof EFFECTS)[number]>();
    for (const effect of EFFECTS) {
      for (const goal of items(it[effect], `${at}/${effect}`)) {
        const before = first.get(goal.it);
        if (before === undefined) first.set(goal.it, effect);
        else if (before !== effect) {
          report('two-effects', goal.at, { where: whereIs(draft, at), goal: goal.it, effects: [before, effect] });
        }
      }
    }
  }
};

/** A move does not put up and take down the same flag. */
export const setOrCleared: Rule = (draft, report) => {
  for (const { it, at } of everyMove(draft)) {
    const set = new Set(it.set);
    for (const flag of items(it.clear, `${at}/clear`)) {
      if (set.has(flag.it)) report('flag-set-and-cleared', flag.at, { where: whereIs(draft, at), flag: flag.it });
    }
  }
};

/** A move shows one to three skills. */
export const fewSkills: Rule = (draft, report) => {
  for (const { it, at } of everyMove(draft)) {
    if (!it.skills) continue;
    const got = Object.keys(it.skills).length;
    if (got < 1 || got > SKILLS_MOST) report('too-many-skills', `${at}/skills`, { where: whereIs(draft, at), got });
  }
};

/** `stronger` names another move of the same turn. */
export const strongerAtSameNode: Rule = (draft, report) => {
  for (const { it, at, node } of everyMove(draft)) {
    const { stronger } = it;
    if (stronger === undefined) continue;
    const ids = (draft.nodes[node]?.moves ?? []).map((move) => move.id).filter((id) => id !== it.id);
    if (!ids.includes(stronger)) {
      report('unknown-stronger', `${at}/stronger`, { where: whereIs(draft, at), id: stronger, ids });
    }
  }
};

/** Every move has a coach note. */
export const coached: Rule = (draft, report) => {
  for (const { it, at } of everyMove(draft)) {
    if (it.coach === undefined) report('missing-coach', at, { where: whereIs(draft, at) });
  }
};

const isAlwaysOffered = (move: Move) => move.if === undefined && !move.once;

/** Every node has a move that is always on offer, so that nobody is stranded. */
export const alwaysAMove: Rule = (draft, report) => {
  for (const [node, { moves }] of Object.entries(draft.nodes)) {
    if (!moves.some(isAlwaysOffered)) report('node-may-strand', pointer('nodes', node), { node }, 'key');
  }
};

/** Not more moves are on offer at once than read well. */
export const notTooManyMoves: Rule = (draft, report) => {
  for (const [node, { moves }] of Object.entries(draft.nodes)) {
    const got = moves.filter((move) => move.if === undefined).length;
    const at = pointer('nodes', node, 'moves');
    if (got > MOVES_AT_ONCE) report('many-moves', at, { where: whereIs(draft, pointer('nodes', node)), got }, 'key');
  }
};
