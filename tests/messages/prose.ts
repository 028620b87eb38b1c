/** Finds what a program says in plain English itself, instead of asking for a message. */
import { parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Attributes that hold names for the browser, never words for a person. */
const NO_WORDS =
  /^(className|d|viewBox|style|points|transform|preserveAspectRatio|key|id|htmlFor|rel|sizes|srcSet|media|accept|pattern|autoComplete|name|type|role|href|src|fill|stroke|data-.*|aria-(labelledby|describedby|controls|live|current|hidden|haspopup|owns))$/;

/** Attributes whose every letter is read by somebody. */
const WORDS =
  /^(aria-label|aria-roledescription|aria-description|aria-valuetext|title|alt|placeholder|label|legend|heading)$/;

/** Two words of a sentence: a capital or small word, a space, another. */
const SENTENCE = /[A-Za-z’']{2,}[,.:;!?…]?[ \u00a0][a-z’']{2,}|[A-Z][a-z’']+ \S/;

/** What a browser reads: "(prefers-contrast: more)", `input, [contenteditable]:not(…)`. */
const FOR_BROWSERS =
  /^\([a-z-]+: [a-z-]+\)$|^[a-z]+(, [a-z]+)*, \[|^default-src '|^text\/[a-z]+;|^'[A-Z][A-Za-z ]+', .*(sans-)?serif$|^\s*(:root|@page) ?\{|^width=device-width, |^\s*[.a-z#@][\w-. ,:>()]* \{/;

/** Markup that is put together (`<clipPath id="`), and a class beside its kind (`chip chip-good`). */
const MARKUP = /^\s*<|="|^([a-z]+) \1-[a-z]+$/;

/** What a shell, or a program that draws, reads. */
const FOR_MACHINES =
  /^(npm|npx|node) [a-z-]|^(made by )?counterpart [a-z]+$|^: |^\s*(classDef [a-z]+ fill:|graph \[[a-z]+=)/;

/** What a database reads: a statement, or a piece of one. */
const FOR_DATABASES =
  /^\s*(select (\*|[\w.*]+(,| as\b| from\b|\())|insert into|update [a-z]+ set|delete from|create (table|index|unique)|alter table|pragma [a-z_]+|vacuum into|savepoint [a-z]+$|release (savepoint )?work$|rollback to [a-z]+|begin (immediate|exclusive|isolation)|with recursive|group by|order by|and [a-z_.]+ (=|>=?|<=?|is) |where [a-z_.]+ (=|>=?|<=?|is)|from [a-z_]+ (where|join|as)|from [a-z]+\n)|(=|<=|>=|<|>) \?|\(select |coalesce\(| collate | is null\b|, row_hash = |\bon [a-z_]+\.[a-z_]+ = /;

/** Functions that make a part of a schema of their description and an example. */
const SCHEMA_PARTS = new Set(['described', 'fileName', 'said', 'shift', 'short']);

/** Any word at all. */
const WORD = /\p{L}{2,}/u;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** What developers alone read: what goes wrong by their own mistake. A `UsageError` is somebody's who types a command. */
const forDevelopers = (node: Node): boolean =>
  node.type === 'NewExpression' &&
  isNode(node.callee) &&
  /(?<!Usage)(Error|Fault)$/.test(String(node.callee.name ?? ''));

/** Is this a call in a chain that begins with `z`: `z.string().max(300).meta({ … })`? */
const isOfZod = (node: Node): boolean => {
  if (node.type === 'Identifier') return node.name === 'z';
  if (node.type === 'MemberExpression' && isNode(node.object)) return isOfZod(node.object);
  return node.type === 'CallExpression' && isNode(node.callee) && isOfZod(node.callee);
};

/**
 * What is said in the schema of a file: descriptions and examples of its fields (`z.strictObject({ … })`, and helpers that
 * make a part of one, `text('What it is called.', 'Coffee shop')`). They document the format beside the rule they are about,
 * and become the one JSON Schema that editors read, whatever language the program speaks.
 */
const isOfSchema = (node: Node): boolean =>
  node.type === 'CallExpression' &&
  isNode(node.callee) &&
  (isOfZod(node) ||
    (node.callee.type === 'MemberExpression' && isNode(node.callee.property) && node.callee.property.name === 'meta') ||
    (node.callee.type === 'Identifier' && SCHEMA_PARTS.has(String(node.callee.name))));

/** `'id say ask do'.split(' ')`: words one by one, never a sentence. */
const isWordList = (node: Node): boolean =>
  node.type === 'CallExpression' &&
  isNode(node.callee) &&
  node.callee.type === 'MemberExpression' &&
  isNode(node.callee.property) &&
  node.callee.property.name === 'split' &&
  isNode(node.callee.object) &&
  (node.callee.object.type === 'Literal' || node.callee.object.type === 'TemplateLiteral');

/** `description: '…'` of a schema that is written out. */
const isDescription = (node: Node): boolean =>
  node.type === 'Property' && isNode(node.key) && node.key.name === 'description';

/**
 * Texts of a source file that read like a sentence, or stand where a person reads them.
 * @param source TypeScript
 * @param lang whether it may hold JSX
 */
export function proseIn(source: string, lang: 'ts' | 'tsx' = 'tsx'): readonly string[] {
  const found: string[] = [];
  const schemas =
    /^import \* as z from 'zod';$/m.test(source) || /^\/\*\*(?:[^*]|\*(?!\/))*JSON\s+(?:\* )?Schema/.test(source);
  const visit = (node: Node, attribute?: string): void => {
    if (
      node.type.startsWith('TS') &&
      node.type !== 'TSAsExpression' &&
      node.type !== 'TSSatisfiesExpression' &&
      node.type !== 'TSNonNullExpression'
    )
      return;
    if (node.type.startsWith('Import') && node.type !== 'ImportExpression') return;
    if (forDevelopers(node)) return;
    if (schemas && isOfSchema(node)) return;
    if (isWordList(node)) return;
    if (node.type === 'JSXText' && WORD.test(String(node.value))) found.push(String(node.value).trim());
    if (node.type === 'Literal' && typeof node.value === 'string') {
      const test = attribute && WORDS.test(attribute) ? WORD : SENTENCE;
      if (
        !(attribute && NO_WORDS.test(attribute)) &&
        !FOR_BROWSERS.test(node.value) &&
        !MARKUP.test(node.value) &&
        !FOR_MACHINES.test(node.value) &&
        !FOR_DATABASES.test(node.value) &&
        test.test(node.value)
      )
        found.push(node.value);
    }
    if (node.type === 'TemplateElement') {
      const text = String((node.value as { raw: string }).raw);
      if (
        !(attribute && NO_WORDS.test(attribute)) &&
        ![MARKUP, FOR_BROWSERS, FOR_MACHINES, FOR_DATABASES].some((read) => read.test(text)) &&
        SENTENCE.test(text)
      )
        found.push(text);
    }
    const inside = node.type === 'JSXAttribute' && isNode(node.name) ? String(node.name.name) : attribute;
    for (const [field, value] of Object.entries(node)) {
      if (field === 'key' && node.type === 'Property') continue;
      if (schemas && field === 'value' && isDescription(node)) continue;
      // Which one is asked for is a name: `field['from']`.
      if (field === 'property' && node.type === 'MemberExpression') continue;
      for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) visit(one, inside);
    }
  };
  visit(parseAst(source, { lang }) as unknown as Node);
  return found;
}
