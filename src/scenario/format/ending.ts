/** What becomes of it. */
import * as z from 'zod';
import { FACES } from '../words.ts';
import { Condition } from './condition.ts';
import { flag, said, short } from './parts.ts';

/** What the person does in the end. Never a grade. */
export const Ending = z
  .strictObject({
    if: Condition.meta({
      description: 'This ending is taken when it holds. They are tried in order; the last has no condition.',
    }).optional(),
    title: short('What they did, as a headline.', 'Maureen caught her bus'),
    text: said('What happened next, in two or three sentences.', 'She caught her bus, cup in hand.'),
    words: said('What they say about it, in their own words.', 'He remembered, and I was on my way.').optional(),
    face: z.enum(FACES).meta({ description: 'Last face.' }),
    leaves: z.enum(['pleased', 'calm', 'hurried', 'upset']).meta({ description: 'How they leave the scene.' }),
    review: z
      .strictObject({
        stars: z.int().min(1).max(5).meta({ description: 'One to five.' }),
        text: said(
          "The review in the customer's own words (for a colleague: what they tell the next colleague).",
          'They knew what I meant.',
        ),
      })
      .meta({ description: 'What they write about it, if they write.' })
      .optional(),
    outcome: z
      .strictObject({
        loyalty: z
          .enum(['gained', 'kept', 'shaken', 'lost'])
          .meta({ description: 'Do they come back (for a colleague: do they ask you again)?' }),
        referral: z.int().min(-1).max(1).meta({ description: '-1 warns others, 0 says nothing, +1 recommends.' }),
        escalation: z.enum(['none', 'right', 'late', 'needless', 'missing']).default('none').meta({
          description: 'Help fetched: none was needed, in time, too late, needlessly, or not although it was needed.',
        }),
        incident: z
          .enum(['none', 'near-miss', 'harm'])
          .default('none')
          .meta({ description: 'Whether anybody came to harm, or nearly did.' }),
        goodwill: z
          .int()
          .min(-1)
          .max(1)
          .default(0)
          .meta({ description: 'Trust of a colleague, internal encounters only.' }),
      })
      .meta({ description: 'What becomes of it, in figures that reports add up.' }),
    set: z.array(flag('Flag to carry out.')).max(20).meta({ description: 'Flags this ending carries out.' }).optional(),
  })
  .meta({ id: 'Ending', title: 'Ending', description: 'What the person does in the end. Never a grade.' });
export type Ending = z.output<typeof Ending>;
