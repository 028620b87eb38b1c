/** Where each part of an encounter's state lies in a packed one, and how conditions find it. */
import type { EncounterState } from '../../encounter/state.ts';
import type { Scenario } from '../../scenario/format.ts';
import { MOOD_MAX, MOOD_MIN, SECONDS_MAX, SECONDS_STEP } from '../../scenario/words.ts';
import { type Field, newLayout, put } from '../layout.ts';
import { GOALS_MAX } from '../thresholds.ts';
import type { Variant } from '../variants.ts';
import { goalsOfMoves } from './goals-of-moves.ts';
import type { Bit } from './numbered-bits.ts';
import type { Readable } from './packed-condition.ts';
import { LAST_CLASS, LAST_UNHARMED, standingClass } from './standing-classes.ts';
import type { PackedGoal } from './story-parts.ts';
import type { Variables } from './variables.ts';

export interface StateFields {
  /** Words a state takes. */
  readonly words: number;
  readonly place: Field;
  readonly goals: readonly PackedGoal[];
  /** Steps of seconds. */
  readonly seconds: Field | undefined;
  /** Mood above the least. */
  readonly mood: Field | undefined;
  /** A bit that is never up, where bits share places. */
  readonly down?: Field;
  /** Is it in the dark what became of a goal? Only of goals that some move leaves unnoticed. */
  readonly unnoticed: ReadonlyMap<string, Field>;
  readonly known: ReadonlyMap<string, Field>;
  readonly flags: ReadonlyMap<string, Field>;
  readonly done: ReadonlyMap<string, Field>;
  readonly drawn: ReadonlyMap<string, Field>;
}

/** A state with places for everything but single bits, and the layout to go on with. */
function laidOut(scenario: Scenario, variables: Variables) {
  const layout = newLayout();
  const places = Object.keys(scenario.nodes).length + Object.keys(scenario.endings).length;
  const place = layout.add(Math.max(1, places - 1));
  const harmed = goalsOfMoves(scenario, 'harms');
  const goals: PackedGoal[] = [
    ...Object.entries(scenario.needs).map(([id, need]) => ({ id, kind: 'need' as const, ...need })),
    ...Object.entries(scenario.expectations).map(([id, one]) => ({
      id,
      kind: 'expectation' as const,
      critical: false,
      ...one,
    })),
  ].map(({ id, kind, critical, known }) => {
    const field = layout.add(harmed.has(id) ? LAST_CLASS : LAST_UNHARMED);
    return { id, kind, critical, known, field };
  });
  if (goals.length > GOALS_MAX) throw new Error(`more than ${GOALS_MAX} needs and expectations`);
  const fields = {
    place,
    goals,
    seconds: variables.keepsSeconds ? layout.add(SECONDS_MAX / SECONDS_STEP) : undefined,
    mood: variables.keepsMood ? layout.add(MOOD_MAX - MOOD_MIN) : undefined,
    drawn: new Map(variables.draws.map((name) => [name, layout.add((scenario.draws[name] ?? []).length)])),
  };
  return { layout, fields };
}

/** Lays out the fields of a scenario's states. Throws when it has more than GOALS_MAX goals. */
export function fieldsOf(scenario: Scenario, variables: Variables): StateFields {
  const { layout, fields } = laidOut(scenario, variables);
  const bits = (names: Iterable<string>) => new Map([...names].map((name) => [name, layout.add(1)]));
  const { reads, flags, unnoticed } = variables;
  const placed = { unnoticed: bits(unnoticed), known: bits(reads.known), flags: bits(flags), done: bits(reads.done) };
  return { ...fields, ...placed, words: layout.words() };
}

/**
 * Lays out states in which bits of one number share a place. Gives the fields, and where each bit lies.
 * Throws when there are more than GOALS_MAX goals.
 */
export function sharedFieldsOf(
  scenario: Scenario,
  variables: Variables,
  bits: readonly Bit[],
  numbers: readonly number[],
): { readonly fields: StateFields; readonly lent: readonly Field[] } {
  const { layout, fields } = laidOut(scenario, variables);
  const down = layout.add(1);
  const places = Array.from({ length: 1 + numbers.reduce((most, n) => Math.max(most, n), -1) }, () => layout.add(1));
  const lent = numbers.map((number) => places[number] ?? down);
  const placed = (kind: Bit['kind']) =>
    new Map(bits.flatMap((bit, i) => (bit.kind === kind ? [[bit.name, lent[i] ?? down] as const] : [])));
  const shared = {
    unnoticed: placed('unnoticed'),
    known: placed('known'),
    flags: placed('flags'),
    done: placed('done'),
  };
  return { fields: { ...fields, ...shared, down, words: layout.words() }, lent };
}

/**
 * How the conditions of a scenario read such states.
 * @param here the fields that a state has where the conditions are asked; other bits are down there
 */
export function readableOf(
  scenario: Scenario,
  fields: StateFields,
  variants: readonly Variant[],
  here: StateFields = fields,
): Readable {
  const bit = (kind: Bit['kind'], name: string) =>
    here[kind].get(name) ?? (fields[kind].has(name) ? fields.down : undefined);
  const kept = (one: Field | undefined): Field => {
    if (!one) throw new Error('a condition reads what is not kept');
    return one;
  };
  const goals = new Map(fields.goals.map(({ id, field }) => [id, field]));
  return {
    moodMin: MOOD_MIN,
    standing: (goal) => kept(goals.get(goal)),
    unnoticed: (goal) => bit('unnoticed', goal),
    known: (goal) => kept(bit('known', goal)),
    done: (move) => kept(bit('done', move)),
    flag: (flag) => bit('flags', flag) ?? variants.map(({ carried }) => carried.includes(flag)),
    drawn: (name) => {
      const options = scenario.draws[name] ?? [];
      return { options, at: fields.drawn.get(name) ?? variants.map((one) => options.indexOf(one.drawn[name] ?? '')) };
    },
    mood: () => kept(fields.mood),
    seconds: () => kept(fields.seconds),
  };
}

/** Writes a state with everything that these fields hold, whether it still matters or not. */
export function putState(
  scenario: Scenario,
  { reads }: Variables,
  fields: StateFields,
  state: EncounterState,
  place: number,
  out: Uint32Array,
): void {
  const { goals, seconds, mood, unnoticed, known, flags, done, drawn } = fields;
  out.fill(0);
  put(out, 0, fields.place, place);
  for (const goal of goals)
    put(out, 0, goal.field, standingClass(state.standing[goal.id] ?? 'open', reads.missed.has(goal.id)));
  if (seconds) put(out, 0, seconds, state.seconds / SECONDS_STEP);
  if (mood) put(out, 0, mood, state.mood - MOOD_MIN);
  for (const [id, one] of unnoticed) put(out, 0, one, state.unnoticed.includes(id) ? 1 : 0);
  for (const [id, one] of known) put(out, 0, one, state.known.includes(id) ? 1 : 0);
  for (const [flag, one] of flags) put(out, 0, one, state.flags.includes(flag) ? 1 : 0);
  for (const [id, one] of done) put(out, 0, one, state.done.includes(id) ? 1 : 0);
  for (const [name, one] of drawn) put(out, 0, one, (scenario.draws[name] ?? []).indexOf(state.drawn[name] ?? ''));
}
