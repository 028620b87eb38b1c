/** Makes the look: what may be seen and heard now, from where one stands and the state there. */
import type { Line, Move, Need, Scenario } from '../scenario/format.ts';
import { moveKind, moveText } from '../scenario/move.ts';
import { ownMemory } from '../scenario/own-memory.ts';
import type { Face, Posture } from '../scenario/words.ts';
import { clockAfter } from './clock.ts';
import { directionOf } from './direction.ts';
import { shuffled } from './draw.ts';
import { linesAt, speakerName } from './lines.ts';
import type { LineLook, Look, NoteLook, PersonLook } from './look.ts';
import type { Opening } from './opening.ts';
import { holds, offeredMoves, type Place } from './rules.ts';
import type { EncounterState } from './state.ts';

/** Everything a look is made from. */
export interface Standpoint {
  readonly opening: Opening;
  readonly place: Place;
  readonly state: EncounterState;
  readonly last: Move | undefined;
  readonly turn: number;
}

/** Face when a line does not name one, by mood from -3 to +3. */
const FACE_OF_MOOD: readonly Face[] = ['angry', 'contempt', 'concerned', 'calm', 'smile', 'big-smile', 'laugh'];
const POSTURE_OF_MOOD: readonly Posture[] = ['turn-away', 'closed', 'closed', 'rest', 'rest', 'open', 'open'];

/** Face and posture that go with a mood. */
export function bearing(mood: number): { face: Face; posture: Posture } {
  return { face: FACE_OF_MOOD[mood + 3] ?? 'calm', posture: POSTURE_OF_MOOD[mood + 3] ?? 'rest' };
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

function lineLook(scenario: Scenario, state: EncounterState, line: Line): LineLook {
  const language = line.language ?? scenario.language;
  const interpreted = line.language !== undefined && isInterpreted(scenario, line.language, state);
  return {
    by: line.by,
    name: speakerName(scenario, line.by),
    text: line.text,
    language,
    direction: directionOf(language),
    ...(interpreted && line.translation !== undefined && { translation: line.translation }),
    foreign: line.language !== undefined && !interpreted,
  };
}

function peopleLook(scenario: Scenario, at: Standpoint, lines: readonly Line[]): PersonLook[] {
  const ending = at.place.at === 'ending' ? scenario.endings[at.place.ending] : undefined;
  const manner = (by: string, usual: { face: Face; posture: Posture }) => {
    const line = lines.findLast((candidate) => candidate.by === by);
    return { face: line?.face ?? usual.face, posture: line?.posture ?? usual.posture };
  };
  const speaker = lines.findLast((line) => line.by !== 'scene')?.by;
  const mood = bearing(at.state.mood);
  const { customer } = scenario;
  const person: PersonLook = {
    id: 'customer',
    name: customer.short,
    cast: customer.cast,
    voice: customer.voice,
    where: 'counter',
    ...manner('customer', mood),
    ...(ending && { face: ending.face }),
    speaking: speaker === 'customer',
  };
  const others = Object.entries(scenario.others)
    .filter(([, other]) => !other.if || holds(other.if, at.state))
    .map(
      ([id, other]): PersonLook => ({
        id,
        name: other.short,
        cast: other.cast,
        voice: other.voice,
        where: other.where,
        ...manner(id, { face: 'calm', posture: 'rest' }),
        speaking: speaker === id,
      }),
    );
  return [person, ...others];
}

type Goal = { readonly id: string; readonly text: string; readonly critical: boolean };

const goalsIn = (
  goals: Readonly<Record<string, { text: string } & Partial<Pick<Need, 'critical'>>>>,
): readonly Goal[] => Object.entries(goals).map(([id, { text, critical = false }]) => ({ id, text, critical }));

const notes = (goals: readonly Goal[], { known, standing }: EncounterState): NoteLook[] =>
  goals.map(({ id, text, critical }) =>
    // An undiscovered goal shows neither its words nor how it stands: the notebook must not give it away.
    known.includes(id)
      ? { id, text, critical, standing: standing[id] ?? 'open' }
      : { id, critical: false, standing: 'open' },
  );

/** What every look of a scenario needs and none changes: its goals, its cards, and the moves that open one. */
const factsOf = ownMemory(({ needs, expectations, policies, nodes }: Scenario) => ({
  needs: goalsIn(needs),
  expectations: goalsIn(expectations),
  cards: Object.entries(policies).map(([id, card]) => ({ id, ...card })),
  openers: Object.values(nodes).flatMap(({ moves }) =>
    moves.flatMap(({ id, card }) => (card === undefined ? [] : [{ move: id, card }])),
  ),
}));

/** What is so now, as interface and stage show it. */
export function lookAt(scenario: Scenario, at: Standpoint): Look {
  const { place, state, last, opening } = at;
  const lines = linesAt(scenario, place, state, last);
  const node = place.at === 'node' ? place.node : place.ending;
  const offered = place.at === 'node' ? offeredMoves(scenario, place.node, state) : [];
  const ending = place.at === 'ending' ? scenario.endings[place.ending] : undefined;
  const facts = factsOf(scenario);
  const opened = facts.openers.filter(({ move }) => state.done.includes(move)).map(({ card }) => card);
  return {
    scenario: scenario.id,
    title: scenario.title,
    setting: scenario.setting,
    weather: scenario.weather,
    language: scenario.language,
    node,
    turn: at.turn,
    ...(last && { said: { kind: moveKind(last), text: moveText(last) } }),
    lines: lines.map((line) => lineLook(scenario, state, line)),
    moves: shuffled(opening.seed, `order:${node}`, offered).map((move, index) => ({
      id: move.id,
      kind: moveKind(move),
      text: moveText(move),
      key: index + 1,
    })),
    people: peopleLook(scenario, at, lines),
    props: state.props as Look['props'],
    mood: state.mood,
    clock: clockAfter(scenario.clock, state.seconds),
    seconds: state.seconds,
    queue: queueAfter(scenario, state.seconds),
    ...(scenario.target && { target: { ...scenario.target, late: state.seconds > scenario.target.seconds } }),
    notebook: { needs: notes(facts.needs, state), expectations: notes(facts.expectations, state) },
    cards: facts.cards.filter(({ id, atHand }) => atHand || opened.includes(id)),
    ...(ending &&
      place.at === 'ending' && {
        ending: { id: place.ending, title: ending.title, text: ending.text, leaves: ending.leaves },
      }),
  };
}
