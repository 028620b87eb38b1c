/** Walks played three times over: by the rule book, by the machine of XState, by the packed core. Nothing may tell them apart. */
import { type Actor, createActor } from 'xstate';
import { packedStory } from '../../src/analysis/packed/pack.ts';
import type { PackedStory } from '../../src/analysis/packed/packed-story.ts';
import { pointsIn } from '../../src/analysis/points.ts';
import { type EncounterMachine, encounterMachine, stateName } from '../../src/encounter/machine.ts';
import type { Opening } from '../../src/encounter/opening.ts';
import { offeredMoves } from '../../src/encounter/rules.ts';
import type { EncounterState } from '../../src/encounter/state.ts';
import { advance, beginWalk, type Walk } from '../../src/encounter/walk.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { scorecard } from '../../src/scoring/scorecard.ts';
import { contradictions, linesIn } from './contradictions.ts';

/** Most moves of a walk: random stories may go round for ever. */
const MOVES = 40;

/** What came of one walk. */
export interface Played {
  readonly moves: number;
  readonly ended: boolean;
}

/** Whole numbers from 0 to below 2^24, the same ones for the same seed. */
export function rolls(seed: number): () => number {
  let now = seed >>> 0;
  return () => {
    now = (Math.imul(now, 1664525) + 1013904223) >>> 0;
    return now >>> 8;
  };
}

const stateText = ({ standing, unnoticed, known, mood, seconds, flags, done, drawn, props }: EncounterState) =>
  JSON.stringify([
    Object.entries(standing),
    unnoticed,
    known,
    mood,
    seconds,
    flags,
    done,
    Object.entries(drawn),
    props,
  ]);

const placeName = ({ place }: Walk) => (place.at === 'node' ? place.node : place.ending);

/** The lines that the packed core hears, or what it finds to contradict mood, in the variant that this walk is. */
function heardIn(story: PackedStory, hearing: number, { state }: Walk, asked: boolean): readonly string[] {
  const { candidates, masks } = story.hearings[hearing] ?? { candidates: [], masks: [] };
  const variant = story.variants.findIndex(
    ({ drawn, carried }) =>
      Object.entries(drawn).every(([name, option]) => state.drawn[name] === option) &&
      story.variables.variantFlags.every((flag) => carried.includes(flag) === state.flags.includes(flag)),
  );
  const mask = masks.length === 1 ? (masks[0] ?? 0) : (masks[variant] ?? 0);
  // The edge and what is seen are asked by other proofs, which have brute force of their own.
  const apart = new Set<string | undefined>(['off-the-edge', 'sight']);
  const heard = candidates.filter(
    ({ question }, i) => mask & (1 << i) && !apart.has(question?.asks) && (question !== undefined) === asked,
  );
  return heard.map(({ line, pointer }) => (asked ? pointer : line.text));
}

/**
 * Makes a player of walks through one story, each from its opening and chosen by rolls. It throws at the
 * first difference in place, state, lines, offers, score or ending, with the walk that shows it.
 * @param standings are points asked for at every turn? Otherwise they are compared where all is over
 * @param bearing is it asked as well what contradicts mood? The answers are compared too
 */
export function sideBySide(
  scenario: Scenario,
  standings = true,
  bearing = false,
): (opening: Opening, roll: () => number) => Played {
  const story = packedStory(scenario, true, [], undefined, standings, bearing);
  const points = pointsIn(story);
  const machine: EncounterMachine = encounterMachine(scenario);
  const [here, wanted, next] = [0, 0, 0].map(() => new Uint32Array(story.words)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];

  const differ = (what: string, walk: Walk, told: Readonly<Record<string, unknown>>): never => {
    const { seed, carried } = walk.opening;
    const moves = walk.steps.map(({ move }) => move.id).join(' ');
    throw new Error(
      `${what}: ${JSON.stringify(told)} in "${scenario.id}", seed ${seed} [${carried.join(' ')}]: ${moves}`,
    );
  };

  /** Compares one moment of a walk; returns the moves on offer. */
  function compared(walk: Walk, actor: Actor<EncounterMachine>, hearing: number): readonly string[] {
    const snapshot = actor.getSnapshot();
    const place = story.placeAt(here, 0);
    if (String(snapshot.value) !== stateName(walk.place) || story.places[place] !== placeName(walk))
      differ('place', walk, { book: walk.place, machine: snapshot.value, packed: story.places[place] });
    const [book, running] = [walk.state, snapshot.context.walk.state].map(stateText);
    if (book !== running) differ('state', walk, { book, running });
    // On its way the core may have dropped what the place alone does not show to be past asking for (the folder
    // overruled): that makes the states two, and nothing else. Both go on alike.
    story.pack(walk.state, place, wanted);
    const apart = (story.movesAt[place] ?? []).filter(
      ({ index }) => story.isOffered(here, 0, index) !== story.isOffered(wanted, 0, index),
    );
    const scored = standings || walk.place.at === 'ending';
    if (apart.length > 0 || (scored && points(here, 0) !== points(wanted, 0)))
      differ('state', walk, { book: [...wanted], packed: [...here], apart: apart.map(({ move }) => move.id) });

    const heard = heardIn(story, hearing, walk, false);
    const spoken = linesIn(walk).map(({ text }) => text);
    if (heard.join('\n') !== spoken.join('\n')) differ('lines', walk, { book: spoken, packed: heard });
    if (bearing) {
      const told = contradictions(walk).toSorted().join();
      const found = heardIn(story, hearing, walk, true).toSorted().join();
      if (found !== told) differ('bearing', walk, { book: told, packed: found });
    }

    const written = story.movesAt[place] ?? [];
    const packed = written.filter(({ index }) => story.isOffered(here, 0, index)).map(({ move }) => move.id);
    const taken = written.flatMap(({ move }) => (snapshot.can({ type: 'choose', move: move.id }) ? [move.id] : []));
    const offered =
      walk.place.at === 'node' ? offeredMoves(scenario, walk.place.node, walk.state).map(({ id }) => id) : [];
    if (packed.join(' ') !== offered.join(' ') || taken.join(' ') !== offered.join(' '))
      differ('offers', walk, { book: offered, machine: taken, packed });

    const own = scorecard(walk).satisfaction;
    const run = scorecard({ ...walk, state: snapshot.context.walk.state }).satisfaction;
    const score = points(here, 0);
    if (own !== run || (scored && own !== score)) differ('score', walk, { book: own, machine: run, packed: score });
    const over = walk.place.at === 'ending';
    if ((snapshot.status === 'done') !== over || place >= story.nodes !== over)
      differ('ending', walk, { book: over, machine: snapshot.status, packed: place >= story.nodes });
    return offered;
  }

  return (opening, roll) => {
    const actor = createActor(machine, { input: opening });
    actor.start();
    let walk = beginWalk(scenario, opening);
    let hearing = story.open(opening, here);
    for (;;) {
      const offered = compared(walk, actor, hearing);
      const move = offered[roll() % Math.max(1, offered.length)];
      if (move === undefined || walk.steps.length >= MOVES) break;
      const made = advance(walk, move);
      const index = story.moves.find((one) => one.move.id === move)?.index;
      if (!made.ok || index === undefined) return differ('offers', walk, { refused: move });
      walk = made.walk;
      actor.send({ type: 'choose', move });
      hearing = story.step(here.slice(), 0, index, here);
      if (story.step(wanted, 0, index, next) !== hearing) return differ('lines', walk, { after: move });
    }
    actor.stop();
    return { moves: walk.steps.length, ended: walk.place.at === 'ending' };
  };
}
