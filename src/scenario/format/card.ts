/** The cards a player can open. */
import * as z from 'zod';
import { said, short } from './parts.ts';

/** A policy card: facts and rules, one each. */
export const PolicyCard = z
  .strictObject({
    title: short('Title of the card.', 'Parcels: whom we may give them to'),
    points: z
      .array(said('One rule or fact.', 'A parcel goes to the name on its label, or to whoever shows a signed card.'))
      .min(1)
      .max(12)
      .meta({ description: 'The rules or facts, one each.' }),
    table: z
      .strictObject({
        head: z
          .array(short('Column title.', 'Cake'))
          .min(2)
          .max(6)
          .meta({ description: 'Titles of the columns.', examples: [['Cake', 'Nuts']] }),
        rows: z
          .array(z.array(z.string().max(200)).min(2).max(6))
          .min(1)
          .max(30)
          .meta({
            description: 'The rows, each with as many cells as there are columns.',
            examples: [[['Lemon', 'may contain']]],
          }),
      })
      .meta({ description: 'A small table, if facts are easier to find in one.' })
      .optional(),
    dated: short('When it was last checked.', 'Checked Friday 3 July').optional(),
    atHand: z.boolean().default(true).meta({
      description: 'True: can be opened at any time for nothing. False: only a `look` or `do` move opens it.',
    }),
  })
  .meta({
    id: 'PolicyCard',
    title: 'Policy card',
    description: 'Every fact the player must get right stands on a card they can open.',
  });
export type PolicyCard = z.output<typeof PolicyCard>;
