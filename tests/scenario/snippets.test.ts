/** The pieces that editors offer to begin from: with its gaps filled, each is what the schema allows in its place. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { scenarioJsonSchema } from '../../src/scenario/schema.ts';
import snippets from '../../src/scenario/snippets.json';

const { $schema, definitions } = scenarioJsonSchema() as { $schema: string; definitions: Record<string, object> };

/** What the published schema allows where a part of this name stands. */
const allowedAs = (part: string) =>
  z.fromJSONSchema({ $schema, $ref: `#/definitions/${part}`, definitions } as Parameters<typeof z.fromJSONSchema>[0]);

/** What an author writes into a gap that takes no free text and no name of their own. */
const WRITTEN: Readonly<Record<string, string>> = { dated: '2026-01-31' };

const GAP = /\$\{\d+\|([^|]+)\|\}|\$\{\d+:([^}]+)\}|\$\d+/g;

/** A text with its gaps filled: with the word at that place of a choice, with what is proposed, or with a name. */
const filledText = (text: string, choice: number, written: string) =>
  text.replaceAll(GAP, (_, choices?: string, proposed?: string) => {
    const words = choices?.split(',') ?? [];
    return words[choice % words.length] ?? proposed ?? written;
  });

/** A piece as it stands once its author has gone through all gaps. */
function filled(piece: unknown, choice: number, field = ''): unknown {
  if (typeof piece === 'string') return filledText(piece, choice, WRITTEN[field] ?? 'a-gap');
  if (Array.isArray(piece)) return piece.map((one) => filled(one, choice, field));
  if (typeof piece !== 'object' || piece === null) return piece;
  return Object.fromEntries(
    Object.entries(piece).map(([key, one]) => [filledText(key, choice, 'a-gap'), filled(one, choice, key)]),
  );
}

/** How many words the longest choice of a piece has; one where nothing is chosen. */
const choicesIn = (piece: object) =>
  Math.max(1, ...[...JSON.stringify(piece).matchAll(GAP)].map(([, choices]) => choices?.split(',').length ?? 1));

const pieces = Object.entries(snippets).flatMap(([part, all]) => all.map(({ label, body }) => ({ part, label, body })));

describe('a piece that editors offer', () => {
  it.each(pieces)('is right once its gaps are filled, whatever is chosen: $part, $label', ({ part, body }) => {
    expect(Object.keys(definitions)).toContain(part);
    const allowed = allowedAs(part);
    for (let choice = 0; choice < choicesIn(body); choice += 1) {
      const written = filled(body, choice);
      expect(JSON.stringify(written)).not.toContain('$');
      expect(allowed.safeParse(written).error?.issues, JSON.stringify(written)).toBeUndefined();
    }
  });

  it('is refused with a gap left open where a word is to be chosen', () => {
    expect(allowedAs('Need').safeParse(snippets.Need[0]?.body).success).toBe(false);
  });
});
