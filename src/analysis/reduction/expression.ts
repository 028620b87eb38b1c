/**
 * Conditions as trees of single questions joined by "and" and "or", with every "not" pushed down to the
 * questions. Such a tree shows which answers settle the whole, whatever the other questions say.
 */
import type { Condition } from '../../scenario/format.ts';
import type { Field } from '../layout.ts';
import { hasEnd, type Readable, STANDINGS_ASKED } from '../packed/packed-condition.ts';
import { ALL_CLASSES, CLASSES_THAT_ARE } from '../packed/standing-classes.ts';

/** A one-bit field being 1 or 0; or a standing, or what was drawn, being one of some (one bit for each). */
export type Literal =
  | { readonly bit: Field; readonly value: 0 | 1 }
  | { readonly standing: Field; readonly classes: number }
  | { readonly drawn: Field; readonly options: number };

export type Expression =
  | { readonly literal: Literal }
  /** A question of whose answer nothing is known, about mood or time. No field: it is no part of the state. */
  | { readonly asks: Field | undefined }
  | { readonly join: 'and' | 'or'; readonly parts: readonly Expression[] };

function opposite(literal: Literal): Literal {
  if ('bit' in literal) return { bit: literal.bit, value: literal.value === 1 ? 0 : 1 };
  if ('drawn' in literal) return { drawn: literal.drawn, options: ~literal.options };
  return { standing: literal.standing, classes: ALL_CLASSES & ~literal.classes };
}

/** The tree of a condition, or with `so` false of its opposite. No condition always holds. */
export function expressionOf(condition: Condition | undefined, from: Readable, so = true): Expression {
  const { flag, unnoticed, known, mood, seconds, drawn, done, all, any, not } = condition ?? {};
  const parts: Expression[] = [];
  const ask = (literal: Literal) => parts.push({ literal: so ? literal : opposite(literal) });
  const bit = (field: Field) => ask({ bit: field, value: 1 });
  if (flag !== undefined) {
    const place = from.flag(flag);
    if ('word' in place) bit(place);
    else parts.push({ asks: undefined });
  }
  for (const asked of STANDINGS_ASKED)
    for (const goal of condition?.[asked] ?? [])
      ask({ standing: from.standing(goal), classes: CLASSES_THAT_ARE[asked] });
  if (unnoticed) {
    // Of those that no move leaves unnoticed it never holds.
    const asked = unnoticed.flatMap((goal) => from.unnoticed(goal) ?? []);
    const literals = asked.map((field): Expression => {
      return { literal: { bit: field, value: so ? 1 : 0 } };
    });
    parts.push({ join: so ? 'or' : 'and', parts: literals });
  }
  for (const goal of known ?? []) bit(from.known(goal));
  for (const move of done ?? []) bit(from.done(move));
  if (mood && hasEnd(mood)) parts.push({ asks: from.mood() });
  // Time has its own classes (time-classes.ts).
  if (seconds) parts.push({ asks: undefined });
  for (const [name, option] of Object.entries(drawn ?? {})) {
    const { at: place, options } = from.drawn(name);
    if ('word' in place) ask({ drawn: place, options: 1 << options.indexOf(option) });
    else parts.push({ asks: undefined });
  }
  for (const part of all ?? []) parts.push(expressionOf(part, from, so));
  if (any) parts.push({ join: so ? 'or' : 'and', parts: any.map((part) => expressionOf(part, from, so)) });
  if (not) parts.push(expressionOf(not, from, !so));
  return { join: so ? 'and' : 'or', parts };
}

/** Literals any one of which makes the whole true (`join` "or") or false ("and"). */
export function deciders(expression: Expression, join: 'and' | 'or'): readonly Literal[] {
  if ('literal' in expression) return [join === 'or' ? expression.literal : opposite(expression.literal)];
  if ('asks' in expression) return [];
  const { parts } = expression;
  return expression.join === join || parts.length === 1 ? parts.flatMap((part) => deciders(part, join)) : [];
}

/** Tells of every question in the tree, with the literals that make its answer beside the point. */
export function eachQuestion(
  expression: Expression,
  deciding: readonly Literal[],
  tell: (asked: Field, deciding: readonly Literal[]) => void,
): void {
  if ('literal' in expression) {
    // Standings are always kept: they make the points.
    const { literal } = expression;
    if (!('standing' in literal)) tell('bit' in literal ? literal.bit : literal.drawn, deciding);
  } else if ('asks' in expression) {
    if (expression.asks) tell(expression.asks, deciding);
  } else {
    const { join, parts } = expression;
    const own = parts.map((part) => deciders(part, join));
    for (const [i, part] of parts.entries())
      eachQuestion(part, [...deciding, ...own.flatMap((literals, j) => (j === i ? [] : literals))], tell);
  }
}
