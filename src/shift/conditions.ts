/** Conditions over the day's ledger: when they hold, and what they ask for. */
import type { DayCondition } from './format.ts';

/** What conditions of the day read: the flags that are up now, and those that were up at some time today. */
export interface DayFlags {
  readonly up: ReadonlySet<string>;
  readonly everUp: ReadonlySet<string>;
}

/** Does the condition hold? Every field it carries must. */
export function holdsToday(condition: DayCondition, flags: DayFlags): boolean {
  const { flag, was, all, any, not } = condition;
  return (
    (flag === undefined || flags.up.has(flag)) &&
    (was === undefined || flags.everUp.has(was)) &&
    (all === undefined || all.every((part) => holdsToday(part, flags))) &&
    (any === undefined || any.some((part) => holdsToday(part, flags))) &&
    (not === undefined || !holdsToday(not, flags))
  );
}

/** Flags a condition asks for, each with the pointer to where it does. */
export function flagsAskedFor(condition: DayCondition, at: string): readonly { flag: string; at: string }[] {
  const { flag, was, all, any, not } = condition;
  const inList = (list: readonly DayCondition[] | undefined, name: string) =>
    (list ?? []).flatMap((part, i) => flagsAskedFor(part, `${at}/${name}/${i}`));
  return [
    ...(flag === undefined ? [] : [{ flag, at: `${at}/flag` }]),
    ...(was === undefined ? [] : [{ flag: was, at: `${at}/was` }]),
    ...inList(all, 'all'),
    ...inList(any, 'any'),
    ...(not === undefined ? [] : flagsAskedFor(not, `${at}/not`)),
  ];
}

/** Pointers to the parts of a condition that ask for nothing. */
export function emptyParts(condition: DayCondition, at: string): readonly string[] {
  const { all, any, not } = condition;
  const inList = (list: readonly DayCondition[] | undefined, name: string) =>
    (list ?? []).flatMap((part, i) => emptyParts(part, `${at}/${name}/${i}`));
  const own = Object.values(condition).every((value) => value === undefined) ? [at] : [];
  return [...own, ...inList(all, 'all'), ...inList(any, 'any'), ...(not ? emptyParts(not, `${at}/not`) : [])];
}
