/** A generated story as an ink source file. */
import type { Deed, PeerOption, PeerStory, Test } from './peer-story.ts';

const OPERATORS = { least: '>=', most: '<=', is: '==' } as const;

function spelled(test: Test): string {
  switch (test.kind) {
    case 'up':
      return test.flag;
    case 'all':
    case 'any':
      return `(${test.parts.map(spelled).join(test.kind === 'all' ? ' and ' : ' or ')})`;
    case 'not':
      // A name alone in brackets would be a list with one item.
      return `not ${spelled(test.part)}`;
    default:
      return `(${test.variable} ${OPERATORS[test.kind]} ${test.value})`;
  }
}

function linesOf(deed: Deed): readonly string[] {
  switch (deed.kind) {
    case 'put':
      return [`~ ${deed.variable} = ${deed.value}`];
    case 'add':
      return [`~ ${deed.variable} = ${deed.variable} + (${deed.value})`];
    case 'go':
      return [`-> ${deed.to}`];
    case 'branch':
      return [
        '{',
        ...deed.branches.flatMap((branch) => [
          `- ${branch.if ? spelled(branch.if) : 'else'}:`,
          ...branch.deeds.flatMap(linesOf),
        ]),
        '}',
      ];
  }
}

/** `*` is ink's own option that is offered only until it has been taken; `+` stays. Brackets: not said back. */
const optionLines = ({ once, if: test, text, deeds }: PeerOption): readonly string[] => [
  `${once ? '*' : '+'} ${test ? `{${spelled(test)}} ` : ''}[${text}]`,
  ...deeds.flatMap(linesOf),
];

/** The story as an ink source file, a knot for each node and each ending. */
export function inkSource({ variables, start, nodes, endings }: PeerStory): string {
  return [
    ...Object.entries(variables).map(([name, value]) => `VAR ${name} = ${value}`),
    `-> ${start}`,
    ...nodes.flatMap(({ name, text, options }) => [`=== ${name} ===`, text, ...options.flatMap(optionLines)]),
    ...endings.flatMap(({ name, text }) => [`=== ${name} ===`, text, '-> END']),
    '',
  ].join('\n');
}
