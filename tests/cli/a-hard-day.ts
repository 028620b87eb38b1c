/** A small day that nobody passes by guessing: two people in eight turns each, the second of whom meets what the first has left. */
import { aHardStory } from '../a-hard-story.ts';
import { aShiftInput } from '../shift/a-shift.ts';

const FLAG = 'info.told';
const SAYS = 'You told them.';
const [ROTA, HANGS] = ['info.rota', 'A rota hangs on the wall.'];

function telling(): Record<string, unknown> {
  const story = aHardStory('morning', {
    flags: { in: { [ROTA]: HANGS }, out: { [FLAG]: SAYS } },
    brief: { situation: 'You are at the counter.', known: [{ text: HANGS, if: { flag: ROTA } }] },
  });
  const nodes = story.nodes as Record<string, { moves: Record<string, unknown>[] }>;
  const good = nodes['turn-1']?.moves.find(({ id }) => id === 'serve-1');
  if (good) good.set = [FLAG];
  return { ...story, walksOut: { ...(story.walksOut as object), set: [] } };
}

const told = () =>
  aHardStory('noon', {
    flags: { in: { [FLAG]: SAYS } },
    brief: { situation: 'You are at the counter.', known: [{ text: SAYS, if: { flag: FLAG } }] },
  });

export const HARD_DAY = 'house/shifts/two-in-a-row.json';

/** Its files, by path. */
export const hardDay = (): Readonly<Record<string, string>> => ({
  [HARD_DAY]: JSON.stringify(
    aShiftInput({
      id: 'two-in-a-row',
      title: 'Two in a row',
      encounters: [{ scenario: 'morning' }, { scenario: 'noon' }],
      flags: { [FLAG]: { up: SAYS, helps: true }, [ROTA]: { up: HANGS, helps: true } },
      given: { [ROTA]: { up: true } },
      facts: {},
      ratchet: {},
      fixes: { plain: { text: 'A list.', why: 'It reminds.', raises: [ROTA] } },
    }),
    null,
    2,
  ),
  'house/coffee_shop/morning.json': JSON.stringify(telling()),
  'house/coffee_shop/noon.json': JSON.stringify(told()),
});
