/** What is wrong with a drawing we made ourselves. */

/** The first thing wrong with a piece of SVG, or undefined. Enough of XML for what we write ourselves. */
export function wrongWith(svg: string): string | undefined {
  if (svg.includes('{{')) return 'a colour token is left';
  if (/<script|<foreignObject|\son\w+=|javascript:/i.test(svg)) return 'something that could run';
  if (/(?:href|src)="(?!#)/.test(svg) || /url\((?!#)/.test(svg)) return 'a reference to the outside';
  if (/NaN|undefined|Infinity/.test(svg)) return 'a measure that is no number';
  const open: string[] = [];
  for (const [tag, close, name, rest] of svg.matchAll(/<(\/?)([a-zA-Z]+)([^<>]*)>/g)) {
    if (close === '/') {
      if (open.pop() !== name) return `unbalanced ${tag}`;
    } else if (rest?.endsWith('/') !== true) open.push(name ?? '');
    if (rest !== undefined && !/^(\s+[\w:-]+="[^"<]*")*\s*\/?$/.test(rest))
      return `odd attributes in ${tag.slice(0, 60)}`;
  }
  if (open.length > 0) return `not closed: ${open.join(' ')}`;
  const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  if (new Set(ids).size !== ids.length) return 'an id is used twice';
  const missing = [...svg.matchAll(/(?:url\(|href=")#([^")]+)/g)].find(([, id]) => !ids.includes(id));
  return missing === undefined ? undefined : `nothing has the id ${missing[1]}`;
}
