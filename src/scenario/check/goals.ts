/** Rules about needs and expectations. */
import type { Draft } from '../format.ts';
import { pointer } from '../places.ts';
import { EFFECTS } from './moves.ts';
import { type At, everyLine, everyMove, everyPart, type Rule, remembered, whereIs } from './story.ts';

/** More needs than these nobody can keep in mind during one encounter. */
const NEEDS_MOST = 6;

/** There is a need, and not more than can be kept in mind. */
export const someNeeds: Rule = (draft, report) => {
  const got = Object.keys(draft.needs).length;
  if (got === 0) report('no-need', '/needs', {});
  if (got > NEEDS_MOST) report('many-needs', '/needs', { got }, 'key');
};

/** No expectation has the name of a need. */
export const goalNamesApart: Rule = (draft, report) => {
  for (const id of Object.keys(draft.expectations)) {
    if (Object.hasOwn(draft.needs, id)) report('goal-id-twice', pointer('expectations', id), { id }, 'key');
  }
};

/** Whatever names a goal names one that exists. */
export const knownGoals: Rule = (draft, report) => {
  const ids = [...Object.keys(draft.needs), ...Object.keys(draft.expectations)];
  const goals = new Set(ids);
  for (const goal of goalsNamed(draft)) {
    if (!goals.has(goal.it)) report('unknown-goal', goal.at, { where: whereIs(draft, goal.of), id: goal.it, ids });
  }
};

/** Only expectations are exceeded, only needs are met in part. */
export const needsOrExpectations: Rule = (draft, report) => {
  for (const goal of goalsNamed(draft)) {
    if (goal.field === 'exceeds' && isOnly(draft.needs, draft.expectations, goal.it)) {
      report('need-exceeded', goal.at, { where: whereIs(draft, goal.of), id: goal.it });
    }
    if (goal.field === 'partly' && isOnly(draft.expectations, draft.needs, goal.it)) {
      report('expectation-partly', goal.at, { where: whereIs(draft, goal.of), id: goal.it });
    }
  }
};

/** Every goal that is not known from the start can be noticed. */
export const everyGoalNoticed: Rule = (draft, report) => {
  const shown = new Set<string>();
  for (const { it } of everyLine(draft)) for (const id of it.cues ?? []) shown.add(id);
  for (const { it } of everyMove(draft)) for (const id of it.reveals ?? []) shown.add(id);
  eachGoal(draft, (what, id, known, at) => {
    if (!known && !shown.has(id)) report('goal-never-noticed', at, { what, id }, 'key');
  });
};

/** Every goal can be met by some move. */
export const everyGoalMet: Rule = (draft, report) => {
  const met = new Set<string>();
  for (const { it } of everyMove(draft)) for (const id of [...(it.meets ?? []), ...(it.exceeds ?? [])]) met.add(id);
  eachGoal(draft, (what, id, _known, at) => {
    if (!met.has(id)) report('goal-never-met', at, { what, id }, 'key');
  });
};

function eachGoal(
  draft: Draft,
  look: (what: 'need' | 'expectation', id: string, known: boolean, at: string) => void,
): void {
  for (const [id, { known }] of Object.entries(draft.needs)) look('need', id, known, pointer('needs', id));
  for (const [id, { known }] of Object.entries(draft.expectations)) {
    look('expectation', id, known, pointer('expectations', id));
  }
}

const isOnly = (here: object, there: object, id: string) => Object.hasOwn(here, id) && !Object.hasOwn(there, id);

/** A goal's id where it is used, the field it stands in, and what that field belongs to. */
interface Named extends At<string> {
  readonly field: string;
  readonly of: string;
}

const goalsNamed = remembered((draft): Named[] => {
  const named = (ids: readonly string[] | undefined, of: string, field: string): Named[] =>
    ids === undefined ? [] : ids.map((it, i) => ({ it, at: `${of}/${field}/${i}`, of, field }));
  return [
    ...everyLine(draft).flatMap(({ it, at }) => named(it.cues, at, 'cues')),
    ...everyMove(draft).flatMap(({ it, at }) =>
      [...EFFECTS, 'unnoticed' as const, 'learns' as const, 'reveals' as const].flatMap((field) =>
        named(it[field], at, field),
      ),
    ),
    ...everyPart(draft).flatMap(({ it, at }) =>
      (['met', 'partly', 'missed', 'harmed', 'unnoticed', 'known'] as const).flatMap((field) =>
        named(it[field], at, field),
      ),
    ),
  ];
});
