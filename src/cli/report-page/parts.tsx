/** What report pages are built from. Words of a file are children like any others: React escapes them. */
import type { ReactNode } from 'react';
import type { Witness } from '../../analysis/witness.ts';
import { reportPage } from '../../messages/report-page.ts';
import { walkText } from '../walk-text.ts';
import { each } from './each.tsx';

/** A section of the page with its heading. */
export const Section = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

/** What scrolls by itself: a region that can be reached by keyboard. A section of the page would have a frame. */
export const scrolling = (label: string) => ({ role: 'region', tabIndex: 0, 'aria-label': label }) as const;

/** A table with a row of headings; the first cell of each row is its heading. Nothing when there are no rows. */
export function Table({
  caption,
  head,
  rows,
}: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}) {
  if (rows.length === 0) return null;
  return (
    <div className="wide" {...scrolling(caption)}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((one) => (
              <th scope="col" key={one}>
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {each(rows, ([first = '', ...cells]) => (
            <tr>
              <th scope="row">{first}</th>
              {each(cells, (cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Facts as terms and values. */
export const Facts = ({ list }: { readonly list: readonly (readonly [term: string, value: ReactNode])[] }) => (
  <dl className="facts">
    {list.map(([term, value]) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** Something that opens: closed on screen, open on paper. */
export const Folded = ({ summary, children }: { readonly summary: string; readonly children: ReactNode }) => (
  <details>
    <summary>{summary}</summary>
    {children}
  </details>
);

/** A walk to be played again. */
export const Walk = ({ of }: { readonly of: Witness }) => <code className="walk">{walkText(of)}</code>;

/** How it stands: an error was found, all is proved, or not all. */
type Stands = 'good' | 'warn' | 'bad';

/** The head of a page: what it is about, a face, and what is to be known first. */
export const Head = ({
  kind,
  title,
  summary,
  portrait,
  stands,
  chips,
}: {
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  /** A drawing of ours. */
  readonly portrait: string | undefined;
  readonly stands: Stands;
  readonly chips: readonly ReactNode[];
}) => (
  <header>
    {portrait === undefined ? null : (
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by `art`, which escapes what it is given
      <div className="face" dangerouslySetInnerHTML={{ __html: portrait }} />
    )}
    <div>
      <p className="soft">{kind}</p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p>
        <bdi>{summary}</bdi>
      </p>
      <div className="chips">
        <span className={`chip ${stands}`}>{reportPage[`verdict.${stands}`]()}</span>
        {each(chips, (chip) => (
          <span className="chip">{chip}</span>
        ))}
      </div>
    </div>
  </header>
);
