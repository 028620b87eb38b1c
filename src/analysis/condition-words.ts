/** Conditions as they are to be said, for maps and differences (`messages/condition.ts`). */
import type { Condition } from '../scenario/format.ts';
import type { Said } from '../scenario/said.ts';

const range = (of: 'mood' | 'seconds', { min, max }: { min?: number | undefined; max?: number | undefined }): Said => {
  if (min === undefined) return { key: `condition.${of}.most`, values: { max: max ?? 0 } };
  if (max === undefined) return { key: `condition.${of}.least`, values: { min } };
  return { key: `condition.${of}.between`, values: { min, max } };
};

const named = (what: string, ids: readonly string[] | undefined): readonly Said[] =>
  ids ? [{ key: `condition.${what}`, values: { ids } }] : [];

const group = (condition: Said): Said => ({ key: 'condition.group', values: { condition } });

/** One after the other: `a and b and c`. @param none what is said where there is nothing to join */
const joined = (key: 'condition.and' | 'condition.or', parts: readonly Said[], none: Said): Said => {
  const [first, ...others] = parts;
  return first === undefined ? none : others.reduce((one, other) => ({ key, values: { one, other } }), first);
};

const ALWAYS: Said = { key: 'condition.always' };
const NEVER: Said = { key: 'condition.never' };

/** What must be so, such as "place met and mood at least 1". A condition may ask for nothing: `{"drawn": {}}` holds always. */
export function conditionSaid(condition: Condition): Said {
  const { flag, met, partly, missed, harmed, unnoticed, known, mood, seconds, drawn, done, all, any, not } = condition;
  const either = any && joined('condition.or', any.map(conditionSaid), NEVER);
  const parts: readonly Said[] = [
    ...(flag === undefined ? [] : [{ key: 'condition.flag', values: { flag } }]),
    ...named('met', met),
    ...named('partly', partly),
    ...named('missed', missed),
    ...named('harmed', harmed),
    ...named('unnoticed', unnoticed),
    ...named('known', known),
    ...(mood ? [range('mood', mood)] : []),
    ...(seconds ? [range('seconds', seconds)] : []),
    ...Object.entries(drawn ?? {}).map(([name, option]) => ({ key: 'condition.drawn', values: { name, option } })),
    ...named('done', done),
    ...(all ?? []).map((part) => (part.any ? group(conditionSaid(part)) : conditionSaid(part))),
    ...(not ? [{ key: 'condition.not', values: { condition: conditionSaid(not) } }] : []),
  ];
  if (either === undefined) return joined('condition.and', parts, ALWAYS);
  return parts.length === 0 ? either : joined('condition.and', [...parts, group(either)], ALWAYS);
}
