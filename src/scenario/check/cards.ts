/** Rules about policy cards and the queue: the things around the conversation. */
import { pointer } from '../places.ts';
import { everyMove, items, type Rule, whereIs } from './story.ts';

/** Moves open cards that exist, and every card can be opened somehow. */
export const knownCards: Rule = (draft, report) => {
  const ids = Object.keys(draft.policies);
  const opened = new Set<string>();
  for (const { it, at } of everyMove(draft)) {
    if (it.card === undefined) continue;
    opened.add(it.card);
    if (!Object.hasOwn(draft.policies, it.card)) {
      report('unknown-card', `${at}/card`, { where: whereIs(draft, at), id: it.card, ids });
    }
  }
  for (const [id, card] of Object.entries(draft.policies)) {
    if (!card.atHand && !opened.has(id)) report('card-never-opened', pointer('policies', id), { id }, 'key');
  }
};

/** The rows of a table have as many cells as its head. */
export const evenTables: Rule = (draft, report) => {
  for (const [id, { table }] of Object.entries(draft.policies)) {
    if (!table) continue;
    for (const { it, at } of items(table.rows, pointer('policies', id, 'table', 'rows'))) {
      if (it.length === table.head.length) continue;
      report('ragged-table', at, { where: whereIs(draft, at), got: it.length, wanted: table.head.length });
    }
  }
};

/** The queue does not begin longer than it may ever be. */
export const queueFits: Rule = (draft, report) => {
  const { start = 0, max = 0 } = draft.queue ?? {};
  if (start > max) report('queue-too-long', '/queue/start', { start, max });
};
