/** The frame of every page that is made. */
import { PAGE_MAKER } from '../former-outputs.ts';
import { type Inside, tag } from './html.ts';
import { STYLE } from './style.ts';

/** Nothing is fetched and nothing runs; only the page's own style counts. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A whole document of some kind: what it is called, who made it, how it looks. */
export function documentOf(
  { title, maker, style }: { readonly title: string; readonly maker: string; readonly style: string },
  inside: Inside,
): string {
  const document = tag(
    'html',
    { lang: 'en-GB' },
    tag(
      'head',
      {},
      tag('meta', { charset: 'utf-8' }),
      tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      tag('meta', { name: 'generator', content: maker }),
      tag('title', {}, title),
      { html: `<style>${style}</style>` },
    ),
    tag('body', {}, tag('main', {}, inside)),
  );
  return `<!doctype html>\n${document.html}\n`;
}

/** A report page. */
export const pageOf = (title: string, inside: Inside): string =>
  documentOf({ title, maker: PAGE_MAKER, style: STYLE }, inside);
