/** Canonical states: drops from a packed state whatever no rule and no line can ask for any more (live variables, reduction/). */
import type { Scenario } from '../scenario/format.ts';
import { type Field, fill, get, put } from './layout.ts';
import { dropped, type Live, LiveAhead, liveStory, type Open } from './packed/live-story.ts';
import { type MoodClasses, moodClasses } from './packed/mood-classes.ts';
import type { Readable } from './packed/packed-condition.ts';
import type { Effects } from './packed/packed-moves.ts';
import type { Placing } from './packed/placing.ts';
import type { StateFields } from './packed/state-fields.ts';
import { type TimeClasses, type TimesAlike, timeClasses } from './packed/time-classes.ts';
import type { Variables } from './packed/variables.ts';
import { withoutPassages } from './passages.ts';
import { Reduction } from './reduction/reduction.ts';

/**
 * Nodes, but for those only passed through, up to which single states are looked ahead from: long before, the work that
 * may take (reduction.ts) lets only few be.
 */
const MANY = 320;

const ALL_OPEN: Open = { made: () => true, leads: () => true };

/** Drops what moves ahead overwrite, and what other things have settled. */
class Dropping {
  readonly #live: readonly Live[];
  readonly #endings: Live;
  /** Lower bits of all standings. */
  readonly #lower: Uint32Array;
  readonly #reduction: Reduction | undefined;
  readonly #inner: ReadonlySet<number>;

  constructor(
    scenario: Scenario,
    variables: Variables,
    fields: StateFields,
    readable: Readable,
    effects: readonly Effects[],
    kept: readonly Field[],
    standings: boolean,
  ) {
    const { words, goals } = fields;
    const direct = withoutPassages(scenario, variables);
    const story = liveStory(direct.scenario, variables, fields, effects, { kept, standings });
    const lower = new Uint32Array(words);
    for (const { field } of goals) fill(lower, { ...field, mask: 1 });
    const nodes = [...story.nodes.keys()];
    const ahead = new LiveAhead(story);
    ahead.look(nodes, ALL_OPEN);
    this.#live = nodes.map((node) => ahead.at(node));
    this.#endings = story.endings;
    this.#lower = lower;
    this.#inner = direct.inner;
    this.#reduction =
      direct.nodes <= MANY
        ? new Reduction(direct.scenario, variables, readable, effects, story, this.#live, lower, kept)
        : undefined;
  }

  drop(out: Uint32Array, place: number): void {
    dropped(out, this.#live[place] ?? this.#endings, this.#lower);
    // There nothing is settled that was not where the passage begins.
    if (!this.#inner.has(place)) this.#reduction?.reduce(out, place);
  }
}

/** Makes one of the states that no play can tell apart from their place on. */
export class Canonicalising {
  readonly #mood: Field | undefined;
  readonly #moods: MoodClasses | undefined;
  readonly #times: TimeClasses | undefined;
  readonly #dropping: Dropping | undefined;

  /**
   * @param effects by move, in the order of writing
   * @param kept fields that somebody asks for when all is over
   * @param standings are points asked for at every turn, and not only at endings?
   */
  constructor(
    scenario: Scenario,
    variables: Variables,
    { fields, shared }: Placing,
    readable: Readable,
    effects: readonly Effects[],
    kept: readonly Field[],
    standings: boolean,
  ) {
    // The reduction puts bits up that no move has: they must not lie where others do.
    this.#dropping = shared ? undefined : new Dropping(scenario, variables, fields, readable, effects, kept, standings);
    this.#mood = fields.mood;
    this.#moods = fields.mood && moodClasses(scenario, variables);
    this.#times = fields.seconds && timeClasses(scenario, variables);
  }

  /**
   * Drops what can be from a state at a place. Leaves the seconds as they are, and answers which are alike.
   * @param mask the bits to keep at most
   */
  canonicalise(out: Uint32Array, place: number, mask: Uint32Array): TimesAlike {
    for (let w = 0; w < mask.length; w += 1) out[w] = (out[w] as number) & (mask[w] as number);
    this.#dropping?.drop(out, place);
    const mood = this.#mood;
    if (mood) put(out, 0, mood, this.#moods?.[place]?.[get(out, 0, mood)] ?? 0);
    return this.#times?.[place];
  }
}
