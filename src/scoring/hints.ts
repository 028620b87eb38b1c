/**
 * Hints: what may be said to a player who asks for help at a turn. A hint is a pure function of the
 * scenario and the walk so far, and needs nothing that an author would have to write for it. The first
 * points attention to what has been there to hear, know or find out; the second says what is at stake,
 * or takes one weaker move away. Neither ever names the move to make: no words of a move on offer are
 * shown but those of one that has a stronger one beside it, by the authors' own key.
 *
 * What 0.1.0 would have given is still asked of its records (`hintlessTurns`); since then hints are words.
 */
import { directionOf } from '../encounter/direction.ts';
import { speakerName } from '../encounter/lines.ts';
import { isInterpreted } from '../encounter/look-at.ts';
import { offeredMoves, type Place } from '../encounter/rules.ts';
import { isMet, isMissed, isPartly } from '../encounter/standings.ts';
import type { EncounterState, Standing } from '../encounter/state.ts';
import { outcomeOf, type Step, type Walk } from '../encounter/walk.ts';
import type { Line, Move, Scenario } from '../scenario/format.ts';
import { moveKind, moveSkills, moveText } from '../scenario/move.ts';
import type { Skill } from '../scenario/words.ts';
import { Heard } from './heard.ts';
import { type HintSentence, listenTo, type Stake, stakeSentences } from './hint-words.ts';

/** What a hint does: the last two are second hints, all others point attention. */
export type HintKind = 'listen' | 'notebook' | 'language' | 'ask' | 'fact' | 'clock' | 'risk' | 'stake' | 'leave';

/** One hint. */
export interface Hint {
  readonly kind: HintKind;
  /** What it says, sentence by sentence. The last is one that words are quoted after, when there is a quote. */
  readonly says: readonly HintSentence[];
  /** Words already heard or in the notebook, or those of a move to leave aside. `spoken`: shown in quotation marks. */
  readonly quote?: {
    readonly text: string;
    readonly spoken: boolean;
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
  };
}

/** One move on offer and what it would bring about. */
interface Chance {
  readonly move: Move;
  readonly after: EncounterState;
  readonly to: Place;
}

interface Goal extends Omit<Stake, 'skill'> {
  readonly id: string;
  readonly text: string;
  readonly weight: number;
}

const worth = (standing: Standing | undefined): number => (isMet(standing) ? 2 : isPartly(standing) ? 1 : 0);

/** How badly something stands: harm is worse than a miss. */
const loss = (standing: Standing | undefined): number => (standing === 'harmed' ? 2 : isMissed(standing) ? 1 : 0);

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Needs and expectations, what weighs most first. The order in the file makes no difference. */
function goalsOf({ needs, expectations }: Scenario): readonly Goal[] {
  const all: Goal[] = [
    ...Object.entries(needs).map(([id, { text, area, weight, critical }]) => {
      return { id, text, area, weight, critical, kind: 'need' as const };
    }),
    ...Object.entries(expectations).map(([id, { text, area, weight }]) => {
      return { id, text, area, weight, critical: false, kind: 'expectation' as const };
    }),
  ];
  const rank = ({ critical, kind }: Goal) => (critical ? 2 : kind === 'need' ? 1 : 0);
  return all.sort((a, b) => rank(b) - rank(a) || b.weight - a.weight || byId(a, b));
}

/** The line as it can be understood now. */
function quoteOf(scenario: Scenario, line: Line): NonNullable<Hint['quote']> {
  const language = line.translation === undefined ? (line.language ?? scenario.language) : scenario.language;
  return {
    text: line.translation ?? line.text,
    spoken: line.by !== 'scene',
    language,
    direction: directionOf(language),
  };
}

const plainQuote = (scenario: Scenario, text: string, spoken: boolean): NonNullable<Hint['quote']> => ({
  text,
  spoken,
  language: scenario.language,
  direction: directionOf(scenario.language),
});

/** Where a walk stands: all that a hint asks of it besides what was heard. */
type Stand = Pick<Walk, 'scenario' | 'state' | 'place'>;

/** Goals that some of the moves would bring further and others would not: there the choice matters. */
function openChances(walk: Stand, chances: readonly Chance[]) {
  const before = (id: string) => worth(walk.state.standing[id]);
  return goalsOf(walk.scenario)
    .map((goal) => ({
      goal,
      serving: chances.filter(({ after }) => worth(after.standing[goal.id]) > before(goal.id)),
    }))
    .filter(({ serving }) => serving.length > 0 && serving.length < chances.length);
}

type Open = ReturnType<typeof openChances>;

/** Would some of the moves do this, and others not? */
const some = (chances: readonly Chance[], does: (chance: Chance) => boolean) => {
  const doing = chances.filter(does).length;
  return doing > 0 && doing < chances.length;
};

/** A language in which something has just been said that an offered move would make understood. */
function languageHint({ scenario, state }: Stand, chances: readonly Chance[], heard: Heard): Hint | undefined {
  const foreign = heard.foreign(state);
  const { language } = foreign ?? {};
  if (!foreign || language === undefined) return undefined;
  if (!some(chances, ({ after }) => isInterpreted(scenario, language, after))) return undefined;
  return { kind: 'language', says: [{ key: 'language', values: { name: speakerName(scenario, foreign.by) } }] };
}

/** A goal that can be served now: the line that gave it away, or its entry in the notebook. */
function goalHint({ scenario, state }: Stand, open: Open, heard: Heard): Hint | undefined {
  for (const { goal } of open) {
    if (state.known.includes(goal.id))
      return { kind: 'notebook', says: [{ key: 'notebook' }], quote: plainQuote(scenario, goal.text, false) };
    const line = heard.cueFor(goal.id, state);
    if (line)
      return {
        kind: 'listen',
        says: [listenTo(speakerName(scenario, line.by))],
        quote: quoteOf(scenario, line),
      };
  }
  return undefined;
}

function clockHint({ scenario: { target }, state }: Stand, chances: readonly Chance[]): Hint | undefined {
  if (!target || state.seconds >= target.seconds) return undefined;
  if (!some(chances, ({ after }) => after.seconds > target.seconds)) return undefined;
  const values = { seconds: target.seconds - state.seconds, standard: target.text };
  return { kind: 'clock', says: [{ key: 'clock', values }] };
}

/** The first hint: where to turn one's attention. */
function attention(walk: Stand, chances: readonly Chance[], open: Open, heard: Heard): Hint | undefined {
  const { scenario, state } = walk;
  const pointed = languageHint(walk, chances, heard) ?? goalHint(walk, open, heard);
  if (pointed) return pointed;
  const goals = goalsOf(scenario);
  const isNew = (id: string) => !state.known.includes(id);
  const tells = ({ move }: Chance) => moveKind(move) !== 'say' && (move.reveals ?? []).some(isNew);
  if (some(chances, tells)) return { kind: 'ask', says: [{ key: 'ask' }] };
  if (some(chances, ({ move }) => move.card !== undefined && !state.done.includes(move.id)))
    return { kind: 'fact', says: [{ key: 'fact' }] };
  const clock = clockHint(walk, chances);
  if (clock) return clock;
  const spoils = ({ after }: Chance) => goals.some(({ id }) => loss(after.standing[id]) > loss(state.standing[id]));
  if (some(chances, spoils))
    return { kind: 'risk', says: [{ key: 'risk', values: { name: scenario.customer.short } }] };
  return undefined;
}

/** The skill that the moves serving a goal show best; none when they show none well. */
function skillOf(serving: readonly Chance[]): Skill | undefined {
  const shown = serving
    .flatMap(({ move }) => moveSkills(move))
    .filter(({ rating }) => rating > 0)
    .map(({ skill, rating }) => ({ id: skill, rating }))
    .sort((a, b) => b.rating - a.rating || byId(a, b));
  return shown[0]?.id;
}

const skillSum = (move: Move) => moveSkills(move).reduce((total, { rating }) => total + rating, 0);

const samePlace = (a: Place, b: Place) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The weakest move, when at least two others stay and the authors say that one of those serves better.
 * A move that serves any goal is never taken away, nor one that tells something new, nor one that leads
 * elsewhere than its stronger one: what is weak here may open a way that the other does not.
 */
function weakest(walk: Stand, chances: readonly Chance[]): Move | undefined {
  if (chances.length < 3) return undefined;
  const { standing, known } = walk.state;
  const stronger = ({ move }: Chance) => chances.find((other) => other.move.id === move.stronger);
  const weak = chances.filter((chance) => {
    const better = stronger(chance);
    const serves = Object.keys(standing).some((id) => worth(chance.after.standing[id]) > worth(standing[id]));
    const tells = chance.after.known.some((id) => !known.includes(id));
    if (!better || !samePlace(better.to, chance.to) || serves || tells) return false;
    return skillSum(better.move) > skillSum(chance.move);
  });
  return weak.map(({ move }) => move).sort((a, b) => skillSum(a) - skillSum(b) || byId(a, b))[0];
}

/** The second hint: what is at stake, or one move less. */
function stakes(walk: Stand, chances: readonly Chance[], open: Open): Hint | undefined {
  const [first] = open;
  if (first) {
    const skill = skillOf(first.serving);
    return { kind: 'stake', says: stakeSentences({ ...first.goal, ...(skill && { skill }) }) };
  }
  const move = weakest(walk, chances);
  if (!move) return undefined;
  const kind = moveKind(move);
  const quote = plainQuote(walk.scenario, moveText(move), kind === 'say' || kind === 'ask');
  return { kind: 'leave', says: [{ key: 'leave' }], quote };
}

function hintsFrom(stand: Stand, heard: Heard): readonly Hint[] {
  const { scenario, state, place } = stand;
  if (place.at !== 'node') return [];
  const chances = offeredMoves(scenario, place.node, state).map((move): Chance => {
    const { state: after, to } = outcomeOf(scenario, state, move);
    return { move, after, to };
  });
  if (chances.length < 2) return [];
  const open = openChances(stand, chances);
  return [attention(stand, chances, open, heard), stakes(stand, chances, open)].filter((hint) => hint !== undefined);
}

/** The hints to be had where this walk stands, in the order they are given: none, one or two. */
export const hintsAt = (walk: Walk): readonly Hint[] =>
  walk.place.at === 'node' ? hintsFrom(walk, Heard.in(walk)) : [];

/** The walk as it stood before the move of a turn; the whole walk from its last turn on. */
export function walkBefore(walk: Walk, turn: number): Walk {
  const step = walk.steps[turn];
  if (!step) return walk;
  return { ...walk, steps: walk.steps.slice(0, turn), place: { at: 'node', node: step.node }, state: step.before };
}

/** A hint that was taken, and when. */
export interface TakenHint {
  /** Moves made before it: it was taken at this turn, 0 for the first. */
  readonly turn: number;
  /** Undefined when none is to be had there: the record was made by other rules, or changed by somebody. */
  readonly hint: Hint | undefined;
}

/** Where a walk stood before the move of a turn; where it stands now from its last turn on. */
function standBefore({ scenario, steps, place, state }: Walk, turn: number): Stand {
  const step = steps[turn];
  return step ? { scenario, place: { at: 'node', node: step.node }, state: step.before } : { scenario, place, state };
}

/**
 * The hints of a record in words. `hints` is sorted, each by how many moves had been made then. Takes time by the
 * number of moves and hints together.
 */
export function takenHints(walk: Walk, hints: readonly number[]): readonly TakenHint[] {
  if (hints.length === 0) return [];
  const heard = new Heard(walk);
  let heardTo = 0;
  let here: { readonly turn: number; readonly hints: readonly Hint[]; nth: number } | undefined;
  return hints.map((turn) => {
    if (here?.turn !== turn) {
      for (; heardTo < Math.min(turn, walk.steps.length); heardTo += 1) heard.hearAfter(walk.steps[heardTo] as Step);
      here = { turn, hints: turn > walk.steps.length ? [] : hintsFrom(standBefore(walk, turn), heard), nth: 0 };
    }
    here.nth += 1;
    return { turn, hint: here.hints[here.nth - 1] };
  });
}

/**
 * The turns of those hints that could not be taken. By the rules of today a hint may be asked for as long as
 * somebody waits for a move: what it says is made of words, and words change. 0.1.0 gave one only where it
 * had something to say. How many there may be at a turn is for the reader of records to see.
 */
export function hintlessTurns(walk: Walk, hints: readonly number[]): readonly number[] {
  if (walk.scenario.engine === 1) return takenHints(walk, hints).flatMap(({ turn, hint }) => (hint ? [] : [turn]));
  const last = walk.steps.length - (walk.place.at === 'ending' ? 1 : 0);
  return hints.filter((turn) => turn > last);
}
