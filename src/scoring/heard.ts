/**
 * What has been heard so far, kept so that hints find the last line of a kind without hearing all of it again:
 * a play with many hints is looked through once.
 */
import { linesAfter, openingLines } from '../encounter/lines.ts';
import { isInterpreted } from '../encounter/look-at.ts';
import type { EncounterState } from '../encounter/state.ts';
import type { Step, Walk } from '../encounter/walk.ts';
import type { Line, Scenario } from '../scenario/format.ts';

/** A line and its place among all that was heard. */
interface Placed {
  readonly line: Line;
  readonly place: number;
}

/** The last line in each language; '' is the scenario's own. */
type LastOfEach = Map<string, Placed>;

const later = (a: Placed | undefined, b: Placed): Placed => (a && a.place > b.place ? a : b);

/** Is this line in a language that nobody interprets in this state? */
const isForeign = (scenario: Scenario, { language }: Line, state: EncounterState) =>
  language !== undefined && !isInterpreted(scenario, language, state);

/** All that was heard up to some turn. */
export class Heard {
  readonly #scenario: Scenario;
  readonly #last: LastOfEach = new Map();
  readonly #cues = new Map<string, LastOfEach>();
  #count = 0;

  /** Nothing but what is said before the first move. */
  constructor({ scenario, steps, state }: Walk) {
    this.#scenario = scenario;
    this.#hear(openingLines(scenario, steps[0]?.before ?? state));
  }

  /** Everything heard in a walk. */
  static in(walk: Walk): Heard {
    const heard = new Heard(walk);
    for (const step of walk.steps) heard.hearAfter(step);
    return heard;
  }

  /** What is said after one move more. */
  hearAfter(step: Step): void {
    this.#hear(linesAfter(this.#scenario, step));
  }

  /** The last line in a language that is not understood in this state. */
  foreign(state: EncounterState): Line | undefined {
    return this.#lastOf(this.#last, (line) => isForeign(this.#scenario, line, state));
  }

  /** The last line that gives a goal away and is understood in this state. */
  cueFor(goal: string, state: EncounterState): Line | undefined {
    const lines = this.#cues.get(goal);
    return lines && this.#lastOf(lines, (line) => !isForeign(this.#scenario, line, state));
  }

  #hear(lines: readonly Line[]): void {
    for (const line of lines) {
      const placed = { line, place: this.#count };
      this.#count += 1;
      const language = line.language ?? '';
      this.#last.set(language, placed);
      for (const goal of line.cues ?? []) {
        const known = this.#cues.get(goal) ?? new Map<string, Placed>();
        known.set(language, placed);
        this.#cues.set(goal, known);
      }
    }
  }

  #lastOf(lines: LastOfEach, holds: (line: Line) => boolean): Line | undefined {
    let found: Placed | undefined;
    for (const placed of lines.values()) if (holds(placed.line)) found = later(found, placed);
    return found?.line;
  }
}
