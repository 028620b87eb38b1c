/** Rules about endings. They are tried in the order they are written. */
import type { Draft } from '../format.ts';
import { WALKS_OUT } from '../move.ts';
import { pointer } from '../places.ts';
import { items, type Rule, whereIs } from './story.ts';

/** The endings that moves lead to: all but walking out, which is come to over the edge. */
const endingsLedTo = (draft: Draft) => Object.entries(draft.endings).filter(([id]) => id !== WALKS_OUT);

/** There is always an ending to take, and each can be taken. */
export const endingsInOrder: Rule = (draft, report) => {
  const endings = endingsLedTo(draft);
  const last = endings.at(-1);
  if (!last) {
    report('no-ending', '/endings', {});
    return;
  }
  const always = endings.findIndex(([, ending]) => ending.if === undefined);
  if (always < 0) report('last-ending-has-condition', pointer('endings', last[0], 'if'), { id: last[0] }, 'key');
  const after = endings[always]?.[0];
  if (after === undefined) return;
  for (const [id] of endings.slice(always + 1)) {
    report('ending-never-taken', pointer('endings', id), { id, after }, 'key');
  }
};

/** No ending has the name of a node. */
export const endingNames: Rule = (draft, report) => {
  for (const [id] of endingsLedTo(draft)) {
    if (Object.hasOwn(draft.nodes, id)) report('ending-named-like-node', pointer('endings', id), { id }, 'key');
  }
};

/** Whoever a panel shows is in the scenario, and if one ending has a picture, all have. */
export const panelsOfPeople: Rule = (draft, report) => {
  const people = ['customer', ...Object.keys(draft.others)];
  const endings = Object.entries(draft.endings);
  const drawn = endings.some(([, { panel }]) => panel);
  for (const [id, { panel }] of endings) {
    const at = pointer('endings', id);
    const where = whereIs(draft, at);
    if (drawn && !panel) report('ending-without-panel', at, { where }, 'key');
    for (const who of items(panel?.who, `${at}/panel/who`)) {
      if (!people.includes(who.it)) report('unknown-in-panel', who.at, { where, who: who.it, people });
    }
  }
};
