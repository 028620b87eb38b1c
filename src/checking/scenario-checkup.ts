/** All that is found in the text of one scenario: read, proved, and looked over as a second reader would. */
import type { Guessing } from '../analysis/figures/guessing.ts';
import { graded } from '../analysis/graded.ts';
import { lintsOf } from '../analysis/lints/lints-of.ts';
import { type PlacedFinding, type PlacedLint, placed } from '../analysis/placed.ts';
import { proofOf } from '../analysis/prove.ts';
import { foundSpoken } from '../messages/found.ts';
import { type Spoken, spoken } from '../messages/problem.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Problem } from '../scenario/problems.ts';
import type { People } from '../scenario/put-in.ts';
import { readToJudge } from '../scenario/read.ts';
import { accepted, isError, leavesOpen } from './judged.ts';
import { type Verdicts, verdictOn } from './verdicts.ts';

/** What else than the text itself is looked at. */
export interface Asked {
  readonly proof: boolean;
  readonly lint: boolean;
  /** Is everything proved anew, whatever was kept of earlier checks? */
  readonly fresh?: boolean;
}

/** What a text is checked with. */
export interface CheckedWith {
  /** Finds people that the scenario names; absent where there are none. */
  readonly people?: People | undefined;
  /** Verdicts of earlier checks; absent where nothing is kept. */
  readonly verdicts?: Verdicts | undefined;
}

/** What was found in one scenario. */
export interface ScenarioCheckup {
  readonly ok: boolean;
  readonly problems: readonly Spoken<Problem>[];
  /** What the proofs found; absent when nothing was proved. */
  readonly findings?: readonly Spoken<PlacedFinding>[];
  /** What guessing comes to; absent when nothing was proved. */
  readonly guessing?: Guessing;
  /** What the writing lints say; absent when they were not asked. */
  readonly lints?: readonly Spoken<PlacedLint>[];
}

/** What is proved of a scenario, kept or worked out: plain data. */
function proved(scenario: Scenario, verdicts: Verdicts | undefined, fresh: boolean) {
  return verdictOn(verdicts, { kind: 'scenario', of: scenario, fresh }, () => {
    const { findings, guessing } = proofOf(scenario);
    return { findings, guessing };
  });
}

/**
 * Checks a text. One with errors is proved and looked over as far as it can be judged at all, so that its author is
 * told everything at once.
 */
export function scenarioCheckup(
  text: string,
  { proof, lint, fresh = false }: Asked,
  { people, verdicts }: CheckedWith = {},
): ScenarioCheckup {
  const { read, judged } = readToJudge(text, people ? { people } : {});
  const problems = (read.ok ? read.warnings : read.problems).map(spoken);
  const scenario = read.ok ? read.value : judged;
  if (!scenario) return { ok: read.ok, problems };
  const said = <T extends PlacedFinding | PlacedLint>(told: readonly T[]) =>
    told.map((one) => accepted(foundSpoken(one), scenario));
  const lints = lint && { lints: said(placed(lintsOf(scenario), text, scenario)) };
  if (!proof) return { ok: read.ok, problems, ...lints };
  const { findings: found, guessing } = proved(scenario, verdicts, fresh);
  const findings = said(placed(graded(found, text), text, scenario));
  const ok = read.ok && !findings.some(isError) && !findings.some(leavesOpen);
  return { ok, problems, findings, guessing, ...lints };
}
