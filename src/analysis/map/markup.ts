/** Small pieces of SVG. Everything that comes from a scenario passes through `escaped`. */

/** Text as it may stand in SVG, between tags and in attributes. What XML forbids is left out. */
export const escaped = (text: string) =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

type Attributes = Readonly<Record<string, string | number>>;

/** One element. `inside` is markup already. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
}

/** Words at a place, each text in its own direction. */
export const words = (x: number, y: number, text: string, more: Attributes = {}) =>
  text === '' ? '' : element('text', { x, y, 'unicode-bidi': 'plaintext', ...more }, escaped(text));

/** What a pointer resting on it is told, and a reader of the file. */
export const tip = (text: string) => element('title', {}, escaped(text));

/** Characters a text takes up in a row: wide ones (Chinese, Japanese, Korean, pictures) count as two. */
const widthOf = (character: string) =>
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(
    character,
  )
    ? 2
    : 1;

/** A text in at most `lines` lines of `most` characters; … where it was cut. */
export function wrapped(text: string, most: number, lines: number): string[] {
  const out = [''];
  let width = 0;
  for (const character of text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()) {
    if (width + widthOf(character) > most) {
      const line = out.at(-1) ?? '';
      const space = character === ' ' ? line.length : line.lastIndexOf(' ');
      const [kept, rest] = space > 0 ? [line.slice(0, space), line.slice(space + 1)] : [line, ''];
      if (out.length === lines) {
        out[out.length - 1] = `${[...kept].slice(0, most - 1).join('')}…`;
        return out;
      }
      out[out.length - 1] = kept;
      out.push(rest);
      width = [...rest].reduce((sum, one) => sum + widthOf(one), 0);
      if (character === ' ') continue;
    }
    out[out.length - 1] += character;
    width += widthOf(character);
  }
  return out;
}
