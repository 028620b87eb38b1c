/**
 * From format 1 to 2, by rule: people apart from how they come today, endings as a list, tones of -2 to +2.
 * What only an author can decide (harm, the edge, patience by the move) is noted, not guessed.
 */

import type { Migrated } from '../migrate.ts';
import { WALKS_OUT } from '../move.ts';
import { pointer } from '../places.ts';
import { PointerMap } from '../pointer-map.ts';
import { TONE_MAX, TONE_MIN } from '../words.ts';

/** Something a migration did, or that now wants an author's eye. `at` is a pointer into the new file. */
export interface MigrationNote {
  readonly code:
    | 'person-apart'
    | 'endings-listed'
    | 'ending-renamed'
    | 'accepts-renamed'
    | 'tone-clamped'
    | 'patience-by-the-move'
    | 'no-edge'
    | 'no-harm';
  readonly at: string;
  /** A number or name that the sentence needs. */
  readonly detail?: string;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without the prototype, so that an id such as "constructor" stays an id. */
const fields = (entries: Iterable<readonly [string, unknown]>): Record<string, unknown> => {
  const made: Record<string, unknown> = Object.create(null);
  for (const [key, value] of entries) made[key] = value;
  return made;
};

/** Fields that say how somebody comes today; all others say who they are. */
const OF_TODAY: ReadonlySet<string> = new Set(['history', 'where', 'if']);

function apart(value: unknown, at: string, places: PointerMap): unknown {
  if (!isFields(value)) return value;
  const entries = Object.entries(value);
  const person = fields(entries.filter(([key]) => !OF_TODAY.has(key)));
  places.add(`${at}/person`, at);
  return fields([['person', person], ...entries.filter(([key]) => OF_TODAY.has(key))]);
}

function clampedTones(nodes: unknown, notes: MigrationNote[]): unknown {
  if (!isFields(nodes)) return nodes;
  const clamped = (move: unknown, at: string): unknown => {
    if (!isFields(move) || typeof move.mood !== 'number' || Math.abs(move.mood) !== 3) return move;
    notes.push({ code: 'tone-clamped', at: `${at}/mood`, detail: String(move.mood) });
    return fields(
      Object.entries(move).map(([key, value]) =>
        key === 'mood' ? [key, Math.max(TONE_MIN, Math.min(TONE_MAX, Number(value)))] : [key, value],
      ),
    );
  };
  return fields(
    Object.entries(nodes).map(([id, node]) => {
      if (!isFields(node) || !Array.isArray(node.moves)) return [id, node];
      const moves = node.moves.map((move: unknown, i) => clamped(move, pointer('nodes', id, 'moves', i)));
      return [id, fields(Object.entries(node).map(([key, value]) => [key, key === 'moves' ? moves : value]))];
    }),
  );
}

/** A name for an ending that had the one that walking out has now: the first of its kind that nothing else bears. */
function newEndingId(taken: Fields): string {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? 'walked-out' : `walked-out-${count}`;
    if (!Object.hasOwn(taken, id)) return id;
  }
}

function listed(endings: unknown, nodes: unknown, places: PointerMap, notes: MigrationNote[]): unknown {
  if (!isFields(endings)) return endings;
  return Object.entries(endings).map(([was, ending], i) => {
    const id = was === WALKS_OUT ? newEndingId({ ...endings, ...(isFields(nodes) && nodes) }) : was;
    if (id !== was) notes.push({ code: 'ending-renamed', at: `/endings/${i}/id`, detail: id });
    places.add(`/endings/${i}`, pointer('endings', was));
    places.add(`/endings/${i}/id`, pointer('endings', was));
    return isFields(ending) ? fields([['id', id], ...Object.entries(ending)]) : ending;
  });
}

/** A file of format 1 as one of format 2. */
export function toFormat2(value: Fields): Migrated {
  const places = new PointerMap();
  const notes: MigrationNote[] = [];
  const entries = Object.entries(value).map(([key, inner]): readonly [string, unknown] => {
    switch (key) {
      case 'customer':
        notes.push({ code: 'person-apart', at: '/customer' });
        return [key, apart(inner, '/customer', places)];
      case 'others':
        if (!isFields(inner)) return [key, inner];
        return [
          key,
          fields(Object.entries(inner).map(([id, other]) => [id, apart(other, pointer('others', id), places)])),
        ];
      case 'endings':
        notes.push({ code: 'endings-listed', at: '/endings' });
        return [key, listed(inner, value.nodes, places, notes)];
      case 'nodes':
        return [key, clampedTones(inner, notes)];
      case 'accepts':
        notes.push({ code: 'accepts-renamed', at: '/intended' });
        places.add('/intended', '/accepts');
        return ['intended', inner];
      case 'patience':
        notes.push({ code: 'patience-by-the-move', at: '/patience', detail: String(inner) });
        return [key, inner];
      default:
        return [key, inner];
    }
  });
  notes.push({ code: 'no-edge', at: '' }, { code: 'no-harm', at: '' });
  return { value: fields(entries), places, notes };
}
