import './page-notice.css';

/** Something to tell on a page, announced politely. Its place is there before it says anything: an announcement needs one. */
export const PageNotice = ({ notice }: { readonly notice?: string | undefined }) => (
  <p role="status" className="page-notice">
    {notice}
  </p>
);
