/** A list that is being made: what is written and picked, what is wrong with it, what comes of it. */
import { PEOPLE_MAX, SEED_MAX } from '../../assignment/assignment.ts';
import { makeAssessment } from '../../messages/make-assessment.ts';
import { dayPicked, type PickableDay } from './pick-people.tsx';

/** What a trainer asked for: whom, in which order, and the words on it. */
export interface AssignmentRequest {
  /** Ids of scenarios, and what stands for a day (`pickOfDay`), in the order in which they come. */
  readonly people: readonly string[];
  readonly seed: number;
  readonly title: string;
  readonly from: string;
  readonly message?: string;
  readonly pass?: number;
  readonly closes?: string;
}

/** What of a list decides what it is worth. */
export type ListToWeigh = Pick<AssignmentRequest, 'people' | 'seed' | 'pass'>;

/** What is written in the fields. */
export interface Written {
  readonly title: string;
  readonly from: string;
  readonly message: string;
  readonly pass: string;
  readonly closes: string;
  readonly seed: string;
}

/** What is wrong, by field. */
export type Wrong = Partial<Readonly<Record<keyof Written | 'people', string>>>;

const isWhole = (text: string, least: number, most: number) =>
  /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;

/** Ids of everybody that what is picked asks one to serve: a day is all of its people. */
export const servedIn = (picked: readonly string[], days: readonly PickableDay[]): readonly string[] =>
  picked.flatMap((one) => {
    const day = dayPicked(one);
    return day === undefined ? [one] : (days.find(({ id }) => id === day)?.people ?? []);
  });

/** What is wrong with whom is picked; undefined when nothing is. @param titleOf of a story */
export function wrongPeople(served: readonly string[], titleOf: (id: string) => string): string | undefined {
  const twice = served.find((id, at) => served.indexOf(id) < at);
  if (served.length === 0) return makeAssessment['wrong.nobody']();
  if (served.length > PEOPLE_MAX) return makeAssessment['wrong.tooMany']({ most: PEOPLE_MAX });
  return twice === undefined ? undefined : makeAssessment['wrong.twice']({ title: titleOf(twice) });
}

/** What keeps it from being handed out, each beside its field. */
export function wrongIn(people: string | undefined, written: Written): Wrong {
  const { title, from, pass, seed } = written;
  return {
    ...(people !== undefined && { people }),
    ...(title.trim() === '' && { title: makeAssessment['wrong.title']() }),
    ...(from.trim() === '' && { from: makeAssessment['wrong.from']() }),
    ...(pass !== '' && !isWhole(pass, 1, 100) && { pass: makeAssessment['wrong.pass']() }),
    ...(!isWhole(seed, 0, SEED_MAX) && { seed: makeAssessment['wrong.seed']({ most: SEED_MAX }) }),
  };
}

/** The list as far as its worth depends on it; undefined where there is none to weigh. */
export function listOf(people: readonly string[], wrong: Wrong, { pass, seed }: Written): ListToWeigh | undefined {
  if (wrong.people !== undefined || wrong.seed !== undefined) return undefined;
  if (pass !== '' && !isWhole(pass, 1, 100)) return undefined;
  return { people, seed: Number(seed), ...(pass !== '' && { pass: Number(pass) }) };
}

/** What keeps a list of somebody from being weighed; undefined when nothing does. */
export function mendFirst(wrong: Wrong): string | undefined {
  if (wrong.people !== undefined) return makeAssessment['first.people']();
  if (wrong.pass !== undefined) return makeAssessment['first.pass']();
  return wrong.seed === undefined ? undefined : makeAssessment['first.seed']();
}

/** What is asked for, without what is left empty. */
export const requestOf = (people: readonly string[], written: Written): AssignmentRequest => ({
  people,
  seed: Number(written.seed),
  title: written.title.trim(),
  from: written.from.trim(),
  ...(written.message.trim() !== '' && { message: written.message.trim() }),
  ...(written.pass !== '' && { pass: Number(written.pass) }),
  ...(written.closes !== '' && { closes: written.closes }),
});
