/** What a play gave away, as it is kept beside the play and as boards read it. */
import { z } from 'zod';
import { AREAS, SEGMENTS } from '../scenario/words.ts';
import { type JudgedPlay, worthProfile } from '../scoring/worth-profile.ts';

/** Column `card` of a play that counts, as JSON. Points are not rounded. */
export const PlayCard = z.strictObject({
  /** Kinds of customer the story is of. */
  kinds: z.array(z.enum(SEGMENTS)),
  /** Absent where nobody can say what was given away: a story too large to be looked at, or of an older engine. */
  given: z
    .strictObject({
      whole: z.number(),
      /** The areas the story asks something of. */
      areas: z.array(z.strictObject({ of: z.enum(AREAS), points: z.number() })),
    })
    .optional(),
});
export type PlayCard = z.infer<typeof PlayCard>;

/**
 * The card of one play to its end.
 * @param decisions of `analysis/fair/decisions`; undefined where the story has no book
 */
export function playCard(walk: JudgedPlay['walk'], decisions: JudgedPlay['decisions'] | undefined): PlayCard {
  const kinds = [...walk.scenario.customer.segments];
  if (!decisions) return { kinds };
  const { areas, whole } = worthProfile([{ walk, decisions }]);
  return { kinds, given: { whole, areas: areas.map(({ of, perPlay }) => ({ of, points: perPlay })) } };
}
