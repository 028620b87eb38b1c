import { describe, expect, it } from 'vitest';
import { scenarioCheckup } from '../../src/checking/scenario-checkup.ts';
import { startingPoint } from '../../src/checking/starting-point.ts';

const start = startingPoint('quick-question', 'coffee_shop');
const text = (value: object) => JSON.stringify(value, null, 2);

describe('the checkup of one text', () => {
  it('needs no file and no folder: the text of an editor is enough', () => {
    const { ok, problems, findings, guessing, lints } = scenarioCheckup(text(start), { proof: true, lint: true });
    expect({ ok, problems }).toEqual({ ok: true, problems: [] });
    expect(guessing?.passes.most).toBeGreaterThan(0);
    expect(findings?.every(({ line }) => line > 0)).toBe(true);
    expect(lints).toEqual([]);
  });

  it('proves and looks over only what was asked for', () => {
    expect(Object.keys(scenarioCheckup(text(start), { proof: false, lint: false }))).toEqual(['ok', 'problems']);
    expect(Object.keys(scenarioCheckup(text(start), { proof: false, lint: true }))).toEqual([
      'ok',
      'problems',
      'lints',
    ]);
  });

  it('tells what is proved of a text beside its errors, each at its place', () => {
    const wrong = text({ ...start, nodes: { ...start.nodes, lonely: { moves: [] } } });
    const { ok, problems } = scenarioCheckup(wrong, { proof: true, lint: true });
    expect(ok).toBe(false);
    expect(problems.map(({ pointer }) => pointer)).toContain('/nodes/lonely/moves');
  });

  it('turns what its author means into a warning with the reason', () => {
    const { intended: _, ...bare } = start;
    const passes = (of: object) =>
      scenarioCheckup(text(of), { proof: true, lint: false }).findings?.find(({ code }) => code === 'guessing-passes');
    const told = passes(bare);
    expect(told?.message).toMatch(/^Guessing passes:/);
    expect(passes({ ...bare, intended: { 'guessing-passes': 'It is short on purpose.' } })).toEqual({
      ...told,
      severity: 'warning',
      message: `${told?.message} Intended: It is short on purpose.`,
    });
  });

  it('asks those who keep verdicts once, and again only where everything is to be proved anew', () => {
    const kept = new Map<string, string>();
    const verdicts = { kept: (key: string) => kept.get(key), keep: (key: string, one: string) => kept.set(key, one) };
    const asked = { proof: true, lint: false };
    const first = scenarioCheckup(text(start), asked, { verdicts });
    expect(kept.size).toBe(1);
    for (const key of kept.keys()) kept.set(key, JSON.stringify({ findings: [], guessing: first.guessing }));
    expect(scenarioCheckup(text(start), asked, { verdicts }).findings).toEqual([]);
    expect(scenarioCheckup(text(start), { ...asked, fresh: true }, { verdicts })).toEqual(first);
  });
});
