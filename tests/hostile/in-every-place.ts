/** Classes that put something hostile in every place of a good file where it could stand. */
import { NASTY_NUMBERS, NASTY_SPELLINGS, NASTY_TEXTS } from '../fuzz/nasty.ts';
import { withValue } from '../fuzz/trees.ts';
import type { HostileClass, HostileFile } from './cases.ts';
import { goodText, goodTree, type JsonKind, pathsTo } from './good-files.ts';
import { ADDRESSES, EXPRESSIONS, MARKUP, NAMES } from './vectors.ts';

const KINDS: readonly JsonKind[] = ['scenario', 'shift', 'record', 'results', 'assignment', 'attempt', 'my-data'];
const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A share of a long list, spread evenly over all of it. */
function shareOf<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(all.length, most) }, (_, index) => all[Math.floor(index * step)] as T);
}

/** Each of these values at places of each kind of file at which a value of this sort stands, and each such place with some of them. */
function everywhere(
  values: readonly unknown[],
  sort: (value: unknown) => boolean,
  most: number,
): readonly HostileFile[] {
  const pairs = KINDS.flatMap((kind) =>
    pathsTo(kind, sort).flatMap((path, place) =>
      // Turned a little further at each place, so that every value comes to many kinds of place in a share of all.
      values.map((_, index) => ({ kind, path, value: values[(index + place) % values.length] })),
    ),
  );
  return shareOf(pairs, most).map(({ kind, path, value }) => ({
    name: `${JSON.stringify(value).slice(0, 60)} at /${path.join('/')} of a ${kind}`,
    text: JSON.stringify(withValue(goodTree(kind).tree, path, value)),
    kind,
  }));
}

/** Each of these names as one more field of each object of each kind of file, as it is and written in escapes. */
function asNames(names: readonly string[]): readonly HostileFile[] {
  const escaped = (name: string) =>
    [...name].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  return KINDS.flatMap((kind) =>
    [[], ...pathsTo(kind, isObject)].flatMap((path) =>
      names.flatMap((name) => {
        const text = JSON.stringify(
          withValue(goodTree(kind).tree, [...path, name], { polluted: 'yes', isAdmin: true }),
        );
        const where = `${name} in /${path.join('/')} of a ${kind}`;
        return [
          { name: where, text, kind },
          { name: `${where}, in escapes`, text: text.replace(`"${name}":`, `"${escaped(name)}":`), kind },
        ];
      }),
    ),
  );
}

/** Each odd spelling of a value in place of a number, and of a text. */
function spellings(): readonly HostileFile[] {
  return KINDS.flatMap((kind) => {
    const numbers = [...goodText(kind).matchAll(/: ?(\d+)/g)].slice(0, 3);
    const texts = [...goodText(kind).matchAll(/: ?("[^"]*")/g)].slice(0, 4);
    return [...numbers, ...texts].flatMap(({ index, 0: whole, 1: value = '' }) =>
      NASTY_SPELLINGS.map((spelling) => ({
        name: `${spelling} in place of ${value.slice(0, 20)} at ${index} of a ${kind}`,
        text: `${goodText(kind).slice(0, index)}: ${spelling}${goodText(kind).slice(index + whole.length)}`,
        kind,
      })),
    );
  });
}

/** The same field twice, once for each field of each kind of file. */
const twice = (): readonly HostileFile[] =>
  KINDS.flatMap((kind) =>
    [...goodText(kind).matchAll(/"([a-z]+)":/g)].map(({ index, 0: field, 1: name }) => ({
      name: `${name} twice at ${index} of a ${kind}`,
      text: `${goodText(kind).slice(0, index)}${field}"first",${goodText(kind).slice(index)}`,
      kind,
    })),
  );

/** Each value by one of another kind. */
const OTHER_KINDS: readonly unknown[] = [null, true, 0, '', [], {}, [[]], { if: {} }, ['end'], [{ to: 'end' }]];

/** All classes of this file. */
export const IN_EVERY_PLACE: readonly HostileClass[] = [
  {
    name: 'markup and script in texts',
    threat: 'a text that is run',
    files: (most) => everywhere(MARKUP, isText, most),
  },
  {
    name: 'expressions in texts',
    threat: 'a text that is worked out',
    files: (most) => everywhere(EXPRESSIONS, isText, most),
  },
  {
    name: 'odd texts',
    threat: 'a text that breaks what shows or stores it',
    files: (most) => everywhere(NASTY_TEXTS, isText, most),
  },
  {
    name: 'addresses',
    threat: 'something fetched from elsewhere',
    files: (most) => everywhere(ADDRESSES, isText, most),
  },
  {
    name: 'numbers',
    threat: 'a number that cannot be counted with',
    files: (most) => everywhere(NASTY_NUMBERS, isNumber, most),
  },
  {
    name: 'names built into the language',
    threat: 'a prototype that is written to',
    files: (most) => shareOf(asNames(NAMES), most),
  },
  { name: 'fields twice', threat: 'two programs that read two things', files: twice },
  { name: 'odd spellings', threat: 'a value that is read as another', files: (most) => shareOf(spellings(), most) },
  {
    name: 'values of another kind',
    threat: 'a field that is not what it says',
    files: (most) => everywhere(OTHER_KINDS, () => true, most),
  },
];
