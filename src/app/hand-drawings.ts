/** The drawings of the small acts of the hands, each fetched when it is first wanted. */
import { handOf } from '../catalogue/hand-entries.ts';
import type { Gesture } from '../scenario/words.ts';
import type { DrawnThing, HandDrawings } from '../ui/encounter/hand-tray.tsx';

const fields = import.meta.glob<string>('../../assets/hands/*.svg', { query: '?raw', import: 'default' });
const tools = import.meta.glob<string>('../../assets/hands/tools/*.svg', { query: '?raw', import: 'default' });

const address = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

function asThing(svg: string): DrawnThing {
  const [x = 0, y = 0, width = 0, height = 0] = (/ viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  return { source: address(svg), box: [x, y, width, height] };
}

async function fieldOf(gesture: Gesture): Promise<string> {
  const field = fields[`../../assets/hands/${gesture}.svg`];
  if (!field) throw new Error(`There is no drawing hands/${gesture}`);
  return field();
}

/** The drawing of a tool, a thing or a mark, by its name. Rejects where there is none. */
async function drawn(name: string): Promise<string> {
  const tool = tools[`../../assets/hands/tools/${name}.svg`];
  if (tool) return tool();
  const { drawings } = await import('../catalogue/thing-drawings.ts');
  const svg = drawings[name];
  if (svg === undefined) throw new Error(`There is no drawing ${name}`);
  return svg;
}

/** The drawings of one act: the tool moves where the thing lies still, or where there is no thing. */
export const handDrawings: HandDrawings = async ({ gesture, thing }) => {
  const { tool, lies } = handOf(gesture);
  const moves = thing === undefined || lies ? tool : thing;
  const [field, mover, still] = await Promise.all([
    fieldOf(gesture),
    drawn(moves),
    lies && thing !== undefined ? drawn(thing) : undefined,
  ]);
  return { field: address(field), mover: asThing(mover), ...(still !== undefined && { lies: asThing(still) }) };
};
