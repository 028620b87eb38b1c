/** Where each part of an encounter's state lies in a packed one, and how conditions find it. */
import type { EncounterState } from '../../encounter/state.ts';
import type { Scenario } from '../../scenario/format.ts';
import { MOOD_MAX, MOOD_MIN, SECONDS_MAX, SECONDS_STEP } from '../../scenario/words.ts';
import { type Field, newLayout, put } from '../layout.ts';
import { GOALS_MAX } from '../thresholds.ts';
import type { Variant } from '../variants.ts';
import type { Readable } from './packed-condition.ts';
import type { PackedGoal } from './packed-story.ts';
import { standingClass } from './standing-classes.ts';
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
  readonly known: ReadonlyMap<string, Field>;
  readonly flags: ReadonlyMap<string, Field>;
  readonly done: ReadonlyMap<string, Field>;
  readonly drawn: ReadonlyMap<string, Field>;
}

/** Lays out the fields of a scenario's states. Throws when it has more than GOALS_MAX goals. */
export function fieldsOf(scenario: Scenario, variables: Variables): StateFields {
  const { reads } = variables;
  const layout = newLayout();
  const places = Object.keys(scenario.nodes).length + Object.keys(scenario.endings).length;
  const place = layout.add(Math.max(1, places - 1));
  const goals: PackedGoal[] = [
    ...Object.entries(scenario.needs).map(([id, need]) => ({ id, kind: 'need' as const, ...need })),
    ...Object.entries(scenario.expectations).map(([id, one]) => ({
      id,
      kind: 'expectation' as const,
      critical: false,
      ...one,
    })),
  ].map(({ id, kind, critical, known }) => ({ id, kind, critical, known, field: layout.add(3) }));
  if (goals.length > GOALS_MAX) throw new Error(`more than ${GOALS_MAX} needs and expectations`);
  const bits = (names: Iterable<string>) => new Map([...names].map((name) => [name, layout.add(1)]));
  return {
    place,
    goals,
    seconds: variables.keepsSeconds ? layout.add(SECONDS_MAX / SECONDS_STEP) : undefined,
    mood: variables.keepsMood ? layout.add(MOOD_MAX - MOOD_MIN) : undefined,
    known: bits(reads.known),
    flags: bits(variables.flags),
    done: bits(reads.done),
    drawn: new Map(variables.draws.map((name) => [name, layout.add((scenario.draws[name] ?? []).length)])),
    words: layout.words(),
  };
}

/** How the conditions of a scenario read such states. */
export function readableOf(scenario: Scenario, fields: StateFields, variants: readonly Variant[]): Readable {
  const kept = (one: Field | undefined): Field => {
    if (!one) throw new Error('a condition reads what is not kept');
    return one;
  };
  const goals = new Map(fields.goals.map(({ id, field }) => [id, field]));
  return {
    moodMin: MOOD_MIN,
    standing: (goal) => kept(goals.get(goal)),
    known: (goal) => kept(fields.known.get(goal)),
    done: (move) => kept(fields.done.get(move)),
    flag: (flag) => fields.flags.get(flag) ?? variants.map(({ carried }) => carried.includes(flag)),
    drawn: (name) => {
      const options = scenario.draws[name] ?? [];
      return { options, at: fields.drawn.get(name) ?? variants.map((one) => options.indexOf(one.drawn[name] ?? '')) };
    },
    mood: () => kept(fields.mood),
    seconds: () => kept(fields.seconds),
  };
}

/** Writes a state with everything it keeps, whether it still matters or not. */
export function putState(
  scenario: Scenario,
  { reads }: Variables,
  fields: StateFields,
  state: EncounterState,
  place: number,
  out: Uint32Array,
): void {
  const { goals, seconds, mood, known, flags, done, drawn } = fields;
  out.fill(0);
  put(out, 0, fields.place, place);
  for (const goal of goals)
    put(out, 0, goal.field, standingClass(state.standing[goal.id] ?? 'open', reads.missed.has(goal.id)));
  if (seconds) put(out, 0, seconds, state.seconds / SECONDS_STEP);
  if (mood) put(out, 0, mood, state.mood - MOOD_MIN);
  for (const [id, one] of known) put(out, 0, one, state.known.includes(id) ? 1 : 0);
  for (const [flag, one] of flags) put(out, 0, one, state.flags.includes(flag) ? 1 : 0);
  for (const [id, one] of done) put(out, 0, one, state.done.includes(id) ? 1 : 0);
  for (const [name, one] of drawn) put(out, 0, one, (scenario.draws[name] ?? []).indexOf(state.drawn[name] ?? ''));
}
