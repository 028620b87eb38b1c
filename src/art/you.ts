/** The player as somebody to draw: what they look like, in what is worn at work. */
import { isClothed, type You } from '../catalogue/looks.ts';
import type { Wear } from '../catalogue/place.ts';
import type { Cast } from '../scenario/format.ts';

/** You at work, in what is worn there, looking as you chose to. In a wheelchair the colours of the clothes stay. */
export function youIn(wear: Wear, you: You): Cast {
  const { head, skin, glasses, beard } = you;
  const extras = [...(wear.extras ?? []), ...(you.hearingAid ? (['hearing-aid'] as const) : [])];
  return {
    ...wear,
    ...(you.wheelchair && { outfit: 'wheelchair' }),
    head,
    skin,
    hair: isClothed(head) ? you.cloth : you.hair,
    ...(glasses !== 'none' && { glasses }),
    ...(beard !== 'none' && { beard }),
    ...(extras.length > 0 && { extras }),
  };
}
