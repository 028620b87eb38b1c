/** The value of a field of a scenario in words, for lists of differences. */
import type { Condition, Line } from '../../scenario/format.ts';
import { canonicalJson } from '../../scenario/hash.ts';
import { conditionWords } from '../condition-words.ts';

interface Way {
  readonly to: string;
  readonly if?: Condition | undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A line as it is read: "customer: Good morning." */
export const lineWords = ({ by, text }: Line) => `${by}: “${text}”`;

/** The words of a way or of a list of ways. */
function wayWords(to: string | readonly Way[]): string {
  if (isText(to)) return to;
  return to.map((way) => (way.if ? `${way.to} if ${conditionWords(way.if)}` : way.to)).join(', else ');
}

/**
 * A value in words. The values of `if` and `to` must be what the format says they are; any other may be
 * anything that JSON holds.
 */
export function shownField(field: string, value: unknown): string {
  if (field === 'if') return conditionWords(value as Condition);
  if (field === 'to') return wayWords(value as string | readonly Way[]);
  if (isText(value)) return `“${value}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every(isText)) return value.length === 0 ? 'none' : value.join(', ');
  return canonicalJson(value);
}
