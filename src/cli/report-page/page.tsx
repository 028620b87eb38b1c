/** The frame of every page that is made. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { language } from '../../messages/language.ts';
import { PAGE_MAKER } from '../former-outputs.ts';
import { STYLE } from './style.ts';

/** Nothing is fetched and nothing runs; only the page's own style counts. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What no document may hold: control characters, and halves of characters. React leaves them in. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A whole document of some kind: what it is called, who made it, how it looks. */
export function documentOf(
  { title, maker, style }: { readonly title: string; readonly maker: string; readonly style: string },
  inside: ReactNode,
): string {
  const document = renderToStaticMarkup(
    <html lang={language()}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content={maker} />
        <title>{title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a style sheet of ours */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>{inside}</main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${document.replaceAll(FORBIDDEN, '')}\n`;
}

/** A report page. */
export const pageOf = (title: string, inside: ReactNode): string =>
  documentOf({ title, maker: PAGE_MAKER, style: STYLE }, inside);
