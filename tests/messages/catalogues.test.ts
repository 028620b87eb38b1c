import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Token } from '@messageformat/parser';
import { describe, expect, it } from 'vitest';
import { messagesOf, subjects } from '../../scripts/messages.mjs';
import { pseudoText } from '../../src/messages/pseudo.mjs';
import { pseudoMessage } from '../../src/messages/pseudo-message.mjs';

const FOLDER = 'src/messages';
const languages = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const all = languages.flatMap((language) =>
  subjects().flatMap((subject: string) =>
    Object.entries(messagesOf(language, subject) as Record<string, string>).map(
      ([key, text]) => [language, subject, key, text] as const,
    ),
  ),
);

/** Every place of a message that is given something, those inside of cases too. */
const asked = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token) => [token, ...('cases' in token ? token.cases.flatMap((one) => asked(one.tokens)) : [])]);

describe('catalogues', () => {
  it('can all be read, and have every plural form their language knows', () => {
    const faults = all.flatMap(([language, subject, key, text]) =>
      asked(parse(text)).flatMap((token) => {
        if (token.type !== 'plural') return [];
        const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        const missing = forms.filter(
          (form) => !token.cases.some((one) => one.key === form || (form === 'one' && one.key === '=1')),
        );
        return missing.map((form) => `${language}/${subject}.json, ${key}: no form for "${form}"`);
      }),
    );
    expect(all.length).toBeGreaterThan(40);
    expect(faults).toEqual([]);
  });

  it('holds whole sentences: nothing begins or ends with a space to be put to something else', () => {
    const glued = all.filter(([, , , text]) => text !== text.trim()).map(([, subject, key]) => `${subject}.${key}`);
    expect(glued).toEqual([]);
  });

  it('has no message that nobody says', () => {
    const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.gen.ts'))
      .map((file) => readFileSync(join('src', file), 'utf8'))
      .join('\n');
    // Most keys stand as a word of their own: what does is known at once, and the program is looked through for the rest.
    const words = new Set(source.match(/[.'`][\w-]+(?:\.[\w-]+)*\.?(?:'|\$\{)?/g));
    const unsaid = all
      .filter(([language]) => language === 'en-GB')
      .filter(([, , key]) => {
        const stems = [...key.matchAll(/\./g)].map(({ index }) => key.slice(0, index + 1));
        const forms = [`.${key}`, `'${key}'`, ...stems.map((stem) => `\`${stem}\${`)];
        return !forms.some((form) => words.has(form)) && !forms.some((form) => source.includes(form));
      });
    expect(unsaid.map(([, subject, key]) => `${subject}.${key}`)).toEqual([]);
  });
});

describe('languages nobody speaks', () => {
  it('change every letter of a text, and make it 40 % longer or run from the right', () => {
    const text = 'Serve people who need something, and expect something.';
    const accented = pseudoText(text, 'en-XA');
    expect(accented).not.toMatch(/[A-Za-z]/);
    expect([...accented].length / text.length).toBeGreaterThan(1.3);
    expect(pseudoText('Put it aside', 'ar-XB')).toBe('\u202EPut\u202C \u202Eit\u202C \u202Easide\u202C');
  });

  it('leave what a message is given, its plurals and its quotes as they are', () => {
    const message = "{n, plural, one {# play} other {# plays of {name}}} '{as it is}' and more";
    const other = pseudoMessage(message, 'en-XA');
    expect(other).toContain('{n, plural, one {# ');
    expect(other).toContain('{name}');
    expect(other).toContain("'{as it is}'");
    expect(other.replace(/\{name\}|'\{as it is\}'|plural|other|one|\bn\b/g, '')).not.toMatch(/[A-Za-z]/);
    expect(() => parse(other)).not.toThrow();
  });

  it('change every message, and each can still be read and asks for the same', () => {
    const given = (text: string) => asked(parse(text)).flatMap((token) => ('arg' in token ? [token.arg] : []));
    const written = all.filter(([language]) => language === 'en-GB');
    for (const language of ['en-XA', 'ar-XB'])
      for (const [, subject, key, text] of written) {
        const other = (messagesOf(language, subject) as Record<string, string>)[key] ?? '';
        expect(given(other), `${language}, ${subject}.${key}`).toEqual(given(text));
        const letters = asked(parse(text)).some((token) => token.type === 'content' && /[A-Za-z]/.test(token.value));
        expect(other !== text, `${language}, ${subject}.${key}`).toBe(letters);
      }
  });
});
