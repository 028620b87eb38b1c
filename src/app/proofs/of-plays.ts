/** What is asked at the desk about plays, and what is known of it by now. */
import type { Opening } from '../../encounter/opening.ts';
import type { Walk } from '../../encounter/walk.ts';
import type { Scenario } from '../../scenario/format.ts';
import { rulesHash } from '../../scenario/hash.ts';
import { ownMemory } from '../../scenario/own-memory.ts';
import type { DecisionWorth } from '../../scoring/given-away.ts';
import { type ProofDesk, proofs } from './desk.ts';

const rulesOf = ownMemory(rulesHash);

/** The best that could still be reached from where encounters began. */
export interface BestReaches {
  /** Undefined as long as it is not known. */
  known(scenario: Scenario, opening: Opening): number | undefined;
  ask(scenario: Scenario, opening: Opening): void;
}

/** @param desk where it is asked */
export function bestReaches(desk: ProofDesk): BestReaches {
  const keyOf = (scenario: Scenario, { seed, carried }: Opening) =>
    ['best', rulesOf(scenario), seed, ...carried].join(' ');
  return {
    known(scenario, opening) {
      const outcome = desk.outcome(keyOf(scenario, opening));
      return outcome?.is === 'found' && typeof outcome.found === 'number' ? outcome.found : undefined;
    },
    ask(scenario, { seed, carried }) {
      const key = keyOf(scenario, { seed, carried });
      desk.ask({ what: 'best', key, rules: rulesOf(scenario), scenario, opening: { seed, carried } });
    },
  };
}

/** What each decision of a play was worth: not known yet, known, or not to be told. */
export type PlayWorth = readonly DecisionWorth[] | 'open' | 'untold';

/** What the decisions of plays were worth. */
export interface PlayWorths {
  known(walk: Walk): PlayWorth;
  ask(walk: Walk): void;
}

/** @param desk where it is asked */
export function playWorths(desk: ProofDesk): PlayWorths {
  const movesOf = ({ steps }: Walk) => steps.map(({ move }) => move.id);
  const keyOf = (walk: Walk) => {
    const { seed, carried } = walk.opening;
    return ['decisions', rulesOf(walk.scenario), seed, carried.join(' '), movesOf(walk).join(' ')].join(',');
  };
  return {
    known(walk) {
      const outcome = desk.outcome(keyOf(walk));
      if (outcome?.is === 'found' && typeof outcome.found !== 'number') return outcome.found;
      return outcome?.is === 'untold' ? 'untold' : 'open';
    },
    ask(walk) {
      const { scenario, opening } = walk;
      const [seed, carried, moves] = [opening.seed, opening.carried, movesOf(walk)];
      desk.ask({
        what: 'decisions',
        key: keyOf(walk),
        rules: rulesOf(scenario),
        scenario,
        opening: { seed, carried },
        moves,
      });
    },
  };
}

/** Those of this page. */
export const bests: BestReaches = bestReaches(proofs);
export const worths: PlayWorths = playWorths(proofs);
