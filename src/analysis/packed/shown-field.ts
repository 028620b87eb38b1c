/** The value of a field of a scenario as it is to be said, for lists of differences. */
import type { Condition, Line } from '../../scenario/format.ts';
import { canonicalJson } from '../../scenario/hash.ts';
import type { Said } from '../../scenario/said.ts';
import { conditionSaid } from '../condition-words.ts';

interface Way {
  readonly to: string;
  readonly if?: Condition | undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A line as it is read: "customer: Good morning." */
export const lineWords = ({ by, text }: Line) => `${by}: “${text}”`;

/** A way or a list of ways. */
function waySaid(to: string | readonly Way[]): string | Said {
  if (isText(to)) return to;
  return to
    .map((way): string | Said =>
      way.if ? { key: 'way.if', values: { to: way.to, condition: conditionSaid(way.if) } } : way.to,
    )
    .reduce((one, other) => ({ key: 'way.else', values: { one, other } }));
}

/**
 * A value in words. The values of `if` and `to` must be what the format says they are; any other may be
 * anything that JSON holds.
 */
export function shownField(field: string, value: unknown): string | Said {
  if (field === 'if') return conditionSaid(value as Condition);
  if (field === 'to') return waySaid(value as string | readonly Way[]);
  if (isText(value)) return `“${value}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every(isText)) return value.length === 0 ? { key: 'value.none' } : value.join(', ');
  return canonicalJson(value);
}
