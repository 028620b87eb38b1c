/**
 * What changed between two versions of a scenario, as a player would meet it. Notes to authors and intended
 * findings are left out, as they are from the hashes: two versions of one engine have the same rules and the same
 * words exactly when there is no difference.
 */
import type { Line, Scenario } from '../scenario/format.ts';
import { canonicalJson } from '../scenario/hash.ts';
import type { Said } from '../scenario/said.ts';
import { lineWords, shownField } from './packed/shown-field.ts';

export interface FieldChange {
  /** Its name, and what is inside of it: `text`, `line 2 face`; orders of things are ORDERS. */
  readonly field: string;
  /** As it is to be said (`messages/condition.ts`); absent where there was nothing. */
  readonly before?: string | Said;
  readonly after?: string | Said;
}

/** Names of what is no field of the file, but changes all the same: the order of things. */
export const ORDERS = ['order-of-endings', 'order-of-moves'] as const;

export interface Difference {
  /** What kind of thing: "node", "move", "need" … or "scenario" for what stands at the top of the file. */
  readonly part: string;
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** What changed in it; empty for what was added or removed. */
  readonly fields: readonly FieldChange[];
  /** Can it change what is offered, what it earns or where it leads? Otherwise it is only said or shown otherwise. */
  readonly rules: boolean;
}

type Fields = Readonly<Record<string, unknown>>;
type Things = Readonly<Record<string, Fields>>;

/** Fields that the rules read, by the part they are in (scenario/hash.ts). All others are words and pictures. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  scenario: ['start', 'mood', 'moodIf', 'patience', 'target.seconds'],
  need: ['weight', 'known', 'critical'],
  expectation: ['weight', 'known'],
  draw: ['options'],
  move: 'node if once meets exceeds partly misses harms unnoticed learns reveals mood seconds set clear to'.split(' '),
  ending: ['if', 'set', 'outcome'],
};
/** Parts of which the rules know. */
const RULED = new Set(['need', 'expectation', 'flag', 'draw', 'node', 'move', 'ending']);

/** Is a changed field of a part one that the rules read? Parts of a field are told after it. */
const isRule = (part: string, field: string): boolean =>
  (RULES[part] ?? [])
    .map((rule) => rule.replace('.', ' '))
    .some((rule) => field === rule || field.startsWith(`${rule} `));

const [OF_ENDINGS, OF_MOVES] = ORDERS;

/** Everything a scenario is made of, by kind and id. A move stands beside its node and says which it is. */
function partsOf(scenario: Scenario): Readonly<Record<string, Things>> {
  const { $schema: _schema, note: _note, intended: _intended, engine: _engine, ...bare } = scenario;
  const { needs, expectations, nodes, endings, policies, others, draws, flags, interpreted, ...top } = bare;
  const flagged = Object.entries(flags).flatMap(([kind, texts]) =>
    Object.entries(texts).map(([name, text]) => [`${kind} ${name}`, { text }] as const),
  );
  const moves = Object.entries(nodes).flatMap(([node, { moves: here }]) =>
    here.map(({ note: _moveNote, id, ...move }) => [id, { node, ...move }] as const),
  );
  const spoken = Object.entries(interpreted).map(([language, condition]) => [language, { if: condition }] as const);
  return {
    scenario: { [scenario.id]: { ...top } },
    need: needs,
    expectation: expectations,
    flag: Object.fromEntries(flagged),
    node: Object.fromEntries(
      Object.entries(nodes).map(([id, { note: _nodeNote, moves: _moves, ...node }]) => [id, node]),
    ),
    move: Object.fromEntries(moves),
    ending: endings,
    'policy card': policies,
    person: Object.fromEntries(Object.entries(others).map(([id, other]) => [id, { ...other }])),
    draw: Object.fromEntries(Object.entries(draws).map(([name, options]) => [name, { options }])),
    language: Object.fromEntries(spoken),
  };
}

const same = (a: unknown, b: unknown) =>
  a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b);

/** One changed value. Where words would not tell the two apart, the data do. */
function changed(field: string, before: unknown, after: unknown, name = field): FieldChange {
  const shown = [before, after].map((value) => (value === undefined ? undefined : shownField(field, value)));
  const [old, now] = same(shown[0], shown[1]) ? [canonicalJson(before), canonicalJson(after)] : shown;
  return { field: name, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) };
}

/** What changed in one text and in what belongs to it. */
function textChange(name: string, field: string, old: Told, now: Told): FieldChange[] {
  if (same(old, now)) return [];
  const [before, after] = [toldWords(old), toldWords(now)];
  const words = before === after ? [] : [{ field: name, before, after }];
  // Who says what is told already; beside it there may be another condition, face or thought.
  const beside = (one: Told): Fields => ({ ...one, by: undefined, text: undefined });
  const others = changesWithin(name, field, beside(old), beside(now));
  return words.length + others.length > 0 ? [...words, ...others] : [changed(field, old, now, name)];
}

/** Texts one by one, as lines are: what changed in each, what came and what went. */
function textChanges(field: string, before: readonly Told[], after: readonly Told[]): FieldChange[] {
  const name = (index: number) => `${field} ${index + 1}`;
  if (before.length === after.length)
    return before.flatMap((old, i) => textChange(name(i), field, old, after[i] ?? old));
  const among = (one: Told, others: readonly Told[]) => others.some((other) => same(other, one));
  const came = after.filter((one) => !among(one, before));
  const gone: FieldChange[] = [];
  const altered: FieldChange[] = [];
  for (const [i, one] of before.entries()) {
    if (among(one, after)) continue;
    // The same words under another condition are the same line.
    const at = came.findIndex((other) => toldWords(other) === toldWords(one));
    const [now] = at < 0 ? [] : came.splice(at, 1);
    if (now) altered.push(...textChange(name(i), field, one, now));
    else gone.push({ field: name(i), before: toldWords(one) });
  }
  const added = came.map((one) => ({ field: name(after.indexOf(one)), after: toldWords(one) }));
  const changes = [...altered, ...gone, ...added];
  return changes.length > 0 ? changes : [changed(field, before.map(toldWords), after.map(toldWords))];
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A text with what belongs to it: a line, or something known beforehand. */
type Told = Fields & { readonly text: string };
const areTold = (value: unknown): value is readonly Told[] =>
  isList(value) && value.every((one) => isObject(one) && typeof one.text === 'string');
/** “In quotation marks”, and who says it where somebody does. */
const toldWords = (one: Told) => (typeof one.by === 'string' ? lineWords(one as unknown as Line) : `“${one.text}”`);

/** Rows of a table. */
const areRows = (value: unknown): value is readonly (readonly string[])[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row));
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.every(isObject);

/** The changes within one field: of what has fields of its own, only those that changed. */
function changesWithin(name: string, field: string, old: unknown, now: unknown): FieldChange[] {
  if (same(old, now)) return [];
  // Conditions and ways read best as a whole.
  if (field === 'if' || field === 'to') return [changed(field, old, now, name)];
  if (isObject(old) && isObject(now))
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) =>
      changesWithin(`${name} ${key}`, key, old[key], now[key]),
    );
  if (areTold(old) && areTold(now)) return textChanges(name, old, now);
  if (areRows(old) && areRows(now))
    return Array.from({ length: Math.max(old.length, now.length) }, (_, i) => i).flatMap((i) =>
      changesWithin(`${name} ${i + 1}`, field, old[i]?.join(' | '), now[i]?.join(' | ')),
    );
  if (isList(old) && isList(now) && old.length === now.length)
    return old.flatMap((one, i) => changesWithin(`${name} ${i + 1}`, field, one, now[i]));
  return [changed(field, old, now, name)];
}

function fieldChanges(before: Fields, after: Fields): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const [old, now] = [before[field], after[field]];
    if (same(old, now)) return [];
    if (field === 'lines' || field === 'reply')
      return textChanges(field === 'lines' ? 'line' : 'reply', (old ?? []) as Told[], (now ?? []) as Told[]);
    return changesWithin(field, field, old, now);
  });
}

const get = (things: Things, id: string): Fields | undefined => (Object.hasOwn(things, id) ? things[id] : undefined);

function differencesIn(part: string, before: Things, after: Things): Difference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((id): Difference[] => {
    const [old, now] = [get(before, id), get(after, id)];
    if (!old || !now) return [{ part, id, change: old ? 'removed' : 'added', fields: [], rules: RULED.has(part) }];
    const fields = fieldChanges(old, now);
    return fields.length === 0
      ? []
      : [
          {
            part,
            id,
            change: 'changed',
            fields,
            rules: fields.some(({ field }) => isRule(part, field)),
          },
        ];
  });
}

/** The names that are in both lists, in the order of each; undefined when the orders agree. */
function reordered(before: readonly string[], after: readonly string[]): readonly [string, string] | undefined {
  const old = before.filter((name) => after.includes(name)).join(', ');
  const now = after.filter((name) => before.includes(name)).join(', ');
  return old === now ? undefined : [old, now];
}

function orderOf(part: string, id: string, field: string, before: readonly string[], after: readonly string[]) {
  const moved = reordered(before, after);
  if (!moved) return [];
  const fields = [{ field, before: moved[0], after: moved[1] }];
  return [{ part, id, change: 'changed' as const, fields, rules: field === OF_ENDINGS }];
}

/** What changed in the same thing, told together. */
function together(differences: readonly Difference[]): readonly Difference[] {
  const byThing = new Map<string, Difference>();
  for (const one of differences) {
    const key = `${one.part} ${one.id}`;
    const other = byThing.get(key);
    byThing.set(
      key,
      other ? { ...other, fields: [...other.fields, ...one.fields], rules: other.rules || one.rules } : one,
    );
  }
  return [...byThing.values()];
}

/** All differences, by kind of thing: first the scenario itself, then what people need, then what is played. */
export function differencesOf(before: Scenario, after: Scenario): readonly Difference[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const top = { before: Object.values(old.scenario ?? {})[0] ?? {}, after: Object.values(now.scenario ?? {})[0] ?? {} };
  const moveIds = (scenario: Scenario, node: string) => scenario.nodes[node]?.moves.map(({ id }) => id) ?? [];
  return together([
    ...differencesIn('scenario', { [after.id]: top.before }, { [after.id]: top.after }),
    ...orderOf('scenario', after.id, OF_ENDINGS, Object.keys(before.endings), Object.keys(after.endings)),
    ...Object.keys(old)
      .filter((part) => part !== 'scenario')
      .flatMap((part) => differencesIn(part, old[part] ?? {}, now[part] ?? {})),
    ...Object.keys(before.nodes).flatMap((node) =>
      orderOf('node', node, OF_MOVES, moveIds(before, node), moveIds(after, node)),
    ),
  ]);
}
