/** A generated story as the nodes of a Yarn file, in the JSON that its editor exports. */
import type { Deed, PeerOption, PeerStory, Test } from './peer-story.ts';

/** One node of a Yarn file. */
export interface YarnNode {
  readonly title: string;
  readonly tags: string;
  readonly body: string;
}

/** The node that sets the variables and then goes to the first of the story. */
export const YARN_BEGINNING = 'beginning';

function spelled(test: Test): string {
  switch (test.kind) {
    case 'up':
      return `$${test.flag}`;
    case 'all':
    case 'any':
      return `(${test.parts.map(spelled).join(test.kind === 'all' ? ' and ' : ' or ')})`;
    case 'not':
      return `(not ${spelled(test.part)})`;
    case 'least':
      return `($${test.variable} gte ${test.value})`;
    case 'most':
      // bondage 2.2 parses "lte" and cannot work it out; all values are whole numbers.
      return `($${test.variable} lt ${test.value + 1})`;
    case 'is':
      return `($${test.variable} eq ${test.value})`;
  }
}

const put = (variable: string, value: number | boolean) => `<<set $${variable} to ${value}>>`;

function linesOf(deed: Deed): readonly string[] {
  switch (deed.kind) {
    case 'put':
      return [put(deed.variable, deed.value)];
    case 'add': {
      // A minus sign that touches the number would be read as part of it.
      const sum = deed.value < 0 ? `- ${-deed.value}` : `+ ${deed.value}`;
      return [`<<set $${deed.variable} to $${deed.variable} ${sum}>>`];
    }
    case 'go':
      return [`[[${deed.to}]]`];
    case 'branch':
      return [
        ...deed.branches.flatMap((branch, index) => [
          branch.if ? `<<${index === 0 ? 'if' : 'elseif'} ${spelled(branch.if)}>>` : '<<else>>',
          ...branch.deeds.flatMap(linesOf),
        ]),
        '<<endif>>',
      ];
  }
}

function optionLines({ once, taken, if: test, text, deeds }: PeerOption): readonly string[] {
  const untaken: Test = { kind: 'not', part: { kind: 'up', flag: taken } };
  const tests = [...(once ? [untaken] : []), ...(test ? [test] : [])];
  const condition = tests.length > 0 ? ` <<if ${tests.map(spelled).join(' and ')}>>` : '';
  const lines = [...(once ? [put(taken, true)] : []), ...deeds.flatMap(linesOf)];
  return [`-> ${text}${condition}`, ...lines.map((line) => `\t${line}`)];
}

/** The story as Yarn nodes, one for each node and each ending. Begin with YARN_BEGINNING. */
export function yarnNodes({ variables, start, nodes, endings }: PeerStory): readonly YarnNode[] {
  const once = nodes.flatMap(({ options }) => options.filter((option) => option.once));
  const beginning = [
    ...Object.entries(variables).map(([name, value]) => put(name, value)),
    ...once.map(({ taken }) => put(taken, false)),
    `[[${start}]]`,
  ];
  return [
    { title: YARN_BEGINNING, tags: '', body: beginning.join('\n') },
    ...nodes.map(({ name, text, options }) => ({
      title: name,
      tags: '',
      body: [text, ...options.flatMap(optionLines)].join('\n'),
    })),
    ...endings.map(({ name, text }) => ({ title: name, tags: '', body: text })),
  ];
}
