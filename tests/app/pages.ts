/** Finds in a file of pages what the one state of the app makes needless: remounting by key, and pages without anything to show. */
import { parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const nameOf = (node: unknown): string => (isNode(node) && typeof node.name === 'string' ? node.name : '');

/** Is this what is called for each item of a list? There a key tells the items apart. */
const goesThroughList = ({ type, callee }: Node): boolean =>
  type === 'CallExpression' &&
  isNode(callee) &&
  callee.type === 'MemberExpression' &&
  ['map', 'flatMap'].includes(nameOf(callee.property));

/** Does this stand for nothing at all: `null`, or something of which one side is? */
const isNothing = (node: unknown): boolean => {
  if (!isNode(node)) return false;
  if (node.type === 'ConditionalExpression') return isNothing(node.consequent) || isNothing(node.alternate);
  return (node.type === 'Literal' && node.value === null) || nameOf(node) === 'undefined';
};

/** The name of a function that is declared or assigned here. */
const functionAt = (node: Node): string =>
  node.type === 'FunctionDeclaration' || node.type === 'VariableDeclarator' ? nameOf(node.id) : '';

/** What is needless in this file, each with its line. @param source TypeScript with JSX */
export function needlessIn(source: string): readonly string[] {
  const found: string[] = [];
  const lineOf = ({ start }: Node) => source.slice(0, start).split('\n').length;
  const visit = (node: Node, inList: boolean, page: string, itself = false): void => {
    if (node.type === 'JSXAttribute' && nameOf(node.name) === 'key' && !inList)
      found.push(`line ${lineOf(node)}: a key outside a list`);
    const named = functionAt(node);
    const within = /^[A-Z]/.test(named) ? named : page;
    const shows = /Page(Of)?$/.test(within);
    if (shows && node.type === 'ReturnStatement' && (node.argument === null || isNothing(node.argument)))
      found.push(`line ${lineOf(node)}: ${within} shows nothing`);
    if (shows && named !== '' && isNode(node.init) && isNothing(node.init.body))
      found.push(`line ${lineOf(node)}: ${within} shows nothing`);
    // What a page hands on, such as an effect, returns to somebody else.
    const isOther = /Function/.test(node.type) && node.type !== 'FunctionDeclaration' && !itself;
    const list = inList || goesThroughList(node);
    for (const value of Object.values(node))
      for (const one of Array.isArray(value) ? value : [value])
        if (isNode(one)) visit(one, list, isOther ? '' : within, named !== '' && one === node.init);
  };
  visit(parseAst(source, { lang: 'tsx' }) as unknown as Node, false, '');
  return found;
}
