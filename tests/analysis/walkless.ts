import type { FindingCode } from '../../src/analysis/findings.ts';

/** Findings that no play can show, since what they tell of never happens. */
export const NEVER_HAPPENS: readonly FindingCode[] = [
  'node-out-of-reach',
  'ending-out-of-reach',
  'move-never-offered',
  'card-out-of-reach',
  'line-never-heard',
  'flag-without-effect',
  'stronger-in-circle',
  'stronger-no-better',
];
