/** Conditions in words, for maps and differences. */
import type { Condition } from '../scenario/format.ts';

const range = (what: string, { min, max }: { min?: number | undefined; max?: number | undefined }, unit = '') => {
  if (min === undefined) return `${what} at most ${max}${unit}`;
  if (max === undefined) return `${what} at least ${min}${unit}`;
  return `${what} ${min} to ${max}${unit}`;
};

const named = (ids: readonly string[], what: string) => `${ids.join(' and ')} ${what}`;

/** What must be so, such as "place met and mood at least 1". Never empty for a checked scenario. */
export function conditionWords(condition: Condition): string {
  const { flag, met, partly, missed, harmed, unnoticed, known, mood, seconds, drawn, done, all, any, not } = condition;
  const either = any?.map(conditionWords).join(' or ');
  const parts = [
    ...(flag === undefined ? [] : [`flag ${flag} up`]),
    ...(met ? [named(met, 'met')] : []),
    ...(partly ? [named(partly, 'partly met')] : []),
    ...(missed ? [named(missed, 'missed')] : []),
    ...(harmed ? [named(harmed, 'harmed')] : []),
    ...(unnoticed ? [`${unnoticed.join(' or ')} not noticed yet`] : []),
    ...(known ? [named(known, 'known')] : []),
    ...(mood ? [range('mood', mood)] : []),
    ...(seconds ? [range('time', seconds, ' s')] : []),
    ...Object.entries(drawn ?? {}).map(([name, option]) => `${name} drawn as ${option}`),
    ...(done ? [named(done, 'done')] : []),
    ...(all ?? []).map((part) => (part.any ? `(${conditionWords(part)})` : conditionWords(part))),
    ...(not ? [`not (${conditionWords(not)})`] : []),
  ];
  if (either === undefined) return parts.join(' and ');
  return parts.length === 0 ? either : [...parts, `(${either})`].join(' and ');
}
