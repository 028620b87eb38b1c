/** What an author says is meant, and nothing tells. */
import type { Scenario } from '../../scenario/format.ts';
import { pointer } from '../../scenario/places.ts';
import { findings } from '../findings.ts';
import { type Lint, lint, lints } from './codes.ts';

/** Codes under `intended` that neither a proof nor a remark on the writing can have. */
export function intendedLints({ intended = {} }: Scenario): readonly Lint[] {
  const codes = [...Object.keys(findings), ...Object.keys(lints)];
  return Object.keys(intended)
    .filter((code) => !codes.includes(code))
    .map((code) => lint('unknown-intended', pointer('intended', code), { code, codes }));
}
