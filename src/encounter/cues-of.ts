/** Tells what a move brought about, as cues in the order in which they are seen and heard. */
import type { Scenario } from '../scenario/format.ts';
import { moveKind, moveText } from '../scenario/move.ts';
import type { Prop } from '../scenario/words.ts';
import type { Cue } from './cues.ts';
import { spokenAt } from './lines.ts';
import { isInterpreted, queueAfter, type Standpoint } from './look-at.ts';
import type { EncounterState } from './state.ts';

const goalKind = (scenario: Scenario, id: string) => (Object.hasOwn(scenario.needs, id) ? 'need' : 'expectation');

function lineCues(scenario: Scenario, at: Standpoint): Cue[] {
  return spokenAt(scenario, at.place, at.state, at.last).map(({ line: { by, face, posture }, words }) => ({
    type: 'line',
    by,
    words,
    mood: at.state.mood,
    ...(face && { face }),
    ...(posture && { posture }),
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

function goalCues(scenario: Scenario, { standing: was }: EncounterState, { standing: is }: EncounterState): Cue[] {
  if (was === is) return [];
  return Object.entries(is).flatMap(([id, to]): Cue[] =>
    to === was[id] || to === 'open' ? [] : [{ type: 'goal', goal: goalKind(scenario, id), id, to }],
  );
}

/** Cues of one move, from the standpoint before it and the one after it. */
export function cuesOf(scenario: Scenario, before: Standpoint, after: Standpoint): Cue[] {
  const move = after.last;
  if (!move) return [];
  const [was, is] = [before.state, after.state];
  const { target } = scenario;
  const queue = queueAfter(scenario, is.seconds);
  const languages = Object.keys(scenario.interpreted);
  const newly = languages.filter((l) => isInterpreted(scenario, l, is) && !isInterpreted(scenario, l, was));
  const ending = after.place.at === 'ending' ? scenario.endings[after.place.ending] : undefined;
  return [
    { type: 'move', kind: moveKind(move), text: moveText(move) },
    ...(move.acts ?? []).map((act): Cue => ({ type: 'act', act })),
    ...propCues(before, after),
    ...(move.card !== undefined ? [{ type: 'card', id: move.card } as const] : []),
    ...newly.map((language): Cue => ({ type: 'interpreted', language })),
    ...(is.seconds > was.seconds ? [{ type: 'time', seconds: is.seconds - was.seconds } as const] : []),
    ...(queue > queueAfter(scenario, was.seconds) ? [{ type: 'queue', length: queue } as const] : []),
    ...(is.mood !== was.mood ? [{ type: 'mood', from: was.mood, to: is.mood } as const] : []),
    ...lineCues(scenario, after),
    ...notedCues(scenario, was, is),
    ...goalCues(scenario, was, is),
    ...(target && is.seconds > target.seconds && was.seconds <= target.seconds ? [{ type: 'late' } as const] : []),
    ...(ending ? [{ type: 'leaves', how: ending.leaves, face: ending.face } as const] : []),
  ];
}
