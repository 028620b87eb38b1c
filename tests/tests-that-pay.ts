/**
 * Reads the tests themselves, as syntax: which of them can pass without having expected anything. It reads code and runs
 * none, so it also sees tests that this machine leaves out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

/** What is wrong with a test: it expects nothing but that nothing is thrown, or it may be left before it is over. */
export type Fault = 'expects nothing' | 'returns early';

/** One test that pays nothing. */
export interface Idle {
  /** File of the test and the line of its call, as in `tests/layers.test.ts:12`. */
  readonly place: string;
  readonly fault: Fault;
}

/** A node of the syntax tree: what this file asks of one. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** What stands directly in a node. */
const within = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

/** A node and everything in it; `into` says what is not looked into. */
function* everything(node: Node, into: (inner: Node) => boolean = () => true): Generator<Node> {
  yield node;
  for (const inner of within(node)) if (into(inner)) yield* everything(inner, into);
}

const isFunction = ({ type }: Node): boolean =>
  type === 'ArrowFunctionExpression' || type === 'FunctionExpression' || type === 'FunctionDeclaration';

/** Name at the root of what is called: `it` of `it.each(rows)('…')`, `expect` of `expect(a).toBe(b)`. */
function root(callee: Node): string | undefined {
  if (callee.type === 'Identifier') return callee.name as string;
  const further = callee.object ?? callee.callee ?? callee.tag;
  return isNode(further) ? root(further) : undefined;
}

/** Names after the root, outermost last: `not`, `toThrow` of `expect(a).not.toThrow()`. */
function members(callee: Node): readonly string[] {
  const further = callee.object ?? callee.callee;
  const inner = isNode(further) ? members(further) : [];
  const { property } = callee;
  return isNode(property) && property.type === 'Identifier' ? [...inner, property.name as string] : inner;
}

/** Members of `it` and `test` that make no test of the function that they get. */
const NO_TESTS = new Set([
  'describe',
  'use',
  'beforeEach',
  'beforeAll',
  'afterEach',
  'afterAll',
  'step',
  'skip',
  'slow',
  'setTimeout',
]);

/** The function of a test, where a call makes one. */
function testOf(call: Node): Node | undefined {
  const callee = call.callee as Node;
  const name = root(callee);
  if (name !== 'it' && name !== 'test') return undefined;
  if (members(callee).some((member) => NO_TESTS.has(member))) return undefined;
  const [said, ...rest] = call.arguments as readonly Node[];
  // What only makes ready (`it.each(rows)`) gets no function.
  return said === undefined ? undefined : rest.find(isFunction);
}

/** Does this call expect something? That nothing is thrown would be seen without it. */
function expects(call: Node): boolean {
  const callee = call.callee as Node;
  if (root(callee) === 'expectTypeOf') return true;
  if (root(callee) !== 'expect') return false;
  const names = members(callee);
  const last = names.at(-1);
  return last !== undefined && /^to[A-Z]/.test(last) && !(last === 'toThrow' && names.includes('not'));
}

/** What a file says: its tree, its functions by name, and where other names come from. */
interface Read {
  readonly program: Node;
  readonly functions: ReadonlyMap<string, Node>;
  readonly imports: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
}

const nameOf = (node: unknown): string | undefined =>
  isNode(node) ? ((node.name ?? node.value) as string) : undefined;

/** Reads tests of one folder and what they call. */
class Reader {
  readonly #files = new Map<string, Read>();
  readonly #paying = new Map<Node, boolean>();

  read(file: string): Read {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
    const [error] = errors;
    if (error !== undefined) throw new Error(`${file} cannot be read: ${error.message}`);
    const functions = new Map<string, Node>();
    const imports = new Map<string, { file: string; name: string }>();
    const tree = program as unknown as Node;
    for (const node of everything(tree)) {
      const name = nameOf(node.id);
      if (node.type === 'FunctionDeclaration' && name !== undefined) functions.set(name, node);
      if (node.type === 'VariableDeclarator' && name !== undefined && isNode(node.init)) functions.set(name, node.init);
      if (node.type !== 'ImportDeclaration') continue;
      const from = (node.source as Node).value as string;
      const path = resolve(dirname(file), from);
      if (!from.startsWith('.') || !/\.tsx?$/.test(path) || !existsSync(path)) continue;
      for (const one of node.specifiers as readonly Node[]) {
        const local = nameOf(one.local);
        const imported = nameOf(one.imported);
        if (local !== undefined && imported !== undefined) imports.set(local, { file: path, name: imported });
      }
    }
    const read = { program: tree, functions, imports };
    this.#files.set(file, read);
    return read;
  }

  /** Is something expected in this code, or in a function of the tests that it names? */
  pays(code: Node, file: string): boolean {
    const known = this.#paying.get(code);
    if (known !== undefined) return known;
    // What calls itself pays by what else it does.
    this.#paying.set(code, false);
    let pays = false;
    for (const node of everything(code)) {
      pays =
        (node.type === 'CallExpression' && expects(node)) ||
        (node.type === 'Identifier' && this.#named(node.name as string, file)) ||
        property(node);
      if (pays) break;
    }
    this.#paying.set(code, pays);
    return pays;
  }

  #named(name: string, file: string): boolean {
    const { functions, imports } = this.read(file);
    const here = functions.get(name);
    if (here !== undefined) return this.pays(here, file);
    const there = imports.get(name);
    // What `src` throws is no expectation of a test.
    if (there === undefined || !there.file.includes('/tests/')) return false;
    return this.#named(there.name, there.file);
  }
}

/** A random test whose function answers yes or no, as in `fc.property(any, (value) => holds(value))`. */
function property(node: Node): boolean {
  if (node.type !== 'CallExpression' || root(node.callee as Node) !== 'fc') return false;
  if (!members(node.callee as Node).some((name) => name === 'property' || name === 'asyncProperty')) return false;
  const tried = (node.arguments as readonly Node[]).at(-1);
  return tried !== undefined && isFunction(tried) && (tried.body as Node).type !== 'BlockStatement';
}

/** Everything of a test that is its own: what functions in it return is theirs. */
const own = (test: Node): Iterable<Node> => everything(test.body as Node, (inner) => !isFunction(inner));

const leavesEarly = (test: Node): boolean =>
  [...own(test)].some(({ type, argument }) => type === 'ReturnStatement' && argument === null);

/** Files of tests in a folder. */
const testsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(test|spec)\.tsx?$/.test(name))
    .sort()
    .map((name) => join(folder, name));

/**
 * The tests in a folder that pay nothing, in the order of their places.
 * @param folder path in whose sub-folders is looked as well
 * @returns none where each test expects something, and none is left before it is over; and how many were read
 */
export function idleTests(folder: string): { readonly idle: readonly Idle[]; readonly read: number } {
  const reader = new Reader();
  const idle: Idle[] = [];
  let read = 0;
  for (const file of testsIn(resolve(folder))) {
    const text = readFileSync(file, 'utf8');
    for (const node of everything(reader.read(file).program)) {
      const test = node.type === 'CallExpression' ? testOf(node) : undefined;
      if (test === undefined) continue;
      read += 1;
      const place = `${relative(process.cwd(), file)}:${text.slice(0, node.start).split('\n').length}`;
      if (!reader.pays(test, file)) idle.push({ place, fault: 'expects nothing' });
      if (leavesEarly(test)) idle.push({ place, fault: 'returns early' });
    }
  }
  return { idle, read };
}
