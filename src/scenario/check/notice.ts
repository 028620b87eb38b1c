/** Rules about harm, and about what the person does not notice yet. */
import type { Draft } from '../format.ts';
import { pointer } from '../places.ts';
import { EFFECTS } from './moves.ts';
import { everyMove, everyPart, items, type Rule, whereIs } from './story.ts';

const namedIn = (draft: Draft, field: 'unnoticed' | 'harms'): ReadonlySet<string> =>
  new Set(everyMove(draft).flatMap(({ it }) => it[field] ?? []));

/** Of a goal there is not, it is told elsewhere that there is none. */
const isGoal = (draft: Draft, id: string) => Object.hasOwn(draft.needs, id) || Object.hasOwn(draft.expectations, id);

/** What a move leaves unnoticed is something it does, and nothing they learn by the same move. */
export const unnoticedIsDone: Rule = (draft, report) => {
  for (const { it, at } of everyMove(draft)) {
    const done = new Set(EFFECTS.flatMap((effect) => it[effect] ?? []));
    const learned = new Set(it.learns);
    for (const goal of items(it.unnoticed, `${at}/unnoticed`)) {
      const told = { where: whereIs(draft, at), goal: goal.it };
      if (learned.has(goal.it)) report('unnoticed-and-learned', goal.at, told);
      else if (!done.has(goal.it) && isGoal(draft, goal.it)) report('unnoticed-without-effect', goal.at, told);
    }
  }
};

/** Nobody finds out, and nothing asks about, what no move leaves unnoticed. */
export const unnoticedBefore: Rule = (draft, report) => {
  const hidden = namedIn(draft, 'unnoticed');
  const look = (ids: readonly string[] | undefined, at: string, field: 'learns' | 'unnoticed') => {
    for (const goal of items(ids, `${at}/${field}`)) {
      if (!hidden.has(goal.it) && isGoal(draft, goal.it))
        report('never-unnoticed', goal.at, { where: whereIs(draft, at), goal: goal.it, field });
    }
  };
  for (const { it, at } of everyMove(draft)) look(it.learns, at, 'learns');
  for (const { it, at } of everyPart(draft)) look(it.unnoticed, at, 'unnoticed');
};

/** Nothing asks whether a goal was harmed that no move harms. */
export const harmedBefore: Rule = (draft, report) => {
  const harmed = namedIn(draft, 'harms');
  for (const part of everyPart(draft)) {
    for (const { it, at } of items(part.it.harmed, `${part.at}/harmed`)) {
      if (!harmed.has(it) && isGoal(draft, it))
        report('never-harmed', at, { where: whereIs(draft, part.at), goal: it });
    }
  }
};

/** Endings speak of harm only where something is harmed, and of finding out only where something can be found out. */
export const endingsTellWhatWas: Rule = (draft, report) => {
  const [hidden, harmed] = [namedIn(draft, 'unnoticed'), namedIn(draft, 'harms')];
  for (const [id, { later, outcome }] of Object.entries(draft.endings)) {
    const of = pointer('endings', id);
    const where = whereIs(draft, of);
    if (later && hidden.size === 0) report('nothing-to-find-out', `${of}/later`, { where }, 'key');
    if (outcome.incident === 'harm' && harmed.size === 0)
      report('incident-without-harm', `${of}/outcome/incident`, { where }, 'key');
  }
};
