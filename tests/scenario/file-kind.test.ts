import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKind as kinds } from '../../src/messages/file-kind.ts';
import { fileKind, largeFileKind } from '../../src/scenario/file-kind.ts';
import { timed } from '../own-time.ts';

/** Milliseconds of the processor that naming two files of the largest size may take. */
const PATIENCE = 1500;

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, little: boolean, marked: boolean) => {
  const units = Array.from(`${marked ? '\uFEFF' : ''}${text}`, (letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};
/** A zip file with one entry of this name and content, stored, as far as anybody looks. */
const zip = (name: string, content = '') =>
  latin1(
    `PK\x03\x04\x14\0\0\0\0\0\0\0\0\0${'\0'.repeat(12)}${String.fromCharCode(name.length)}\0\0\0${name}${content}PK\x05\x06`,
  );

const kindOf = (bytes: Uint8Array) => {
  const kind = fileKind(bytes);
  return kind.is === 'other' ? kind.kind : 'text';
};
const saysOf = (bytes: Uint8Array) => {
  const kind = fileKind(bytes);
  return kind.is === 'other' ? kinds[kind.kind]({ file: 'x.json', line: kind.line ?? 0 }) : '';
};
const scenario = '{\n  "format": 1,\n  "id": "a",\n  "title": "Grüße"\n}\n';

const OTHERS: readonly (readonly [string, string, Uint8Array])[] = [
  [
    'a published Twine story',
    'twine',
    utf8('<!DOCTYPE html>\n<html><body><tw-storydata name="x"></tw-storydata></body></html>'),
  ],
  [
    'an archive of Twine',
    'twine',
    utf8('<tw-storydata name="x" ifid="1"><tw-passagedata></tw-passagedata></tw-storydata>'),
  ],
  ['Twine in JSON', 'twine', utf8('{"name":"x","ifid":"1","passages":[{"pid":"1","text":"Hi"}]}')],
  ['Twee', 'twee', utf8(':: StoryTitle\nA story\n\n:: Start\nHello [[there]]\n')],
  ['Twee with a comment first', 'twee', utf8('\n\n:: Start [tag]\nHello\n')],
  ['ink', 'ink', utf8('VAR calm = true\n-> start\n=== start ===\nHello.\n* [Go on] -> END\n')],
  ['ink that was compiled', 'ink', utf8('\uFEFF{"inkVersion":21,"root":[],"listDefs":{}}')],
  ['Yarn', 'yarn', utf8('title: Start\ntags:\n---\nHello\n-> Yes\n===\n')],
  ['Yarn of its editor', 'yarn', utf8('[{"title":"Start","tags":"","body":"Hi","position":{"x":0,"y":0}}]')],
  ['ChoiceScript', 'choicescript', utf8('Hello.\n*choice\n  #Go\n    *finish\n')],
  ['Ren’Py', 'renpy', utf8('label start:\n    "Hello."\n    return\n')],
  ['an H5P package', 'h5p', zip('h5p.json', '{}')],
  ['the heart of an H5P package', 'h5p', utf8('{"title":"x","mainLibrary":"H5P.BranchingScenario"}')],
  ['a SCORM package', 'scorm', zip('imsmanifest.xml', '<manifest/>')],
  ['a manifest alone', 'manifest', utf8('<?xml version="1.0"?>\n<manifest identifier="x"></manifest>')],
  ['a cmi5 package', 'cmi5', zip('cmi5.xml')],
  ['a Tin Can package', 'tincan', zip('tincan.xml')],
  ['an xAPI statement', 'xapi', utf8('{"actor":{"name":"A"},"verb":{"id":"x"},"object":{"id":"y"}}')],
  ['xAPI statements', 'xapi', utf8('[{"actor":{},"verb":{},"object":{}}]')],
  ['an answer with xAPI statements', 'xapi', utf8('{"statements":[],"more":""}')],
  ['a zip file', 'zip', zip('mine.json', '{}')],
  ['an empty zip file', 'zip', latin1(`PK\x05\x06${'\0'.repeat(18)}`)],
  ['a Word document', 'docx', zip('word/document.xml')],
  ['an Excel workbook', 'xlsx', zip('xl/workbook.xml')],
  ['a presentation', 'pptx', zip('ppt/presentation.xml')],
  ['an OpenDocument text', 'opendocument', zip('mimetype', 'application/vnd.oasis.opendocument.text')],
  ['an e-book', 'epub', zip('mimetype', 'application/epub+zip')],
  ['a document of an older Office', 'office', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest')],
  ['rich text', 'rtf', utf8('{\\rtf1\\ansi Hello}')],
  ['a packed file', 'archive', latin1('\x1f\x8b\x08\0rest')],
  ['a PDF', 'pdf', latin1('%PDF-1.7\n%\xe2\xe3')],
  ['a PNG', 'png', latin1('\x89PNG\r\n\x1a\n\0\0')],
  ['a JPEG', 'jpeg', latin1('\xff\xd8\xff\xe0\0\x10JFIF')],
  ['a GIF', 'gif', latin1('GIF89a\x01\0')],
  ['a WebP', 'webp', latin1('RIFF\x24\0\0\0WEBPVP8 ')],
  ['a picture of a phone', 'picture', latin1('\0\0\0\x18ftypheic')],
  ['an SVG', 'svg', utf8('<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a film', 'video', latin1('\0\0\0\x18ftypmp42')],
  ['a sound', 'sound', latin1('OggS\0\x02')],
  ['a program', 'program', latin1('MZ\x90\0\x03\0')],
  ['a web page', 'html', utf8('<!doctype html><title>Wi-Fi</title>')],
  ['a set of questions', 'questions', utf8('<?xml version="1.0"?><quiz><question/></quiz>')],
  ['some XML', 'xml', utf8('<?xml version="1.0"?><notes/>')],
  ['a table', 'csv', utf8('name,score\nAna,3\nBea,4\n')],
  ['a table of Excel in Europe', 'csv', utf8('"Name";"Punkte; alle"\n"Ana";3\n"Bea";4\n')],
  ['a table with tabs', 'csv', utf8('a\tb\tc\n1\t2\t3\n')],
  ['YAML', 'yaml', utf8('---\nid: a\ntitle: b\n')],
  ['YAML without its mark', 'yaml', utf8('id: a\ntitle: b\nnodes:\n  - x\n')],
  ['a list of walks', 'walks', utf8('# x\n\nwalk best: all\nseed 1\nchoose a\n')],
  ['UTF-16 of Windows', 'utf-16', utf16(scenario, true, true)],
  ['UTF-16 the other way round', 'utf-16', utf16(scenario, false, true)],
  ['UTF-16 without its mark', 'utf-16', utf16(scenario, true, false)],
  ['UTF-16 without its mark the other way round', 'utf-16', utf16(scenario, false, false)],
  ['UTF-32', 'utf-32', latin1('\xff\xfe\0\0{\0\0\0}\0\0\0')],
  ['Latin-1', 'latin-1', latin1(scenario)],
  ['nothing', 'empty', latin1('')],
  ['nothing but blanks', 'empty', utf8('\uFEFF \n\t\n')],
  ['bytes of any sort', 'binary', latin1('\x01\x02\xff\xfa\x00\x91')],
  ['zeros', 'binary', new Uint8Array(64)],
  [
    'the description of the format',
    'schema',
    utf8('{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object"}'),
  ],
];

describe('a file of another kind', () => {
  it.each(OTHERS)('is named: %s', (_, kind, bytes) => {
    expect(kindOf(bytes)).toBe(kind);
    expect(saysOf(bytes)).toMatch(/^x\.json is \S.*\. [A-Z].*\.$/);
    // No advice that makes it worse.
    expect(saysOf(bytes)).not.toMatch(/quotation marks|Remove it|Add it|Line \d/);
  });

  it('that is too large to be read is named by its beginning, if that says anything', () => {
    expect(largeFileKind(latin1('%PDF-1.7'))).toMatchObject({ kind: 'pdf' });
    expect(largeFileKind(utf8(scenario))).toBeUndefined();
  });

  it('of Latin-1 is told with the line that shows it', () => {
    expect(saysOf(latin1(scenario))).toContain('line 4');
  });

  it('keeps the text of walks, which the command line plays', () => {
    expect(fileKind(utf8('walk best: x\nseed 1\nchoose a\n'))).toMatchObject({
      kind: 'walks',
      text: expect.stringMatching(/^walk/),
    });
  });
});

describe('a file that may be ours', () => {
  const folders = ['coffee_shop', 'staff_room', 'utility_contact', 'shop', 'shifts'].map((folder) =>
    join('scenarios', folder),
  );
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

  it.each(files.filter((name) => name.endsWith('.json') && !name.includes('schema')))('is text: %s', (name) => {
    const text = readFileSync(name, 'utf8');
    expect(fileKind(readFileSync(name))).toEqual({ is: 'text', text });
    expect(fileKind(utf8(`\uFEFF${text.replaceAll('\n', '\r\n')}`))).toEqual({
      is: 'text',
      text: text.replaceAll('\n', '\r\n'),
    });
  });

  it.each(files.filter((name) => name.endsWith('.play')))('is walks: %s', (name) => {
    expect(fileKind(readFileSync(name))).toMatchObject({ is: 'other', kind: 'walks' });
  });

  it.each(readdirSync(join('tests', 'broken')))('is text, however broken: %s', (name) => {
    if (name.endsWith('.json'))
      expect(fileKind(readFileSync(join('tests', 'broken', name)))).toMatchObject({ is: 'text' });
  });

  it.each([
    ['broken JSON', '{ "id": "a", '],
    ['a comment first', '// mine\n{ "format": 1 }'],
    ['a record', '{"kind":"counterpart-play","version":2}'],
    [
      'a scenario that speaks of other tools',
      '{"format":1,"title":"actor verb object inkVersion passages <tw-storydata>"}',
    ],
    ['prose', 'Hello, I would like to play this, please.'],
    ['a stray zero', '{"format":1,"title":"a\0b"}'],
  ])('is text: %s', (_, text) => {
    expect(fileKind(utf8(text))).toEqual({ is: 'text', text });
  });

  it('is told without a fault whatever the bytes, and quickly', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(['text', 'other']).toContain(fileKind(bytes).is);
      }),
    );
    for (const unit of [
      '::',
      '"',
      '<!--',
      '* ',
      'a: b\n',
      '<?',
      '=== a\n',
      ',',
      '[',
      '{"a":',
      'PK\x03\x04',
      ' ',
      '\n',
      '""',
      '->',
    ]) {
      const texts = ['', '<'].map((first) => utf8(first + unit.repeat(Math.ceil(1_900_000 / unit.length))));
      expect(timed(() => texts.map(fileKind), PATIENCE).took, unit).toBeLessThan(PATIENCE);
    }
  });
});
