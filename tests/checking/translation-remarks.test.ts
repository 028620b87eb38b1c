/** What `check` says of how a translation reads: in its own language, at its own texts, and nothing twice. */
import { describe, expect, test } from 'vitest';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { check } from '../../src/cli/check.ts';
import { keyOf } from '../../src/scenario/translation/mark.ts';
import { broughtUpToDate, emptyTranslation } from '../../src/scenario/translation/skeleton.ts';
import { aTerminal } from '../cli/a-terminal.ts';
import { scenarioIn } from '../record/a-record.ts';

const story = JSON.stringify(startingPoint('quick-question', 'coffee_shop'));
const scenario = scenarioIn(story);
const [first] = Object.entries(scenario.nodes).flatMap(([node, { moves }]) =>
  moves.flatMap((move) => (move.say === undefined ? [] : [keyOf('nodes', node, 'moves', move.id, 'say')])),
);
const key = first ?? '';
const LONG = Array.from({ length: 25 }, () => 'słowo').join(' ');

/** A whole translation, with other words at some of its texts. */
function inPolish(others: Readonly<Record<string, string>>): string {
  const file = broughtUpToDate(scenario, emptyTranslation(scenario, 'pl'));
  for (const [at, entry] of Object.entries(file.texts)) entry.text = others[at] ?? `Tak: ${entry.source?.slice(0, 60)}`;
  return JSON.stringify(file, null, 2);
}

function checked(translation: string, { proof = false, lint = true } = {}) {
  const file = `work/${scenario.id}.pl.json`;
  const terminal = aTerminal([], { [`work/${scenario.id}.json`]: story, [file]: translation });
  check(terminal, [file], { json: true, proof, lint });
  const [answer] = JSON.parse(terminal.said.join('\n')).files;
  return answer;
}

describe('check of a translation', () => {
  test('says which option is too long in its language, at that option', () => {
    const text = inPolish({ [key]: LONG });
    const { lints, linted, ok } = checked(text);
    const line = text.split('\n').findIndex((one) => one.includes(`"${key}"`)) + 1;
    expect({ linted, ok }).toEqual({ linted: true, ok: true });
    expect(lints).toContainEqual(
      expect.objectContaining({ code: 'long-option', line, pointer: `/texts/${key.replaceAll('/', '~1')}` }),
    );
  });

  test('says nothing of one in which something is missing, and nothing that is not asked', () => {
    expect(checked(inPolish({ [key]: ' ' })).lints).toEqual([]);
    expect(checked(inPolish({ [key]: LONG }), { lint: false })).toMatchObject({ lints: [], linted: false });
  });

  test('finds whoever passes by tone alone in its words, though nobody does in the words of the author', () => {
    const good = new Set(['ask-meeting', 'walk-along'].map((id) => id));
    const texts = Object.fromEntries(
      Object.entries(scenario.nodes).flatMap(([node, { moves }]) =>
        moves.flatMap((move) =>
          (['say', 'ask', 'do', 'look'] as const)
            .filter((kind) => move[kind] !== undefined)
            .map((kind) => [
              keyOf('nodes', node, 'moves', move.id, kind),
              good.has(move.id) ? 'Proszę bardzo.' : 'Tamto.',
            ]),
        ),
      ),
    );
    const told = checked(inPolish(texts), { proof: true, lint: false }).findings.map(
      ({ code }: { code: string }) => code,
    );
    expect(new Set(told)).toEqual(new Set(['naive-passes']));
  });
});
