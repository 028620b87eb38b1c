/** `counterpart graph FILE`: the story as a map, drawn or as text for other programs. */
import { dotMap } from '../analysis/map/dot.ts';
import { machineConfig } from '../analysis/map/machine-config.ts';
import { mermaidMap } from '../analysis/map/mermaid.ts';
import { type StoryMap, storyMap } from '../analysis/map/story-map.ts';
import { svgMap } from '../analysis/map/svg.ts';
import type { Scenario } from '../scenario/format.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

const DRAWN = {
  svg: svgMap,
  mermaid: mermaidMap,
  dot: dotMap,
  xstate: (map) => `${JSON.stringify(machineConfig(map), null, 2)}\n`,
} as const satisfies Readonly<Record<string, (map: StoryMap) => string>>;

export type MapFormat = keyof typeof DRAWN;

/** Names of the formats a map can be had in. */
export const MAP_FORMATS = Object.keys(DRAWN) as readonly MapFormat[];

/** Says the map, or writes it to the file `out`. */
export function graph(terminal: Terminal, scenario: Scenario, format: MapFormat, out: string | undefined): Exit {
  const text = DRAWN[format](storyMap(scenario));
  if (out === undefined) {
    terminal.say(text.trimEnd());
    return EXIT.fine;
  }
  terminal.write(out, text);
  terminal.say(`${out} is written.`);
  return EXIT.fine;
}
