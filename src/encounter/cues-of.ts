/** Tells what a move brought about, as cues in the order in which they are seen and heard. */
import type { Scenario } from '../scenario/format.ts';
import { moveKind, moveText } from '../scenario/move.ts';
import { primaryOf, sameLanguage } from '../scenario/translation/mark.ts';
import type { Prop } from '../scenario/words.ts';
import { knowsOfHarm, lastFaceIn, leavingIn } from './bearing.ts';
import type { Cue } from './cues.ts';
import { edgeAt, exitAt, notedStanding } from './edge.ts';
import { spokenAt } from './lines.ts';
import { isInterpreted, queueAfter, type Standpoint } from './look-at.ts';
import type { EncounterState } from './state.ts';

const goalKind = (scenario: Scenario, id: string) => (Object.hasOwn(scenario.needs, id) ? 'need' : 'expectation');

/** Mood is the customer's: everybody else speaks evenly. */
const EVEN = 0;

function lineCues(scenario: Scenario, at: Standpoint): Cue[] {
  return spokenAt(scenario, at.place, at.state, at.last, at.warned).map(({ line: { by }, words }) => ({
    type: 'line',
    by,
    words,
    mood: by === 'customer' ? at.state.mood : EVEN,
  }));
}

/** Cues of the beginning, or of coming back to where one was (`again`: nothing is acted over). */
export function arrivalCues(scenario: Scenario, at: Standpoint, again: boolean): Cue[] {
  return [{ type: 'arrives', again }, ...lineCues(scenario, at)];
}

function propCues(before: Standpoint, after: Standpoint): Cue[] {
  const [was, is] = [before.state.props, after.state.props];
  // A move that leaves them alone hands on the same list.
  if (was === is) return [];
  return [
    ...was
      .filter((prop) => !is.includes(prop))
      .map((prop): Cue => ({ type: 'prop', prop: prop as Prop, there: false })),
    ...is.filter((prop) => !was.includes(prop)).map((prop): Cue => ({ type: 'prop', prop: prop as Prop, there: true })),
  ];
}

function notedCues(scenario: Scenario, { known: was }: EncounterState, { known: is }: EncounterState): Cue[] {
  if (was === is) return [];
  return is.filter((id) => !was.includes(id)).map((id): Cue => ({ type: 'noted', goal: goalKind(scenario, id), id }));
}

/**
 * What came of needs and expectations, as the notebook may show it: what nobody has discovered, or noticed, brings no
 * cue. It comes with the note that tells of it.
 */
function goalCues(scenario: Scenario, was: EncounterState, is: EncounterState): Cue[] {
  if (was.standing === is.standing && was.unnoticed === is.unnoticed && was.known === is.known) return [];
  return Object.keys(is.standing).flatMap((id): Cue[] => {
    const to = notedStanding(is, id);
    if (to === 'open' || to === notedStanding(was, id)) return [];
    return [{ type: 'goal', goal: goalKind(scenario, id), id, to }];
  });
}

/** Coming to the edge, or being won back from it. Whoever breaks off has left it the other way. */
function edgeCues(scenario: Scenario, before: Standpoint, after: Standpoint): Cue[] {
  const was = edgeAt(scenario, before.place, before.state);
  const is = edgeAt(scenario, after.place, after.state);
  if (is && !was) return [{ type: 'edge', there: true, exit: is }];
  const wonBack = was && after.state.mood > before.state.mood;
  return wonBack ? [{ type: 'edge', there: false, exit: was }] : [];
}

/** Whose varieties begin to be interpreted together ("ar" and "ar-SY") is told once, by the language they share. */
function interpretedCues(scenario: Scenario, was: EncounterState, is: EncounterState): Cue[] {
  const newly = Object.keys(scenario.interpreted).filter(
    (language) => isInterpreted(scenario, language, is) && !isInterpreted(scenario, language, was),
  );
  const shared = (language: string) => newly.filter((one) => sameLanguage(one, language));
  const told = newly.map((language) => (shared(language).length > 1 ? primaryOf(language) : language));
  return [...new Set(told)].map((language): Cue => ({ type: 'interpreted', language }));
}

/** Cues of one move, from the standpoint before it and the one after it. */
export function cuesOf(scenario: Scenario, before: Standpoint, after: Standpoint): Cue[] {
  const move = after.last;
  if (!move) return [];
  const [was, is] = [before.state, after.state];
  const { target } = scenario;
  const queue = queueAfter(scenario, is.seconds);
  const ending = after.place.at === 'ending' ? scenario.endings[after.place.ending] : undefined;
  const cues: Cue[] = [{ type: 'move', kind: moveKind(move), text: moveText(move) }];
  for (const act of move.acts ?? []) cues.push({ type: 'act', act });
  cues.push(...propCues(before, after));
  if (move.card !== undefined) cues.push({ type: 'card', id: move.card });
  cues.push(...interpretedCues(scenario, was, is));
  if (is.seconds > was.seconds) cues.push({ type: 'time', seconds: is.seconds - was.seconds });
  if (queue > queueAfter(scenario, was.seconds)) cues.push({ type: 'queue', length: queue });
  if (is.mood !== was.mood) cues.push({ type: 'mood', from: was.mood, to: is.mood });
  cues.push(...edgeCues(scenario, before, after));
  cues.push(...lineCues(scenario, after), ...notedCues(scenario, was, is), ...goalCues(scenario, was, is));
  if (target && is.seconds > target.seconds && was.seconds <= target.seconds) cues.push({ type: 'late' });
  if (ending) {
    const out = exitAt(scenario, after.place);
    const face = lastFaceIn(is.mood, ending.face);
    cues.push({
      type: 'leaves',
      how: leavingIn(ending, { mood: is.mood, harmed: knowsOfHarm(scenario.needs, is), out }),
      face,
      ...(out && { out }),
    });
  }
  return cues;
}
