/** Names a place in a scenario in a trainer's words: `node "arrives", move "greet", reply line 2`. */
import { quote } from './problems/wording.ts';

/** What the parts of a kind of file are called. */
export interface PartWords {
  /** The whole file, such as "the scenario". */
  readonly whole: string;
  /** What an entry of a map is called, by the name of the map. */
  readonly entry: Readonly<Record<string, string>>;
  /** What an item of a list is called, by the name of the list. Items of `moves` are named by their id. */
  readonly item: Readonly<Record<string, string>>;
}

const ENTRY: PartWords['entry'] = {
  needs: 'need',
  expectations: 'expectation',
  nodes: 'node',
  endings: 'ending',
  policies: 'policy card',
  others: 'person',
  draws: 'draw',
  interpreted: 'language',
  conditions: 'condition',
  ways: 'ways',
};

const ITEM: PartWords['item'] = {
  moves: 'move',
  lines: 'line',
  reply: 'reply line',
  warning: 'warning line',
  to: 'way',
  points: 'point',
  rows: 'row',
};

/** What the parts of a scenario are called. */
export const SCENARIO_PARTS: PartWords = { whole: 'the scenario', entry: ENTRY, item: ITEM };

/** The place of a path (keys and indices, from the whole file inwards) in words. */
export function placeInWords(
  whole: unknown,
  path: readonly (string | number)[],
  { whole: nameOfWhole, entry, item }: PartWords = SCENARIO_PARTS,
): string {
  const words: string[] = [];
  let value = whole;
  for (let i = 0; i < path.length; i += 1) {
    const step = String(path[i]);
    const next = path[i + 1];
    value = inside(value, step);
    if (next !== undefined && i === 0 && Object.hasOwn(entry, step)) {
      // Endings are written as a list and held by their id: they are called the same in both.
      const id = inside(inside(value, next), 'id');
      words.push(`${entry[step]} ${Array.isArray(value) ? nameInList(id, next) : quote(String(next))}`);
    } else if (next !== undefined && Array.isArray(value)) {
      const id = inside(inside(value, next), 'id');
      if (step === 'moves' && typeof id === 'string') words.push(`move ${quote(id)}`);
      else words.push(`${Object.hasOwn(item, step) ? item[step] : `"${step}" entry`} ${Number(next) + 1}`);
    } else {
      words.push(quote(step));
      continue;
    }
    // The next step has been told along with this one.
    value = inside(value, next);
    i += 1;
  }
  return words.length === 0 ? nameOfWhole : words.join(', ');
}

const nameInList = (id: unknown, index: string | number) => (typeof id === 'string' ? quote(id) : Number(index) + 1);

const inside = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<string | number, unknown>)[step]
    : undefined;
