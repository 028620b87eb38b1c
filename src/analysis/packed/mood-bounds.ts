/** The bounds of mood in packed states: asked of the rule book once for each way goals can stand and be noticed. */
import { type MoodBounds, moodBounds } from '../../encounter/mood.ts';
import type { Standing } from '../../encounter/state.ts';
import type { Scenario } from '../../scenario/format.ts';
import { type Field, fill, get } from '../layout.ts';
import { STANDING_OF_CLASS } from './standing-classes.ts';
import { StateTable } from './state-table.ts';
import type { PackedGoal } from './story-parts.ts';

/** Bounds of mood by packed state. A class, like all that proofs do millions of times. */
export class PackedBounds {
  readonly #scenario: Scenario;
  readonly #goals: readonly PackedGoal[];
  readonly #unnoticed: ReadonlyMap<string, Field>;
  /** What the bounds hang on. */
  readonly #mask: Uint32Array;
  readonly #asked: Uint32Array;
  readonly #table: StateTable;
  readonly #known: MoodBounds[] = [];

  /**
   * @param unnoticed where a state says of a goal that the person does not know what became of it
   * @param words words a state takes
   */
  constructor(scenario: Scenario, goals: readonly PackedGoal[], unnoticed: ReadonlyMap<string, Field>, words: number) {
    this.#scenario = scenario;
    this.#goals = goals;
    this.#unnoticed = unnoticed;
    this.#mask = new Uint32Array(words);
    for (const field of [...goals.map((goal) => goal.field), ...unnoticed.values()]) fill(this.#mask, field);
    this.#asked = new Uint32Array(words);
    this.#table = new StateTable(words);
  }

  /** The bounds in the state that fills `out`. */
  in(out: Uint32Array): MoodBounds {
    const asked = this.#asked;
    for (let w = 0; w < asked.length; w += 1) asked[w] = (out[w] as number) & (this.#mask[w] as number);
    const i = this.#table.indexOf(asked);
    const had = this.#known[i];
    if (had) return had;
    const made = this.#workedOut(asked);
    this.#known[i] = made;
    return made;
  }

  #workedOut(asked: Uint32Array): MoodBounds {
    const standing: Record<string, Standing> = {};
    for (const { id, field } of this.#goals) standing[id] = STANDING_OF_CLASS[get(asked, 0, field)] ?? 'open';
    const unnoticed = [...this.#unnoticed].flatMap(([id, field]) => (get(asked, 0, field) === 1 ? [id] : []));
    return moodBounds(this.#scenario, { standing, unnoticed });
  }
}
