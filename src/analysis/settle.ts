/** Drops from a packed state whatever no rule and no line can ask for any more. */
import type { Scenario } from '../scenario/format.ts';
import { type Field, fill, get, put } from './layout.ts';
import { overruling } from './overruled/overruling.ts';
import { dropped, type Live, liveAt, liveStory } from './packed/live-story.ts';
import { moodClasses } from './packed/mood-classes.ts';
import type { Readable } from './packed/packed-condition.ts';
import type { Effects } from './packed/packed-moves.ts';
import type { Placing } from './packed/placing.ts';
import type { StateFields } from './packed/state-fields.ts';
import { type TimesAlike, timeClasses } from './packed/time-classes.ts';
import type { Variables } from './packed/variables.ts';

/** Nodes up to which looking ahead from single states is worth its time; longer stories keep all they read. */
const SHORT = 64;

/** Drops what moves ahead overwrite, and what other things have settled. Answers whether mood may still be asked for. */
function dropping(
  scenario: Scenario,
  variables: Variables,
  fields: StateFields,
  readable: Readable,
  effects: readonly Effects[],
  kept: readonly Field[],
  standings: boolean,
): (out: Uint32Array, place: number) => boolean {
  const { words, mood, goals } = fields;
  const story = liveStory(scenario, variables, fields, effects, { kept, standings });
  const lower = new Uint32Array(words);
  for (const { field } of goals) fill(lower, { ...field, mask: 1 });
  const live: readonly Live[] = [...story.nodes.keys()].map(liveAt(story, [...story.nodes.keys()]));
  const overrule = overruling(scenario, variables.words, readable, effects, story, lower, mood, kept);
  return (out, place) => {
    dropped(out, live[place] ?? story.endings, lower);
    return overrule(out, place);
  };
}

/**
 * Makes the dropping: states that no play can tell apart from their place on become one. It is given the
 * bits to keep, leaves the seconds as they are, and answers which of them are alike.
 * @param effects by move, in the order of writing
 * @param kept fields that somebody asks for when all is over
 * @param standings are points asked for at every turn, and not only at endings?
 */
export function settling(
  scenario: Scenario,
  variables: Variables,
  { fields, shared }: Placing,
  readable: Readable,
  effects: readonly Effects[],
  kept: readonly Field[],
  standings: boolean,
): (out: Uint32Array, place: number, mask: Uint32Array) => TimesAlike {
  const { words, seconds, mood } = fields;
  // What overrules puts bits up that no move has: they must not lie where others do.
  const short = !shared && Object.keys(scenario.nodes).length <= SHORT;
  const drop = !short ? undefined : dropping(scenario, variables, fields, readable, effects, kept, standings);
  const times = seconds && timeClasses(scenario, variables);
  const moods = mood && moodClasses(scenario, variables);
  return (out, place, mask) => {
    for (let w = 0; w < words; w += 1) out[w] = (out[w] as number) & (mask[w] as number);
    const moodMatters = drop?.(out, place) ?? true;
    if (mood && moods) put(out, 0, mood, moods[place]?.[get(out, 0, mood)] ?? 0);
    return (moodMatters ? times?.mattering : times?.spent)?.[place];
  };
}
