/**
 * What editors show beside a schema: what each word of a list means, pieces to begin from, and no invented names where the
 * author's own belong. `enumDescriptions` and `defaultSnippets` are read by VS Code and its kin, and passed over by others.
 */
import type { JsonSchema } from './schema.ts';
import snippets from './snippets.json';
import meanings from './word-meanings.json';

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const lists: readonly Readonly<Record<string, string>>[] = Object.values(meanings);
const everywhere: Readonly<Record<string, string>> = Object.assign({}, ...lists.toReversed());

/** What a word means among these: as the one list tells it that has them all, else as the first that has it. */
function meaningOf(word: string, among: readonly string[]): string {
  const list = lists.find((one) => among.every((other) => other in one));
  // A word that somebody adds explains itself until its meaning is written.
  return (list ?? everywhere)[word] ?? word.replaceAll(/[-_]/g, ' ');
}

/** The schema with every part changed, at any depth; examples and defaults are data, and stay. */
function changed(value: unknown, change: (node: Node) => Node): unknown {
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  if (!isNode(value)) return value;
  const inner = Object.entries(value).map(([key, one]) => [
    key,
    key === 'examples' || key === 'default' ? one : changed(one, change),
  ]);
  return change(Object.fromEntries(inner));
}

/** Tells of each word that may be chosen what it means; of a map by such words, at each of them. */
export function withMeanings(schema: JsonSchema): JsonSchema {
  const told = changed(schema, (node) => {
    const { enum: words, propertyNames, additionalProperties, ...rest } = node;
    if (isNode(propertyNames) && Array.isArray(propertyNames.enum) && isNode(additionalProperties)) {
      const names: readonly string[] = propertyNames.enum;
      const properties = names.map((name) => [
        name,
        { title: name, ...additionalProperties, description: meaningOf(name, names), examples: [1] },
      ]);
      return { ...rest, properties: Object.fromEntries(properties), additionalProperties: false };
    }
    if (!Array.isArray(words) || words.some((word) => typeof word !== 'string')) return node;
    return { ...node, enumDescriptions: words.map((word) => meaningOf(word, words)) };
  });
  return told as JsonSchema;
}

/** Takes invented names out of every field that holds names of the author's own. */
export function withoutInventedNames(schema: JsonSchema): JsonSchema {
  const cleared = changed(schema, (node) => {
    if (node.refers !== true) return node;
    const { refers: _, examples: __, ...rest } = node;
    return rest;
  });
  return cleared as JsonSchema;
}

/** Offers pieces to begin from where a part of this name may stand. */
export function withSnippets(schema: JsonSchema): JsonSchema {
  const { definitions } = schema;
  if (!isNode(definitions)) return schema;
  const pieces: Readonly<Record<string, unknown>> = snippets;
  const withPieces = Object.entries(definitions).map(([name, part]) => [
    name,
    isNode(part) && name in pieces ? { ...part, defaultSnippets: pieces[name] } : part,
  ]);
  return { ...schema, definitions: Object.fromEntries(withPieces) };
}
