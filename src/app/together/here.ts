/**
 * Is there a team server behind this page? A server says so in the page it hands out; the game as plain files has no such
 * line, and asks nothing of anybody.
 */

/** Name of the line in the head of the page. */
export const SERVER_META = 'counterpart-team-server';

/** Address below which the routes of the team server stand, without a slash at its end; undefined without a server. */
export function teamServer(page: Document = document): string | undefined {
  const content = page.querySelector<HTMLMetaElement>(`meta[name="${SERVER_META}"]`)?.content;
  if (content === undefined || content === '') return undefined;
  const address = new URL(content, page.baseURI);
  // Keys and names go to where the page came from, and nowhere else.
  return address.origin === new URL(page.baseURI).origin ? address.href.replace(/\/+$/, '') : undefined;
}
