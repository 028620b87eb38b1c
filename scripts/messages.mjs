/**
 * For Vite: catalogues of messages (`src/messages/<language>/<subject>.json`, ICU MessageFormat) as small functions, made
 * when something is built, so that no page carries a reader of messages.
 *
 * - `virtual:messages/<language>/<subject>`: one subject, an object with a function for each message.
 * - `virtual:messages/whole/<language>`: all subjects of a language, for languages that come later.
 *
 * `en-XA` and `ar-XB` are made of the English: longer and accented, and mirrored (src/messages/pseudo.mjs).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import { pseudoMessage } from '../src/messages/pseudo-message.mjs';
import { ROOT } from './ensure-install.mjs';

const NAME = 'virtual:messages/';
const FOLDER = join(ROOT, 'src/messages');
/** The language every other is made from. */
const SOURCE = 'en-GB';
const PSEUDO = ['en-XA', 'ar-XB'];
/** Where compiled messages find what Intl does not do by itself. Quoting and shares are apart: no screen carries them. */
const FORMATTERS = {
  list: '/src/messages/formatters.ts',
  spellout: '/src/messages/formatters.ts',
  quote: '/src/messages/quoting.ts',
  quotes: '/src/messages/quoting.ts',
  share: '/src/messages/shares.ts',
  coefficient: '/src/messages/shares.ts',
  tenths: '/src/messages/shares.ts',
};

const fileOf = (language, subject) => join(FOLDER, PSEUDO.includes(language) ? SOURCE : language, `${subject}.json`);

/** Every subject there is. */
export const subjects = () =>
  readdirSync(join(FOLDER, SOURCE))
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort();

/** The messages of a subject in a language, as their files have them. */
export function messagesOf(language, subject) {
  const plain = JSON.parse(readFileSync(fileOf(language, subject), 'utf8'));
  if (!PSEUDO.includes(language)) return plain;
  return Object.fromEntries(Object.entries(plain).map(([key, text]) => [key, pseudoMessage(text, language)]));
}

/** A subject as JavaScript. Throws with subject and key where a message cannot be read. */
function compiled(language, subject) {
  const format = new MessageFormat(language === 'en-XA' ? SOURCE : language.replace('ar-XB', 'ar'), {
    customFormatters: Object.fromEntries(
      Object.entries(FORMATTERS).map(([id, module]) => [id, { formatter: () => '', id, module }]),
    ),
  });
  const messages = messagesOf(language, subject);
  for (const [key, text] of Object.entries(messages)) {
    try {
      format.compile(text);
    } catch (error) {
      throw new Error(`src/messages/${language}/${subject}.json, ${key}: ${error.message.split('\n')[0]}`);
    }
  }
  return compileModule(format, messages);
}

/** All subjects of a language as one module. */
const whole = (language) =>
  `${subjects()
    .map((subject, at) => `import subject${at} from '${NAME}${language}/${subject}';`)
    .join('\n')}\nexport default { ${subjects()
    .map((subject, at) => `${JSON.stringify(subject)}: subject${at}`)
    .join(', ')} };`;

/** @returns {import('vite').Plugin} */
export function messages() {
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${NAME}`)) return undefined;
      const [language, subject] = id.slice(NAME.length + 1).split('/');
      if (language === 'whole') return whole(subject);
      this.addWatchFile?.(fileOf(language, subject));
      return compiled(language, subject);
    },
  };
}
