/** The section of a report page that says what was proved, found and accepted, line by line. */

import type { PlacedFinding, PlacedLint } from '../../analysis/placed.ts';
import { type Html, own, section, tag } from './html.ts';
import { walk } from './words.ts';

/** What was proved, and what was found. */
export function found(findings: readonly PlacedFinding[], lints: readonly PlacedLint[], proved: boolean): Html {
  const told = (list: readonly (PlacedFinding | PlacedLint)[]) =>
    tag(
      'ul',
      { class: 'list' },
      list.map((one) =>
        tag(
          'li',
          { class: one.severity },
          tag('strong', {}, `Line ${one.line}: `),
          own(one.message),
          ' ',
          tag('code', {}, one.code),
          'witness' in one && one.witness ? walk(one.witness) : [],
          'other' in one && one.other ? [' ', walk(one.other)] : [],
        ),
      ),
    );
  return section(
    'proofs',
    'What the proofs and the second reader say',
    tag(
      'p',
      {},
      findings.length === 0 && proved
        ? 'Proved fair: everything can be reached and met, 100 from every way to begin, and nobody passes without listening.'
        : `${findings.length} found by the proofs. Each play shown can be played again.`,
    ),
    findings.length > 0 ? told(findings) : [],
    tag('h3', {}, 'The writing'),
    lints.length > 0 ? told(lints) : tag('p', {}, 'Nothing to mend.'),
  );
}
