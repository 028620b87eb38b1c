import { createContext, useContext } from 'react';
import './page-notice.css';

/** What a notice offers to do about what it tells. */
export interface WayOn {
  /** Words of its button. */
  readonly label: string;
  readonly act: () => void;
}

/** The way on that goes with the notice of the page; undefined when there is none. */
export const NoticeWayOn = createContext<WayOn | undefined>(undefined);

/** The words of a notice, and the button of its way on where there is one. Stands inside a status of the page. */
export function NoticeWords({ notice }: { readonly notice?: string | undefined }) {
  const wayOn = useContext(NoticeWayOn);
  return (
    <>
      {notice}
      {notice !== undefined && wayOn && (
        <>
          {' '}
          <button type="button" className="button notice-way-on" onClick={wayOn.act}>
            {wayOn.label}
          </button>
        </>
      )}
    </>
  );
}

/** Something to tell on a page, announced politely. Its place is there before it says anything: an announcement needs one. */
export const PageNotice = ({ notice }: { readonly notice?: string | undefined }) => (
  <p role="status" className="page-notice">
    <NoticeWords notice={notice} />
  </p>
);
