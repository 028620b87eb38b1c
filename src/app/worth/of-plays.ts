/**
 * What is asked of plays while the game goes on: no page waits for it, and each shows more once it is known. It is asked of
 * the state an encounter really began in, so nothing has to be kept or shipped with a scenario.
 */
import type { Opening } from '../../encounter/opening.ts';
import type { Walk } from '../../encounter/walk.ts';
import type { Scenario } from '../../scenario/format.ts';
import { rulesHash } from '../../scenario/hash.ts';
import { ownMemory } from '../../scenario/own-memory.ts';
import type { DecisionWorth } from '../../scoring/given-away.ts';
import { type Desk, desk as ofThePage, Stopped } from './desk.ts';

const rulesOf = ownMemory(rulesHash);

/** What each decision of a play was worth: not known yet, known, or not to be told. */
export type PlayWorth = readonly DecisionWorth[] | 'open' | 'untold';

/** What is known of plays by now. Ask first; whoever looks is called back when more is known. */
export interface WorthOfPlays {
  askBest(scenario: Scenario, opening: Opening): void;
  /** The best that could still be reached from where an encounter began; undefined as long as it is not known. */
  best(scenario: Scenario, opening: Opening): number | undefined;
  askDecisions(walk: Walk): void;
  decisions(walk: Walk): PlayWorth;
  /** Counts up with every answer. */
  answers(): number;
  subscribe(onAnswer: () => void): () => void;
}

/** @param desk where it is asked; a test brings its own */
export function worthOfPlays(desk: Desk): WorthOfPlays {
  /** By what was asked: absent when nobody has, `open` until it is answered, undefined where it cannot be told. */
  const found = new Map<string, unknown>();
  const listeners = new Set<() => void>();
  let answers = 0;

  const bestKey = (scenario: Scenario, { seed, carried }: Opening) =>
    ['best', rulesOf(scenario), seed, ...carried].join(' ');
  const movesOf = ({ steps }: Walk) => steps.map(({ move }) => move.id);
  const decisionsKey = (walk: Walk) => {
    const { seed, carried } = walk.opening;
    return ['decisions', rulesOf(walk.scenario), seed, carried.join(' '), movesOf(walk).join(' ')].join(',');
  };
  const once = (key: string, ask: () => Promise<unknown>) => {
    if (found.has(key)) return;
    found.set(key, 'open');
    const tell = () => {
      answers += 1;
      for (const listener of listeners) listener();
    };
    ask().then(
      (answer) => {
        found.set(key, answer);
        tell();
      },
      (error: unknown) => {
        // What was stopped may be asked again; what cannot be worked out here cannot.
        if (error instanceof Stopped) found.delete(key);
        else found.set(key, undefined);
        tell();
      },
    );
  };
  return {
    askBest: (scenario, { seed, carried }) =>
      once(
        bestKey(scenario, { seed, carried }),
        () => desk.ask('best', { scenario, opening: { seed, carried } }).answer,
      ),
    best(scenario, opening) {
      const known = found.get(bestKey(scenario, opening));
      return typeof known === 'number' ? known : undefined;
    },
    askDecisions(walk) {
      const { scenario, opening } = walk;
      const about = { scenario, opening: { seed: opening.seed, carried: opening.carried }, moves: movesOf(walk) };
      once(decisionsKey(walk), () => desk.ask('decisions', about).answer);
    },
    decisions(walk) {
      const key = decisionsKey(walk);
      const known = found.get(key);
      if (Array.isArray(known)) return known as readonly DecisionWorth[];
      return found.has(key) && known !== 'open' ? 'untold' : 'open';
    },
    answers: () => answers,
    subscribe(onAnswer) {
      listeners.add(onAnswer);
      return () => listeners.delete(onAnswer);
    },
  };
}

/** The one of this page. */
export const worths: WorthOfPlays = worthOfPlays(ofThePage);
