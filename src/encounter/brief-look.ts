/**
 * What is known before somebody comes, in the form that the brief shows: everything the player may know, and nothing of the
 * story itself. Plain data, so that a server which keeps the story can hand it out.
 */
import type { Persona, PolicyCard, Scenario } from '../scenario/format.ts';
import { minutesOf } from '../scenario/minutes.ts';
import type { Face } from '../scenario/words.ts';
import { bearing } from './bearing.ts';
import { type Opening, openingState } from './opening.ts';
import { holds } from './rules.ts';

/** A brief. Texts are the author's own, in `language`. */
export interface BriefLook
  extends Pick<Scenario, 'title' | 'language' | 'clock' | 'setting' | 'weather' | 'role'>,
    Partial<Pick<Scenario, 'content' | 'target'>> {
  /** For practice alone: nobody is ranked by it. */
  readonly practice: boolean;
  /** About how long it takes. */
  readonly minutes: number;
  readonly customer: Pick<
    Persona,
    'cast' | 'where' | 'name' | 'short' | 'relation' | 'segments' | 'about' | 'pronoun'
  > & {
    /** The face they come with: that of the mood they are in then. */
    readonly face: Face;
  };
  readonly situation: string;
  /** What you know of them, in sentences. */
  readonly known: readonly string[];
  /** What stands in the notebook already: needs and expectations. */
  readonly noted: readonly { readonly id: string; readonly text: string }[];
  /** Cards at hand. */
  readonly cards: readonly ({ readonly id: string } & PolicyCard)[];
  /** What was carried in, in the words of this story. */
  readonly carried: readonly { readonly flag: string; readonly text: string }[];
}

/** The brief of a scenario that begins so. */
export function briefLook(scenario: Scenario, opening: Opening): BriefLook {
  const { title, language, clock, setting, weather, role, content, target, customer, brief, policies, flags } =
    scenario;
  const { cast, where, name, short, relation, segments, about, pronoun } = customer;
  const state = openingState(scenario, opening);
  const goals = { ...scenario.needs, ...scenario.expectations };
  return {
    title,
    language,
    clock,
    setting,
    weather,
    role,
    ...(content !== undefined && { content }),
    ...(target && { target }),
    practice: scenario.use === 'practice',
    minutes: minutesOf(scenario),
    customer: { cast, where, name, short, relation, segments, about, pronoun, face: bearing(state.mood).face },
    situation: brief.situation,
    known: brief.known.filter((entry) => !entry.if || holds(entry.if, state)).map(({ text }) => text),
    noted: Object.entries(goals).flatMap(([id, { known, text }]) => (known ? [{ id, text }] : [])),
    cards: Object.entries(policies).flatMap(([id, card]) => (card.atHand ? [{ id, ...card }] : [])),
    carried: opening.carried.flatMap((flag) => {
      const text = flags.in[flag];
      return text === undefined ? [] : [{ flag, text }];
    }),
  };
}
