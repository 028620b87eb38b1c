/** Names a place in a file as data, to be said as an author would: `node "arrives", move "greet", reply line 2`. */
import type { Said } from './said.ts';

/** What the parts of a kind of file are called: keys of `messages/file-part.ts`. */
export interface PartKeys {
  /** The whole file: `whole.scenario`. */
  readonly whole: string;
  /** What an entry of a map is called (`part.node`), by the name of the map. */
  readonly entry: Readonly<Record<string, string>>;
  /** What an item of a list is called (`part.line`), by the name of the list. Items of `moves` are named by their id. */
  readonly item: Readonly<Record<string, string>>;
}

/** What the parts of a scenario are called. */
export const SCENARIO_PARTS: PartKeys = {
  whole: 'whole.scenario',
  entry: {
    needs: 'part.need',
    expectations: 'part.expectation',
    nodes: 'part.node',
    endings: 'part.ending',
    policies: 'part.card',
    others: 'part.person',
    draws: 'part.draw',
    interpreted: 'part.language',
    conditions: 'part.condition',
    ways: 'part.ways',
  },
  item: {
    moves: 'part.move',
    lines: 'part.line',
    reply: 'part.reply',
    warning: 'part.warning',
    to: 'part.way',
    points: 'part.point',
    rows: 'part.row',
  },
};

/** A name as it stands in the file, in quotation marks. */
export const quoted = (name: string): Said => ({ key: 'quoted', values: { name } });

/** The place of a path (keys and indices, from the whole file inwards). */
export function placeAt(
  whole: unknown,
  path: readonly (string | number)[],
  { whole: nameOfWhole, entry, item }: PartKeys = SCENARIO_PARTS,
): Said {
  const parts: Said[] = [];
  let value = whole;
  for (let i = 0; i < path.length; i += 1) {
    const step = String(path[i]);
    const next = path[i + 1];
    value = inside(value, step);
    if (next !== undefined && i === 0 && Object.hasOwn(entry, step)) {
      // Endings are written as a list and held by their id: they are called the same in both.
      const id = inside(inside(value, next), 'id');
      const name = Array.isArray(value) ? nameInList(id, next) : quoted(String(next));
      parts.push({ key: entry[step] ?? '', values: { name } });
    } else if (next !== undefined && Array.isArray(value)) {
      const id = inside(inside(value, next), 'id');
      const name = step === 'moves' ? nameInList(id, next) : Number(next) + 1;
      const known = step === 'moves' && typeof id === 'string' ? 'part.move' : item[step];
      if (known !== undefined && (step === 'moves' || Object.hasOwn(item, step)))
        parts.push({ key: known, values: { name } });
      else parts.push({ key: 'entry', values: { field: step, name } });
    } else {
      parts.push(quoted(step));
      continue;
    }
    // The next step has been told along with this one.
    value = inside(value, next);
    i += 1;
  }
  return parts.length === 0 ? { key: nameOfWhole } : { key: 'where', values: { parts } };
}

const nameInList = (id: unknown, index: string | number) => (typeof id === 'string' ? quoted(id) : Number(index) + 1);

const inside = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<string | number, unknown>)[step]
    : undefined;
