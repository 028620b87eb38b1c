/** Classes of files that are hostile as a whole: too large, too deep, not text at all. */
import { KINDS } from '../fuzz/judged.ts';
import type { HostileClass, HostileFile } from './cases.ts';
import { goodText } from './good-files.ts';

/** The same texts as every kind of file in turn, so that each reader meets its share of them first. */
const asAnyKind = (files: readonly { readonly name: string; readonly text: string }[]): readonly HostileFile[] =>
  files.map((file, index) => ({ ...file, kind: KINDS[index % KINDS.length] ?? 'scenario' }));

/** Brackets that open and do not close, or close too often, in each number that some reader stops at. */
function deep(): readonly HostileFile[] {
  const openers = {
    '[': ']',
    '{"a":': '}',
    '[{"if":': '}]',
    '{"not":': '}',
    '{"nodes":[': ']}',
    '{"scenarios":[': ']}',
  };
  const levels = [1, 2, 8, 9, 16, 31, 32, 33, 34, 64, 128, 1000, 5000, 10_000, 60_000, 300_000];
  return asAnyKind(
    Object.entries(openers).flatMap(([open, close]) =>
      levels.flatMap((many) => {
        const most = Math.min(many, Math.floor(1_900_000 / (open.length + close.length)));
        return [
          { name: `${most} times ${open}`, text: open.repeat(most) },
          { name: `${most} times ${open}, closed`, text: `${open.repeat(most)}1${close.repeat(most)}` },
          {
            name: `${most} times ${open}, one closed too often`,
            text: `${open.repeat(most)}1${close.repeat(most + 1)}`,
          },
        ];
      }),
    ),
  );
}

/** One piece again and again, which is where careless patterns and joins take for ever. */
function repeated(): readonly HostileFile[] {
  const pieces = [
    ...[
      '"',
      '\\',
      '\\u',
      '/*',
      '//',
      '/**/',
      "'",
      '“',
      ' ',
      '\n',
      '\r',
      '\t',
      '-',
      '0',
      'a',
      ',',
      ':',
      '[}',
      '{}',
      '[]',
    ],
    ...[
      '"a"',
      '"a":',
      '"a":1,',
      '1,',
      'null ',
      '#',
      ' #',
      ' #\u2028',
      '\u2028',
      'é',
      '€',
      '😀',
      '\uD83D',
      '\u0000',
      '\uFEFF',
    ],
    ...[
      '"kind"',
      '"kind" ',
      'walk\n',
      'choose a\n',
      'hint\n',
      'carried a\n',
      'walk a\nchoose b\nends c\n',
      '&',
      '<',
      '<a',
      'www.',
    ],
    ...['"format":1,', '{"id":', '1e', '.5', '"\\ud800"', '"__proto__":{},', '\r\n'],
  ];
  const sizes = [1, 200, 60_000, 1_900_000];
  return asAnyKind(
    pieces.flatMap((piece) =>
      sizes.flatMap((size) => {
        const text = piece.repeat(Math.max(1, Math.floor(size / piece.length)));
        return [{ name: `${size} characters of ${JSON.stringify(piece)}`, text }];
      }),
    ),
  );
}

/** Sizes at, above and far above what is taken, in characters of one to four bytes. */
function large(): readonly HostileFile[] {
  const around = [1_999_998, 1_999_999, 2_000_000, 2_000_001, 2_000_003, 2_500_000];
  const characters = { x: 1, é: 2, '€': 3, '😀': 4 };
  return asAnyKind(
    around.flatMap((bytes) =>
      Object.entries(characters).flatMap(([character, wide]) => [
        {
          name: `${bytes} bytes of ${character} as one text`,
          text: `"${character.repeat(Math.floor((bytes - 2) / wide))}"`,
        },
        { name: `${bytes} bytes of ${character}, bare`, text: character.repeat(Math.floor(bytes / wide)) },
      ]),
    ),
  );
}

const ascii = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

/** How files of other kinds begin: people open the wrong one, and some are made to be opened as two kinds at once. */
const BEGINNINGS: Readonly<Record<string, Uint8Array>> = {
  zip: Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0),
  'zip with a path that leads out': ascii(
    'PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0f\0\0\0../../evil.html',
  ),
  'zip that says it is 0 bytes long': ascii('PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0a'),
  'empty zip': ascii('PK\x05\x06'.padEnd(22, '\0')),
  gzip: Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0),
  png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  jpeg: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
  gif: ascii('GIF89a'),
  pdf: ascii('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'),
  svg: ascii('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  html: ascii('<!doctype html><script>alert(1)</script>'),
  xml: ascii('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'),
  'xml that swells': ascii('<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><x>&b;</x>'),
  javascript: ascii('alert(1);'),
  json5: ascii("{unquoted: 'yes', trailing: [1,],}"),
  yaml: ascii('!!js/function "function(){}"\na: &a [*a]\n'),
  toml: ascii('[a]\nb = 1\n'),
  ini: ascii('[a]\nb=1\n'),
  csv: ascii('=cmd|"/c calc"!A1,1\n'),
  ink: ascii('VAR x = 1\n-> start\n=== start ===\n'),
  'ink, compiled': ascii('{"inkVersion":21,"root":[["^a",{"->":"0"}],"done",null],"listDefs":{}}'),
  twee: ascii(':: Start\n<<script>>alert(1)<</script>>\n'),
  'xapi statement': ascii('{"actor":{"mbox":"mailto:a@b.c"},"verb":{"id":"x"},"object":{"id":"y"}}'),
  'scorm manifest': ascii('<manifest identifier="x"><organizations/></manifest>'),
  wasm: Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0),
  elf: Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0),
  exe: ascii('MZ\x90\0'),
  sqlite: ascii('SQLite format 3\0'),
  'utf-16, little end first': Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0),
  'utf-16, big end first': Uint8Array.of(0xfe, 0xff, 0, 0x7b, 0, 0x7d),
  'utf-32': Uint8Array.of(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0),
  'utf-7': ascii('+ADw-script+AD4-'),
  'a slash in too many bytes': Uint8Array.of(0xc0, 0xaf, 0xe0, 0x80, 0xaf),
  'halves of characters': Uint8Array.of(0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80),
  'a byte that follows nothing': Uint8Array.of(0x80, 0xbf, 0x22),
  'a character cut off': Uint8Array.of(0x22, 0xf0, 0x9f, 0x98),
  'beyond the last character': Uint8Array.of(0xf4, 0x90, 0x80, 0x80),
  latin1: Uint8Array.of(0x22, 0x63, 0x61, 0x66, 0xe9, 0x22),
  'the mark of byte order, twice': Uint8Array.of(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf),
  'nothing but zeros': new Uint8Array(4096),
  'every byte there is': Uint8Array.from({ length: 256 }, (_, byte) => byte),
};

/** Each beginning alone, and before, after and inside a good file of each kind. */
function otherFiles(): readonly HostileFile[] {
  // A browser decodes a file just so.
  const decoded = (...parts: readonly Uint8Array[]) =>
    new TextDecoder().decode(Uint8Array.from(parts.flatMap((part) => [...part])));
  const kinds = ['scenario', 'record', 'results', 'assignment', 'my-data'] as const;
  return Object.entries(BEGINNINGS).flatMap(([name, bytes], index) => {
    const own = kinds.flatMap((kind): readonly HostileFile[] => {
      const good = new TextEncoder().encode(goodText(kind));
      const half = good.length >> 1;
      return [
        { name: `${name} before a ${kind}`, text: decoded(bytes, good), kind },
        { name: `${name} after a ${kind}`, text: decoded(good, bytes), kind },
        { name: `${name} inside a ${kind}`, text: decoded(good.subarray(0, half), bytes, good.subarray(half)), kind },
      ];
    });
    return [{ name, text: decoded(bytes), kind: kinds[index % kinds.length] ?? 'scenario' }, ...own];
  });
}

/** All classes of this file. */
export const WHOLE_FILES: readonly HostileClass[] = [
  { name: 'nesting', threat: 'a stack that overflows', files: deep },
  { name: 'repetition', threat: 'a reader that takes for ever', files: repeated },
  { name: 'size', threat: 'memory that fills', files: large },
  { name: 'files of other kinds and encodings', threat: 'a file that is two files', files: otherFiles },
];
