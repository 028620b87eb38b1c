/** Text files of other tools, by the markers that stand in them. */

/** Kinds that markers tell. */
export type TextKind =
  | 'twine'
  | 'twee'
  | 'ink'
  | 'yarn'
  | 'choicescript'
  | 'renpy'
  | 'manifest'
  | 'xapi'
  | 'h5p'
  | 'questions'
  | 'svg'
  | 'html'
  | 'xml'
  | 'csv'
  | 'yaml'
  | 'walks'
  | 'schema';

/** UTF-16 units from the start of a text in which markers are looked for. */
const LOOKED_AT = 60_000;
/** Lines that are looked at to tell a table. */
const ROWS = 6;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const holds = (value: Readonly<Record<string, unknown>>, ...names: readonly string[]) =>
  names.every((name) => Object.hasOwn(value, name));

/** JSON of another tool, by the fields of its outermost object, or of the first of a list. */
function jsonKind(text: string): TextKind | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Broken: the reader says where.
    return undefined;
  }
  const list = Array.isArray(value);
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (!isObject(one)) return undefined;
  if (holds(one, 'inkVersion')) return 'ink';
  if (holds(one, 'actor', 'verb', 'object')) return 'xapi';
  if (holds(one, 'statements') && !holds(one, 'nodes')) return 'xapi';
  if (holds(one, 'mainLibrary') || holds(one, 'preloadedDependencies')) return 'h5p';
  if (holds(one, 'passages') && (holds(one, 'ifid') || holds(one, 'startnode') || holds(one, 'creator')))
    return 'twine';
  if (list && holds(one, 'title', 'body') && (holds(one, 'tags') || holds(one, 'position'))) return 'yarn';
  return typeof one.$schema === 'string' && /json-schema\.org/.test(one.$schema) ? 'schema' : undefined;
}

/** XML and its kin, by their elements. */
function markupKind(head: string): TextKind {
  if (/<tw-(storydata|story|passage)/i.test(head)) return 'twine';
  const [, root = ''] = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype[^>]*>)*<([\w:-]+)/i.exec(head) ?? [];
  const name = root.toLowerCase().replace(/^\w+:/, '');
  if (name === 'svg') return 'svg';
  if (name === 'manifest' || name === 'coursestructure' || name === 'tincan') return 'manifest';
  if (name === 'questestinterop' || name === 'quiz' || name === 'assessmenttest' || name === 'assessmentitem')
    return 'questions';
  return name === 'html' || /<(!doctype html|html[\s>]|body[\s>]|head[\s>])/i.test(head) ? 'html' : 'xml';
}

/** How many separators stand in a line outside quotation marks. */
const separators = (line: string, separator: string) => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length - 1;

function isTable(text: string): boolean {
  const lines = text.split(/\r?\n/, ROWS + 1).filter((line) => line.trim() !== '');
  return [',', ';', '\t'].some((separator) => {
    const counts = lines.slice(0, ROWS).map((line) => separators(line, separator));
    const [first = 0] = counts;
    return first >= (counts.length < 3 ? 2 : 1) && counts.length > 1 && counts.every((count) => count === first);
  });
}

/** Lines of an ink story: knots, diverts and declarations weigh more than choices, which look like any list. */
function isInk(text: string): boolean {
  const marks = [
    /^={2,}\s*(function\s+)?\w+/m,
    /->\s*(END|DONE|[a-z_][\w.]*)\s*$/m,
    /^\s*(VAR|CONST|LIST|INCLUDE|EXTERNAL)\s+\S/m,
  ];
  const found = marks.filter((mark) => mark.test(text)).length;
  return found > 1 || (found === 1 && /^\s*[*+]+\s*\S/m.test(text));
}

/** Kinds of plain text, the more certain first. */
const PLAIN: readonly (readonly [TextKind, (text: string) => boolean])[] = [
  ['walks', (text) => /^walk \S/m.test(text) && /^(choose|seed) \S/m.test(text)],
  ['twee', (text) => /^\s*::\s*\S/.test(text) || /^::\s*(StoryTitle|StoryData)\s*$/m.test(text)],
  ['yarn', (text) => /^title:\s*\S/m.test(text) && /^---\s*$/m.test(text) && /^===\s*$/m.test(text)],
  ['ink', isInk],
  ['choicescript', (text) => /^\s*\*(choice|page_break|goto|create|scene_list|finish|label|set)\b/m.test(text)],
  ['renpy', (text) => /^label\s+\w+\s*:/m.test(text) && /^\s+(menu\s*:|return\b|jump\s+\w+|"|\w+\s+")/m.test(text)],
  ['csv', isTable],
  [
    'yaml',
    (text) => /^(%YAML|---\s*$)/m.test(text.slice(0, 200)) || (text.match(/^[\w-]+:(?:\s|$)/gm)?.length ?? 0) > 2,
  ],
];

/** The kind of a text that is none of the game's; undefined when it may be one, or is nothing that is known. */
export function textKind(text: string): TextKind | undefined {
  const head = text.slice(0, LOOKED_AT).replace(/^\uFEFF/, '');
  const [start = ''] = head.trimStart();
  if (start === '{' || (start === '[' && /^\s*\[\s*[[{"\]]/.test(head))) {
    // Whatever says that it is ours is left to its reader, be it broken.
    return /"format"\s*:|"kind"\s*:\s*"counterpart-/.test(head) && !/^\s*\{\s*"inkVersion"/.test(head)
      ? undefined
      : jsonKind(text);
  }
  if (start === '<') return markupKind(head);
  if (/^\s*(\/\/|\/\*)/.test(head)) return undefined;
  return PLAIN.find(([, is]) => is(head))?.[0];
}
