/** What was found, line by line, each with the play that shows it. */

import type { ReactNode } from 'react';
import type { PlacedFinding, PlacedLint } from '../../analysis/placed.ts';
import { reportPage } from '../../messages/report-page.ts';
import type { Spoken } from '../../messages/say.ts';
import { each } from './each.tsx';
import { Section, Walk } from './parts.tsx';

/** One of them: where, what, by which code. */
export const Found = ({
  of: { line, severity, message, code },
  children,
}: {
  readonly of: { readonly line: number; readonly severity: string; readonly message: string; readonly code: string };
  readonly children?: ReactNode;
}) => (
  <li className={severity}>
    <strong>{reportPage.atLine({ line })}</strong> <bdi>{message}</bdi> <code>{code}</code>
    {children}
  </li>
);

const Told = ({ list }: { readonly list: readonly Spoken<PlacedFinding | PlacedLint>[] }) => (
  <ul className="list">
    {each(list, (one) => (
      <Found of={one}>
        {'witness' in one && one.witness ? <Walk of={one.witness} /> : null}
        {'other' in one && one.other ? (
          <>
            {' '}
            <Walk of={one.other} />
          </>
        ) : null}
      </Found>
    ))}
  </ul>
);

/** What was proved and found of a scenario. */
export const Proofs = ({
  findings,
  lints,
  proved,
}: {
  readonly findings: readonly Spoken<PlacedFinding>[];
  readonly lints: readonly Spoken<PlacedLint>[];
  readonly proved: boolean;
}) => (
  <Section id="proofs" title={reportPage.proofs()}>
    <p>
      {findings.length === 0 && proved
        ? reportPage['proofs.fair']()
        : reportPage['proofs.found']({ count: findings.length })}
    </p>
    {findings.length > 0 ? <Told list={findings} /> : null}
    <h3>{reportPage.writing()}</h3>
    {lints.length > 0 ? <Told list={lints} /> : <p>{reportPage['writing.fine']()}</p>}
  </Section>
);
