/** `counterpart graph FILE`: the story as a map, drawn or as text for other programs. */

import { dotMap } from '../analysis/map/dot.ts';
import { machineConfig } from '../analysis/map/machine-config.ts';
import { mermaidMap } from '../analysis/map/mermaid.ts';
import { type StoryMap, storyMap } from '../analysis/map/story-map.ts';
import { svgMap } from '../analysis/map/svg.ts';
import { cli } from '../messages/cli.ts';
import { conditionsSaid } from '../messages/condition-said.ts';
import { map as words } from '../messages/map.ts';
import type { Scenario } from '../scenario/format.ts';
import { MACHINE, MAP, MAP_MAKER } from './former-outputs.ts';
import { give, isFile, mayWrite, type Writing } from './out.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

// Each says in a comment who made it, so that it can be written anew over itself and nothing else is.
const DRAWN = {
  svg: (map) => `${svgMap(map, words).trimEnd()}\n<!-- ${MAP_MAKER} -->\n`,
  mermaid: (map) => `${mermaidMap(map, words).trimEnd()}\n%% ${MAP_MAKER}\n`,
  dot: (map) => `${dotMap(map, words).trimEnd()}\n// ${MAP_MAKER}\n`,
  xstate: (map) => `${JSON.stringify(machineConfig(map, words), null, 2)}\n`,
} as const satisfies Readonly<Record<string, (map: StoryMap) => string>>;

export type MapFormat = keyof typeof DRAWN;

/** Names of the formats a map can be had in. */
export const MAP_FORMATS = Object.keys(DRAWN) as readonly MapFormat[];

/** Says the map, or writes it to the file `out`; never over what is no map. */
export function graph(
  terminal: Terminal,
  scenario: Scenario,
  format: MapFormat,
  { out, ...writing }: Writing & { readonly out?: string },
): Exit {
  if (isFile(out)) mayWrite(terminal, out, { ...writing, kind: format === 'xstate' ? MACHINE : MAP });
  give(terminal, DRAWN[format](conditionsSaid(storyMap(scenario))), out);
  if (isFile(out)) terminal.say(cli.written({ file: out }));
  return EXIT.fine;
}
