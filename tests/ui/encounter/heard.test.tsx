/** Whole encounters as somebody hears them who sees nothing: what takes the focus, and what is told beside it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { earlierTurns } from '../../../src/encounter/earlier.ts';
import { startEncounter } from '../../../src/encounter/play.ts';
import { advance, beginWalk } from '../../../src/encounter/walk.ts';
import { readWalks } from '../../../src/record/walk-file.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import { moveText } from '../../../src/scenario/move.ts';
import { shippedScenarios } from '../../shipped-scenarios.ts';
import { anEncounter, encounterProps } from '../an-encounter.tsx';
import { find, hasClass, heardIn, piecesOf } from './heard.ts';

/** Where the whole of it is written, for whoever wants to read it. */
const LOGS = join('node_modules', '.cache', 'counterpart', 'heard');

interface Heard {
  /** The move that led here, in its words; undefined at first. */
  readonly move: string | undefined;
  readonly lines: readonly string[];
  readonly status: string;
}

/** The first walk of each story that is written down beside it. */
function walkOf({ setting, id }: Scenario) {
  const read = readWalks(readFileSync(join('scenarios', setting, `${id}.play`), 'utf8'));
  const [walk] = read.ok ? read.walks : [];
  if (!walk) throw new Error(`${id} has no walk`);
  return walk;
}

/** Everything that is heard of a walk, turn by turn. */
function heardOf(scenario: Scenario): readonly Heard[] {
  const { seed, carried, moves } = walkOf(scenario);
  const encounter = startEncounter(scenario, { seed, carried });
  let walk = beginWalk(scenario, { seed, carried });
  let [look, cues] = [encounter.look(), encounter.arrival(false)];
  const heard: Heard[] = [];
  for (const move of [undefined, ...moves]) {
    if (move !== undefined) {
      const chosen = encounter.choose(move);
      const next = advance(walk, move);
      if (!chosen.ok || !next.ok) throw new Error(`${scenario.id}: ${move} is refused`);
      [look, cues, walk] = [chosen.look, chosen.cues, next.walk];
    }
    const earlier = look.turn > 0 ? earlierTurns(walk) : [];
    const markup = renderToStaticMarkup(anEncounter(encounterProps({ look, cues, earlier })));
    const page = piecesOf(markup);
    const [focused, status] = [
      find(page, hasClass('turn-lines')),
      find(page, ({ attributes }) => attributes.role === 'status'),
    ];
    if (!focused || !status) throw new Error('nothing takes the focus, or nothing tells the rest');
    const made = walk.steps.at(-1)?.move;
    heard.push({
      move: move === undefined || !made ? undefined : moveText(made),
      lines: heardIn(focused, scenario.language),
      status: heardIn(status, scenario.language).join(' '),
    });
  }
  encounter.stop();
  return heard;
}

const logOf = (heard: readonly Heard[]) =>
  heard
    .map(({ lines, status }) => `${lines.map((line) => `  ${line}`).join('\n')}\n  (status) ${status || '–'}\n`)
    .join('\n');

const countIn = (text: string, part: string) => text.split(part).length - 1;

describe.each(shippedScenarios().map((scenario) => [scenario.id, scenario] as const))('%s, heard', (id, scenario) => {
  const heard = heardOf(scenario);
  mkdirSync(LOGS, { recursive: true });
  writeFileSync(join(LOGS, `${id}.txt`), logOf(heard));

  it('tells one’s own move once', () => {
    for (const { move, lines, status } of heard) {
      if (move === undefined) continue;
      const all = [...lines, status].join('\n').replaceAll(/[“”«»]/g, '');
      expect(countIn(all, move.replaceAll(/[“”«»]/g, '').replace(/\s+/g, ' ')), `${move}\n${all}`).toBe(1);
    }
  });

  it('names whoever speaks before their words, and says nothing twice', () => {
    for (const { lines, status } of heard) {
      for (const line of lines.filter((one) => /^(\[[\w-]+\] )?[“«]/.test(one)))
        expect(lines[lines.indexOf(line) - 1], line).toMatch(/(says( in .+)?:|[”»]|You:)$/);
      const sentences = status.split(/(?<=[.!?]) /).filter((one) => one !== '');
      expect(new Set(sentences).size, status).toBe(sentences.length);
      for (const sentence of sentences) expect(lines).not.toContain(sentence);
    }
  });

  it('does not tell in the status what it told the turn before', () => {
    for (const [i, { status }] of heard.entries()) {
      const before = heard[i - 1]?.status;
      if (status !== '' && before !== undefined) expect(status).not.toBe(before);
    }
  });
});
