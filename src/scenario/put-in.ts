/**
 * Puts in what a file names: people, conditions, ways. One level and no more: what is named holds no names
 * itself. Engine, proofs and hashes see the outcome only, so whether something is written in place or by name
 * never makes a difference to a play.
 */
import type { ConditionName, WrittenCondition } from './format/condition.ts';
import type {
  Condition,
  Draft,
  Ending,
  Engine,
  Line,
  Move,
  OtherPersona,
  Person,
  Persona,
  WrittenScenario,
} from './format.ts';
import { END, WALKS_OUT } from './move.ts';
import { pointer } from './places.ts';
import { PointerMap } from './pointer-map.ts';
import type { Report } from './report.ts';
import { MOOD_MIN } from './words.ts';
import { rememberNamed } from './written-places.ts';

/** Finds a person by the name of their file. */
export type People = (id: string) => Person | undefined;

/** A draft with everything put in, and where each part of it stands in the file. */
export interface PutIn {
  readonly draft: Draft;
  /** From pointers into the draft to pointers into the file. */
  readonly places: PointerMap;
  /** Characters that names stand for, each time they are asked for: what the file would be longer by without names. */
  readonly added: number;
}

/** What somebody is made of when a name leads nowhere: enough to look for more problems. */
const NOBODY: Person = {
  name: '…',
  short: '…',
  pronoun: 'they',
  relation: 'external',
  cast: { outfit: 'tee', head: 'short', skin: '#c68642', hair: '#222222', top: '#445566', bottom: '#333333' },
  voice: 'alto',
};

/** What a name that leads nowhere stands for: a condition that always holds, of which no check has anything to say. */
const ANY_TIME: Condition = { mood: { min: MOOD_MIN } };

type Named<T> = Readonly<Record<string, T>>;
type Way = Extract<Move['to'], readonly unknown[]>[number];

class Names {
  readonly places = new PointerMap();
  // What is named is put in once, however often it is asked for: what is wrong in it is told once.
  readonly #conditions = new Map<string, Condition>();
  readonly #ways = new Map<string, Way[]>();
  /** Characters that a name stands for, by the place of what it names. */
  readonly #sizes = new Map<string, number>();
  /** Characters of everything put in so far, each time it is asked for. */
  added = 0;
  /** Asked for where no name may stand. */
  readonly #meant = new Set<string>();
  #lost = false;
  readonly #written: WrittenScenario;
  readonly #report: Report;

  constructor(written: WrittenScenario, report: Report) {
    this.#written = written;
    this.#report = report;
  }

  /** A condition with its names put in. `at` is where it stands in the draft and in the file alike. */
  condition(written: WrittenCondition | ConditionName, at: string, inside = ''): Condition {
    if (typeof written !== 'string') return this.#parts(written, at, inside);
    const { conditions } = this.#written;
    const found = Object.hasOwn(conditions, written) ? conditions[written] : undefined;
    if (inside !== '') {
      this.#report('name-in-condition', at, { name: written, inside });
      this.#meant.add(written);
      return ANY_TIME;
    }
    if (!found) {
      this.#report('unknown-condition', at, { name: written, names: Object.keys(conditions) });
      this.#lost = true;
      return ANY_TIME;
    }
    const of = pointer('conditions', written);
    this.places.add(at, of);
    this.added += this.#sizeOf(of, found);
    const condition = this.#conditions.get(written) ?? this.#parts(found, of, written);
    this.#conditions.set(written, condition);
    return condition;
  }

  #parts({ all, any, not, ...rest }: WrittenCondition, at: string, inside: string): Condition {
    const list = (field: 'all' | 'any', parts: typeof all) =>
      parts?.map((part, i) => this.condition(part, `${at}/${field}/${i}`, inside));
    const condition: Condition = rest;
    if (all) condition.all = list('all', all);
    if (any) condition.any = list('any', any);
    if (not) condition.not = this.condition(not, `${at}/not`, inside);
    return condition;
  }

  /** Something that may have an `if`, with its names put in. */
  conditional<T extends { if?: WrittenCondition | ConditionName | undefined }>(
    { if: written, ...rest }: T,
    at: string,
  ): Omit<T, 'if'> & { if?: Condition } {
    return { ...rest, ...(written !== undefined && { if: this.condition(written, `${at}/if`) }) };
  }

  list<T extends { if?: WrittenCondition | ConditionName | undefined }>(parts: readonly T[], at: string) {
    return parts.map((part, i) => this.conditional(part, `${at}/${i}`));
  }

  ways(to: WrittenScenario['nodes'][string]['moves'][number]['to'], at: string): Move['to'] {
    if (typeof to !== 'string') return this.list(to, at) as Way[];
    const { ways, nodes } = this.#written;
    if (to === END || !Object.hasOwn(ways, to) || Object.hasOwn(nodes, to)) return to;
    const of = pointer('ways', to);
    this.places.add(at, of, true);
    const known = this.#ways.get(to);
    if (known) {
      this.added += this.#sizes.get(of) ?? 0;
      return known;
    }
    const before = this.added;
    const list = this.list(ways[to] ?? [], of) as Way[];
    this.added += lengthOf(ways[to]);
    // With the conditions that its ways name.
    this.#sizes.set(of, this.added - before);
    this.#ways.set(to, list);
    return list;
  }

  #sizeOf(of: string, named: unknown): number {
    const size = this.#sizes.get(of) ?? lengthOf(named);
    this.#sizes.set(of, size);
    return size;
  }

  /** Counts somebody who is put in by the name of their file. */
  count(person: Person): void {
    this.added += lengthOf(person);
  }

  /** Reports names that stand for nothing, or that nothing asks for. */
  tellUnused(): void {
    const { conditions, ways, nodes } = this.#written;
    for (const name of Object.keys(conditions)) {
      // A name that leads nowhere may be the one that was meant.
      if (!this.#lost && !this.#conditions.has(name) && !this.#meant.has(name))
        this.#report('condition-never-used', pointer('conditions', name), { name }, 'key');
    }
    for (const name of Object.keys(ways)) {
      const at = pointer('ways', name);
      if (Object.hasOwn(nodes, name)) this.#report('ways-named-like-node', at, { name }, 'key');
      else if (name === END) this.#report('reserved-id', at, { what: 'ways', id: END, use: 'wayOut' }, 'key');
      else if (!this.#ways.has(name)) this.#report('ways-never-used', at, { name }, 'key');
    }
  }
}

/** Characters of something written in full. */
const lengthOf = (value: unknown) => JSON.stringify(value).length;

/** Somebody with today's clothes on. */
export function dressed(person: Person, clothes: WrittenScenario['customer']['clothes']): Person {
  return clothes
    ? { ...person, cast: { ...person.cast, ...(bare(clothes) as Partial<Person['cast']>) } as Person['cast'] }
    : person;
}

const OF_TODAY: ReadonlySet<string> = new Set(['person', 'clothes', 'history', 'where', 'if', 'place']);

/** Where the fields of somebody stand in the file: in place under `person`, or by the name of their file. */
function placePerson(places: PointerMap, at: string, written: WrittenScenario['customer'], person: Person): void {
  for (const field of Object.keys(person)) {
    if (OF_TODAY.has(field)) continue;
    places.add(`${at}/${field}`, typeof written.person === 'string' ? `${at}/person` : `${at}/person/${field}`);
  }
  for (const field of Object.keys(written.clothes ?? {})) places.add(`${at}/cast/${field}`, `${at}/clothes/${field}`);
}

/**
 * The draft a file stands for. What leads nowhere is reported, and something harmless put in its place, so that
 * the search for problems can go on.
 * @param people finds somebody by the name of their file; a file alone knows nobody
 */
export function putIn(written: WrittenScenario, people: People, engine: Engine, report: Report): PutIn {
  const names = new Names(written, report);
  const { places } = names;
  const someone = (who: WrittenScenario['customer'] | WrittenScenario['others'][string], at: string) => {
    const found = typeof who.person === 'string' ? people(who.person) : who.person;
    if (!found && typeof who.person === 'string') report('unknown-person', `${at}/person`, { id: who.person });
    if (found && typeof who.person === 'string') names.count(found);
    const person = dressed(found ?? NOBODY, who.clothes);
    placePerson(places, at, who as WrittenScenario['customer'], person);
    return { ...person, ...(typeof who.person === 'string' && { id: who.person }) };
  };

  const { format: _format, customer, others, conditions: _c, ways: _w, nodes, endings, walksOut, ...rest } = written;
  const served = someone(customer, '/customer');
  if (typeof customer.person !== 'string' || people(customer.person)) {
    const missing = (['segments', 'about'] as const).filter((field) => served[field] === undefined);
    if (missing.length > 0) report('customer-incomplete', '/customer/person', { missing });
  }
  const line = (one: WrittenScenario['nodes'][string]['lines'][number], at: string): Line => names.conditional(one, at);
  const lines = (list: WrittenScenario['nodes'][string]['lines'], at: string) =>
    list.map((one, i) => line(one, `${at}/${i}`));
  const later = (ending: WrittenScenario['endings'][number] | NonNullable<typeof walksOut>, at: string) =>
    ending.later && { later: names.conditional(ending.later, `${at}/later`) };

  const placed: Record<string, Ending> = {};
  endings.forEach((ending, i) => {
    const { id } = ending;
    if (id === WALKS_OUT) report('reserved-id', `/endings/${i}/id`, { what: 'ending', id, use: 'walkingOut' });
    else if (Object.hasOwn(placed, id)) report('ending-id-twice', `/endings/${i}/id`, { id });
    else {
      placed[id] = { ...names.conditional(ending, `/endings/${i}`), ...later(ending, `/endings/${i}`) } as Ending;
      places.add(pointer('endings', id), `/endings/${i}`);
    }
  });
  if (walksOut) {
    placed[WALKS_OUT] = { ...walksOut, id: WALKS_OUT, ...later(walksOut, '/walksOut') } as Ending;
    places.add(pointer('endings', WALKS_OUT), '/walksOut');
  }

  const draft = {
    ...rest,
    engine,
    moodIf: rest.moodIf && names.list(rest.moodIf, '/moodIf'),
    brief: { ...rest.brief, known: names.list(rest.brief.known, '/brief/known') },
    props: names.list(rest.props, '/props'),
    interpreted: Object.fromEntries(
      Object.entries(rest.interpreted).map(([language, condition]) => [
        language,
        names.condition(condition, pointer('interpreted', language)),
      ]),
    ),
    warning: rest.warning && lines(rest.warning, '/warning'),
    customer: {
      ...served,
      segments: served.segments ?? ['ext.individual'],
      about: served.about ?? '…',
      history: customer.history,
      where: customer.where,
      ...(customer.place && { place: customer.place }),
    } satisfies Persona,
    others: mapped(others, (other, id): OtherPersona => {
      const at = pointer('others', id);
      const { history, where, place } = other;
      const today = { if: other.if, history, where, ...(place && { place }) };
      return { ...someone(other, at), ...names.conditional(today, at) };
    }),
    nodes: mapped(nodes, (node, id) => {
      const at = pointer('nodes', id);
      return {
        ...node,
        lines: lines(node.lines, `${at}/lines`),
        moves: node.moves.map((move, i): Move => {
          const here = `${at}/moves/${i}`;
          return {
            ...names.conditional(move, here),
            reply: lines(move.reply, `${here}/reply`),
            to: names.ways(move.to, `${here}/to`),
          } as Move;
        }),
      };
    }),
    endings: placed,
  };
  names.tellUnused();
  const made = bare(draft) as Draft;
  rememberNamed(made, { written, places });
  return { draft: made, places, added: names.added };
}

function mapped<T, U>(values: Named<T>, make: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(value, key)]));
}

/** Without the fields that are undefined: whether a file left something out or not is no difference. */
function bare<T extends object>(draft: T): T {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as T;
}
