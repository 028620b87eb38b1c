import { createContext, useContext } from 'react';
import './page-notice.css';

/** What is done when somebody asks to try again what the notice is about; undefined when there is nothing to try. */
export const NoticeAgain = createContext<(() => void) | undefined>(undefined);

/** The words of a notice, and the button to try again where that may help. Stands inside a status of the page. */
export function NoticeWords({ notice }: { readonly notice?: string | undefined }) {
  const again = useContext(NoticeAgain);
  return (
    <>
      {notice}
      {notice !== undefined && again && (
        <>
          {' '}
          <button type="button" className="button notice-again" onClick={again}>
            Try again
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
