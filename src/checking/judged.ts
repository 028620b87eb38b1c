/** When a file passes: what counts against it, and what its author may accept. */
import type { PlacedFinding, PlacedLint } from '../analysis/placed.ts';
import { finding } from '../messages/finding.ts';
import type { Spoken } from '../messages/say.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Problem } from '../scenario/problems.ts';

/** What says that something was not proved. No reason makes it proved, so no author can accept it. */
const OPEN: ReadonlySet<string> = new Set([
  'not-proved',
  'words-not-proved',
  'luck-not-proved',
  'mood-not-proved',
  'day-not-proved',
]);

/** Does this say that something was not proved? */
export const leavesOpen = ({ code }: { readonly code: string }): boolean => OPEN.has(code);

/** Does this make a file fail the check? */
export const isError = ({ severity }: { readonly severity: Problem['severity'] }) => severity === 'error';

/** A finding or lint that the author means: told with the reason, and no longer an error. */
export function accepted<T extends Spoken<PlacedFinding | PlacedLint>>(found: T, { intended }: Scenario): T {
  const reason = intended && Object.hasOwn(intended, found.code) ? intended[found.code] : undefined;
  return reason === undefined
    ? found
    : { ...found, severity: 'warning', message: finding.intended({ message: found.message, reason }) };
}
