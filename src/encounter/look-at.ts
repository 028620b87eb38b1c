/** Makes the look: what may be seen and heard now, from where one stands and the state there. */
import type { Move, Scenario } from '../scenario/format.ts';
import { moveKind, moveText } from '../scenario/move.ts';
import { faceAround, faceIn, knowsOfHarm, lastFaceIn, leavingIn, postureIn } from './bearing.ts';
import { clockAfter } from './clock.ts';
import { shuffled } from './draw.ts';
import { edgeAt, exitAt, notedStanding } from './edge.ts';
import { type ReadyLine, spokenAt } from './lines.ts';
import type { LineLook, Look, MoveLook, NoteLook, PersonLook } from './look.ts';
import { factsOf, type GoalFacts } from './look-facts.ts';
import { comesToEdge } from './mood.ts';
import type { Opening } from './opening.ts';
import { panelOf } from './panel.ts';
import { holds, offeredAt, type Place } from './rules.ts';
import type { EncounterState } from './state.ts';
import type { Walk } from './walk.ts';

/** Everything a look is made from. */
export interface Standpoint {
  readonly opening: Opening;
  readonly place: Place;
  readonly state: EncounterState;
  readonly last: Move | undefined;
  readonly turn: number;
  /** Has the last move just brought the mood down to the edge, so that the warning is said? */
  readonly warned: boolean;
}

/** Where a walk stands, as it is looked at. */
export function standpointOf({ opening, place, state, steps }: Walk): Standpoint {
  const step = steps.at(-1);
  const warned = step !== undefined && place.at === 'node' && comesToEdge(step.before.mood, step.after.mood);
  return { opening, place, state, last: step?.move, turn: steps.length, warned };
}

/** Length of the queue after some in-world seconds. */
export function queueAfter(scenario: Scenario, seconds: number): number {
  const { queue } = scenario;
  return queue ? Math.min(queue.max, queue.start + Math.floor(seconds / queue.every)) : 0;
}

/** May translations from this language be read now? */
export function isInterpreted(scenario: Scenario, language: string, state: EncounterState): boolean {
  const rule = scenario.interpreted[language];
  return rule !== undefined && holds(rule, state);
}

/** A line as it can be understood in this state. */
export function lineLook(scenario: Scenario, state: EncounterState, { look, line }: ReadyLine): LineLook {
  if (!look.foreign || !isInterpreted(scenario, look.language, state)) return look;
  const { translation } = line;
  return { ...look, ...(translation !== undefined && { translation }), foreign: false };
}

function peopleLook(scenario: Scenario, at: Standpoint, spoken: readonly ReadyLine[]): PersonLook[] {
  const ending = at.place.at === 'ending' ? scenario.endings[at.place.ending] : undefined;
  const speaker = spoken.findLast(({ look }) => look.by !== 'scene')?.look.by;
  const { mood } = at.state;
  const going = edgeAt(scenario, at.place, at.state) ?? exitAt(scenario, at.place);
  const seen: PersonLook[] = [];
  for (const { person, there } of factsOf(scenario).people) {
    if (there && !there(at.state)) continue;
    const { id, name, cast, voice, where, place } = person;
    const line = spoken.findLast(({ look }) => look.by === id)?.line;
    // Mood is the customer's; how anybody else is, their lines say.
    const { face, posture } =
      id === 'customer'
        ? {
            face: ending ? lastFaceIn(mood, ending.face) : faceIn(mood, line?.face),
            posture: postureIn(mood, line?.posture, going),
          }
        : { face: line?.face ?? faceAround(mood, where === 'beside'), posture: line?.posture ?? 'rest' };
    const look = { id, name, cast, voice, where, face, posture, speaking: speaker === id };
    seen.push(place === undefined ? look : { ...look, place });
  }
  return seen;
}

/** An undiscovered goal shows neither its words nor how it stands: the notebook must not give it away. */
const notes = (goals: readonly GoalFacts[], state: EncounterState): NoteLook[] =>
  goals.map(({ id, text, critical }) => {
    const standing = notedStanding(state, id);
    return state.known.includes(id) ? { id, text, critical, standing } : { id, critical: false, standing };
  });

function movesLook(scenario: Scenario, { place, state, opening }: Standpoint): MoveLook[] {
  if (place.at === 'ending') return [];
  const moves = shuffled(opening.seed, `order:${place.node}`, offeredAt(scenario, place.node, state));
  return moves.map(({ id, kind, text, move: { hands } }, index) => {
    if (!hands) return { id, kind, text, key: index + 1 };
    const { gesture, thing } = hands;
    return { id, kind, text, key: index + 1, hands: thing === undefined ? { gesture } : { gesture, thing } };
  });
}

/** What is so now, as interface and stage show it. */
export function lookAt(scenario: Scenario, at: Standpoint): Look {
  const { place, state, last } = at;
  const { named, theirPlace, target, needs, expectations, cards, openers } = factsOf(scenario);
  const spoken = spokenAt(scenario, place, state, last, at.warned);
  const opened = openers.filter(({ move }) => state.done.includes(move)).map(({ card }) => card);
  // One plain object, and what is not always there put into it: spreading costs more than all the rest.
  const look: { -readonly [Field in keyof Look]: Look[Field] } = {
    scenario: named.scenario,
    title: named.title,
    setting: named.setting,
    weather: named.weather,
    language: named.language,
    node: place.at === 'node' ? place.node : place.ending,
    turn: at.turn,
    lines: spoken.map((line) => lineLook(scenario, state, line)),
    moves: movesLook(scenario, at),
    people: peopleLook(scenario, at, spoken),
    props: state.props as Look['props'],
    mood: state.mood,
    clock: clockAfter(scenario.clock, state.seconds),
    seconds: state.seconds,
    queue: queueAfter(scenario, state.seconds),
    notebook: { needs: notes(needs, state), expectations: notes(expectations, state) },
    cards: cards.filter(({ id, atHand }) => atHand || opened.includes(id)),
  };
  if (theirPlace) look.theirPlace = theirPlace;
  if (last) look.said = { kind: moveKind(last), text: moveText(last) };
  if (target) look.target = { text: target.text, seconds: target.seconds, late: state.seconds > target.seconds };
  const edge = edgeAt(scenario, place, state);
  if (edge) look.edge = edge;
  const ending = place.at === 'ending' ? scenario.endings[place.ending] : undefined;
  const out = exitAt(scenario, place);
  if (ending && place.at === 'ending') {
    const panel = panelOf(scenario, place.ending, state.mood);
    look.ending = {
      id: place.ending,
      title: ending.title,
      text: ending.text,
      leaves: leavingIn(ending, { mood: state.mood, harmed: knowsOfHarm(scenario.needs, state), out }),
      ...(ending.words !== undefined && { words: ending.words }),
      ...(panel && { panel }),
      ...(out && { out }),
    };
  }
  return look;
}
