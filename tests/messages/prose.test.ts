import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proseIn } from './prose.ts';

const SRC = 'src';
/** Rooms that speak to nobody, or whose words are not in catalogues by decision (see ARCHITECTURE.md). */
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.gen\.ts$|\.d\.ts$/.test(file))
  // Routes, shapes and refusals tell programs and whoever writes them (OpenAPI, logs, figures); for readers they are codes.
  .filter(
    (file) => !/^team\/(routes\/|refusals|shapes|stepped|board\.ts)|^server\/http\/(metrics|openapi)\.ts/.test(file),
  )
  // Words of one language by which texts and names are judged, such as verbs, figures of speech, what sounds polite and what
  // is no name: data, never said.
  .filter(
    (file) =>
      !/^analysis\/(lints\/(plain\/|numbers|stated-facts)|players\/tone-words)|^server\/people\/unwanted-words/.test(
        file,
      ),
  )
  // The day that authors begin from is theirs to change: written into their files, in the language of its story.
  .filter((file) => file !== 'checking/starting-day.ts')
  .sort();

describe('what the program says', () => {
  it('finds sentences, words in labels and text in elements, and no names or mistakes of developers', () => {
    expect(proseIn("const a = 'Open the door'; const b = 'open-door'; throw new Error('no door here');")).toEqual([
      'Open the door',
    ]);
    expect(proseIn('const a = <p className="one two" aria-label="More">Hello<b title={x} /></p>;')).toEqual([
      'More',
      'Hello',
    ]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
    expect(proseIn('const a = `${name} is still here`; const b = `${x}px ${y}px`;')).toEqual([' is still here']);
    const browsers =
      "const a = '(prefers-contrast: more)'; const b = 'input, a, [href]'; <svg preserveAspectRatio='xMid slice' />";
    expect(proseIn(browsers)).toEqual([]);
    expect(proseIn("import { a } from 'the big door'; type B = 'the big door';")).toEqual([]);
  });

  it('takes nothing for words that is a name', () => {
    expect(proseIn("const a = <Field label={words['field.from']()} chip={{ is: 'chip chip-good' }} />;")).toEqual([]);
  });

  it('takes nothing for words that stands in a drawing', () => {
    expect(proseIn('const a = <svg preserveAspectRatio="xMidYMax slice" viewBox="0 0 8 8" />;')).toEqual([]);
    expect(proseIn("const a = ['select id from team where id = ?', 'npm run -s counterpart --'];")).toEqual([]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
    expect(proseIn('const a = `<svg width="${w}" viewBox="0 0 8 8"><text text-anchor="${end}" />`;')).toEqual([]);
  });

  it('takes nothing for words that is a list of them, or that a database reads', () => {
    expect(proseIn("const a = 'once upon a time'.split(' '); const b = 'once upon a time';")).toEqual([
      'once upon a time',
    ]);
    const statements = [
      'select id, name from member where team = ? order by id',
      ' from total\\n      join play as first on first.team = total.team',
      'pragma journal_mode = wal',
      'savepoint work',
      ' order by sequence',
    ];
    expect(proseIn(`const a = ['${statements.join("', '")}'];`)).toEqual([]);
    const words = [
      'select one story',
      'update the page, and begin',
      'and the rest is kept',
      'release the brake at once',
    ];
    expect(proseIn(`const a = ['${words.join("', '")}'];`)).toEqual(words);
  });

  // Each line is a file that still says something itself, with how often. It may only become less: words go to src/messages.
  it('stands in catalogues, but for what this list still owes', async () => {
    const owed = files.flatMap((file) => {
      const found = proseIn(readFileSync(join(SRC, file), 'utf8'), file.endsWith('x') ? 'tsx' : 'ts');
      return found.length === 0 ? [] : [`${file} ${found.length}`];
    });
    await expect(`${owed.join('\n')}\n`).toMatchFileSnapshot('still-owed.txt');
  });
});
