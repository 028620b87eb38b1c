/** Small pieces of HTML. Everything that comes from a file passes through `text`. */
import { escaped } from '../../analysis/map/markup.ts';

/** Markup that may be put into a page as it is. */
export interface Html {
  readonly html: string;
}

/** What may stand inside an element: markup, or words that are escaped. */
export type Inside = Html | string | number | readonly Inside[];

type Attributes = Readonly<Record<string, string | number | true>>;

const ALONE = new Set(['meta', 'br', 'hr']);

/** Markup that was made elsewhere and is known to be safe: a drawing of ours. */
export const drawn = (html: string): Html => ({ html });

function inner(inside: Inside): string {
  if (typeof inside === 'string' || typeof inside === 'number') return escaped(String(inside));
  return 'html' in inside ? inside.html : inside.map(inner).join('');
}

/** One element. */
export function tag(name: string, attributes: Attributes = {}, ...inside: readonly Inside[]): Html {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`,
  );
  return { html: `<${name}${written.join('')}>${ALONE.has(name) ? '' : `${inner(inside)}</${name}>`}` };
}

/** Words in their own direction. */
export const own = (words: string): Html => tag('bdi', {}, words);

/** A section of the page with its heading. */
export const section = (id: string, title: string, ...inside: readonly Inside[]): Html =>
  tag('section', { 'aria-labelledby': id }, tag('h2', { id }, title), inside);

/** A table with a row of headings; the first cell of each row is its heading. Nothing when there are no rows. */
export function table(caption: string, headings: readonly string[], rows: readonly (readonly Inside[])[]): Inside {
  if (rows.length === 0) return [];
  return tag(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': caption },
    tag(
      'table',
      {},
      tag('caption', {}, caption),
      tag(
        'thead',
        {},
        tag(
          'tr',
          {},
          headings.map((heading) => tag('th', { scope: 'col' }, heading)),
        ),
      ),
      tag(
        'tbody',
        {},
        rows.map(([first = '', ...cells]) =>
          tag(
            'tr',
            {},
            tag('th', { scope: 'row' }, first),
            cells.map((cell) => tag('td', {}, cell)),
          ),
        ),
      ),
    ),
  );
}

/** Facts as terms and values. */
export const facts = (list: readonly (readonly [term: string, value: Inside])[]): Html =>
  tag(
    'dl',
    { class: 'facts' },
    list.map(([term, value]) => tag('div', {}, tag('dt', {}, term), tag('dd', {}, value))),
  );

/** Something that opens: closed on screen, open on paper. */
export const folded = (summary: string, ...inside: readonly Inside[]): Html =>
  tag('details', {}, tag('summary', {}, summary), inside);
