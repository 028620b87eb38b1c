/** A message of ICU MessageFormat in a language nobody speaks: its texts are changed, what it is given is not. */
import { pseudoText } from './pseudo.mjs';

/**
 * @param {string} message as a catalogue has it
 * @param {string} language `en-XA` or `ar-XB`
 * @returns {string} the same message with other texts
 */
export function pseudoMessage(message, language) {
  let at = 0;
  /** Text up to the brace that ends it, or to the end. Quoted braces are text. */
  const text = (inside) => {
    let out = '';
    let run = '';
    const flush = () => {
      out += pseudoText(run, language);
      run = '';
    };
    while (at < message.length) {
      const char = message[at];
      if (char === "'" && '{}'.includes(message[at + 1] ?? '-')) {
        const end = message.indexOf("'", at + 1);
        flush();
        out += message.slice(at, end + 1);
        at = end + 1;
      } else if (char === '{') {
        flush();
        out += argument();
      } else if (char === '}' && inside) break;
      else {
        run += char;
        at += 1;
      }
    }
    flush();
    return out;
  };
  /** `{name}`, `{name, kind}` or `{name, plural, key {text} …}`. */
  const argument = () => {
    const begin = at;
    at += 1;
    while (message[at] !== '}' && message[at] !== '{') at += 1;
    if (message[at] === '}') {
      at += 1;
      return message.slice(begin, at);
    }
    let out = message.slice(begin, at);
    while (message[at] !== '}') {
      if (message[at] === '{') {
        at += 1;
        out += `{${text(true)}}`;
      } else out += message[at];
      at += 1;
    }
    at += 1;
    return `${out}}`;
  };
  return text(false);
}
