/** What every look of a scenario needs and none changes, worked out once for each scenario. */
import type { Need, Scenario } from '../scenario/format.ts';
import { ownMemory } from '../scenario/own-memory.ts';
import { type Test, testOf } from './conditions.ts';
import type { Look, PersonLook } from './look.ts';

/** A need or an expectation as the notebook knows it. */
export interface GoalFacts {
  readonly id: string;
  readonly text: string;
  readonly critical: boolean;
}

/** Someone in the scene, but for how they carry themselves just now. */
export interface PersonFacts {
  readonly person: Omit<PersonLook, 'face' | 'posture' | 'speaking'>;
  /** Undefined: always there. */
  readonly there: Test | undefined;
}

const goals = (all: Readonly<Record<string, { text: string } & Partial<Pick<Need, 'critical'>>>>) =>
  Object.entries(all).map(([id, { text, critical = false }]): GoalFacts => ({ id, text, critical }));

function people({ customer, others }: Scenario): readonly PersonFacts[] {
  const { short: name, cast, voice, where } = customer;
  return [
    { person: { id: 'customer', name, cast, voice, where }, there: undefined },
    ...Object.entries(others).map(
      ([id, other]): PersonFacts => ({
        person: {
          id,
          name: other.short,
          cast: other.cast,
          voice: other.voice,
          where: other.where,
          ...(other.where === 'phone' && other.place && { place: other.place }),
        },
        there: other.if && testOf(other.if),
      }),
    ),
  ];
}

type Setting = Pick<Look, 'scenario' | 'title' | 'setting' | 'weather' | 'language'>;

/** Where a customer on the phone is, if that place is drawn. */
const theirPlace = ({ customer: { where, place } }: Scenario) => (where === 'phone' ? place : undefined);

/** The facts of a scenario. */
export const factsOf = ownMemory((scenario: Scenario) => {
  const { id, title, setting, weather, language, target, needs, expectations, policies, nodes } = scenario;
  const named: Setting = { scenario: id, title, setting, weather, language };
  return {
    named,
    theirPlace: theirPlace(scenario),
    target: target && { text: target.text, seconds: target.seconds },
    people: people(scenario),
    needs: goals(needs),
    expectations: goals(expectations),
    cards: Object.entries(policies).map(([card, policy]) => ({ id: card, ...policy })),
    /** The moves that open a card, wherever they stand. */
    openers: Object.values(nodes).flatMap(({ moves }) =>
      moves.flatMap(({ id: move, card }) => (card === undefined ? [] : [{ move, card }])),
    ),
  };
});
