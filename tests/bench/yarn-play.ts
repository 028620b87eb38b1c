/** Generated stories in bondage, a Yarn engine. */
import bondage from 'bondage';
import parser from 'bondage/src/parser/parser.js';
import type { PeerPlay } from './peer-play.ts';
import { YARN_BEGINNING, type YarnNode } from './yarn-story.ts';

/** Loads the nodes and parses each, which bondage itself does anew whenever it comes to one. Returns their number. */
export function loadedYarn(nodes: readonly YarnNode[]): number {
  new bondage.Runner().load(nodes);
  return nodes.filter(({ body }) => parser.parse(body).length > 0).length;
}

/** Starts a story from its beginning. */
export function playYarn(nodes: readonly YarnNode[]): PeerPlay {
  const runner = new bondage.Runner();
  runner.load(nodes);
  const results = runner.run(YARN_BEGINNING);
  let text = '';
  let options: InstanceType<typeof bondage.OptionsResult> | undefined;
  const goOn = () => {
    const said: string[] = [];
    options = undefined;
    for (let next = results.next(); !next.done; next = results.next()) {
      if (next.value instanceof bondage.TextResult) said.push(next.value.text);
      if (next.value instanceof bondage.OptionsResult) {
        options = next.value;
        break;
      }
    }
    text = said.join('\n');
  };
  goOn();
  return {
    get text() {
      return text.trim();
    },
    get offers() {
      return options?.options.map((option) => option.trim()) ?? [];
    },
    choose(index) {
      options?.select(index);
      goOn();
    },
    value: (name) => runner.variables.get(name),
  };
}
