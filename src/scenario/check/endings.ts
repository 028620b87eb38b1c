/** Rules about endings. They are tried in the order they are written. */
import { WALKS_OUT } from '../move.ts';
import { pointer } from '../places.ts';
import type { Rule } from './story.ts';

/** There is always an ending to take, and each can be taken. */
export const endingsInOrder: Rule = (draft, report) => {
  const endings = Object.entries(draft.endings).filter(([id]) => id !== WALKS_OUT);
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
  for (const id of Object.keys(draft.endings)) {
    if (Object.hasOwn(draft.nodes, id)) report('ending-named-like-node', pointer('endings', id), { id }, 'key');
  }
};
