/**
 * A checked scenario back as the text of one file that needs no other: people, conditions and ways in place.
 * It is for plays that carry what they began with, and for files handed on; how the author had split the file
 * is not in it. Read again, it is the same scenario: same rules, same words.
 */
import type { Ending, OtherPersona, Persona, Scenario, ScenarioInput } from './format.ts';
import { WALKS_OUT } from './move.ts';

/**
 * The text of a scenario, read again with `readScenario(text, { engine: scenario.engine })`. One that is played by
 * engine 1 is written in format 1, as 0.1.0 knew it, all others in the newest format.
 */
export const writeScenario = (scenario: Scenario): string =>
  `${JSON.stringify(scenario.engine === 1 ? asFormat1(scenario) : asWritten(scenario))}\n`;

/** Fields that say how somebody comes today, and the name of their file; all others say who they are. */
const OF_TODAY: ReadonlySet<string> = new Set(['id', 'history', 'where', 'place', 'if']);

function mapped<T, U>(values: Readonly<Record<string, T>>, make: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(value)]));
}

/** Somebody with who they are in place. */
function inPlace(who: Persona | OtherPersona) {
  const entries = Object.entries(who);
  return {
    person: Object.fromEntries(entries.filter(([field]) => !OF_TODAY.has(field))),
    ...Object.fromEntries(entries.filter(([field]) => OF_TODAY.has(field) && field !== 'id')),
  };
}

function asWritten({ $schema: _schema, engine: _engine, customer, others, endings, ...rest }: Scenario): unknown {
  const { [WALKS_OUT]: walksOut, ...tried } = endings;
  return {
    format: 2 satisfies ScenarioInput['format'],
    ...rest,
    customer: inPlace(customer),
    others: mapped(others, inPlace),
    endings: Object.values(tried),
    ...(walksOut && { walksOut: withoutId(walksOut) }),
  };
}

const withoutId = ({ id: _id, ...ending }: Ending) => ending;

function asFormat1({ $schema: _schema, engine: _engine, customer, endings, intended, ...rest }: Scenario): unknown {
  const { where: _where, ...person } = customer;
  return {
    format: 1,
    ...rest,
    customer: person,
    endings: mapped(endings, withoutId),
    ...(intended && { accepts: intended }),
  };
}
