/** What becomes of it. */
import * as z from 'zod';
import { BACKDROPS, FACES, POSTURES, PROPS } from '../words.ts';
import { conditionAs } from './condition.ts';
import { flag, id, SPELLINGS, said, short } from './parts.ts';

/** A review: stars and words. */
const review = () =>
  z.strictObject({
    stars: z
      .int()
      .min(1)
      .max(5)
      .meta({ description: 'One to five.', examples: [4] }),
    text: said(
      "The review in the customer's own words (for a colleague: what they tell the next colleague).",
      'They looked before they said no.',
    ),
  });

/** The drawn picture that shows the person afterwards. */
const Panel = z
  .strictObject({
    backdrop: z.enum(BACKDROPS).meta({ description: 'Where they are then.' }),
    who: z
      .array(z.string().regex(SPELLINGS.id))
      .min(1)
      .max(3)
      .meta({ description: 'Who is seen: "customer" or keys of `others`.', examples: [['customer']] }),
    pose: z.enum(POSTURES).meta({ description: 'How the first of them holds themself.' }),
    thing: z.enum(PROPS).meta({ description: 'One thing that is seen with them.' }).optional(),
  })
  .meta({ id: 'Panel', title: 'Panel', description: 'One drawn picture that shows the person afterwards.' });

const ending = {
  title: short('What they did, as a headline.', 'Ada caught her train'),
  text: said('What happened next, in two or three sentences.', 'She caught her train, parcel under her arm.'),
  words: said('What they say about it, in their own words.', 'They found it, and I was on my way.').optional(),
  face: z.enum(FACES).meta({ description: 'Last face.' }),
  leaves: z.enum(['pleased', 'calm', 'hurried', 'upset']).meta({ description: 'How they leave the scene.' }),
  review: review().meta({ description: 'What they write about it, if they write.' }).optional(),
  later: z
    .strictObject({
      if: conditionAs('They find out only when this holds at the end.').optional(),
      text: said(
        'What they find out after the end, and what comes of it.',
        'At home she read whose name was on the label.',
      ),
      review: review().meta({ description: 'What they write then, in place of the review.' }).optional(),
    })
    .meta({ description: 'What the person finds out after the end, with words and stars of its own.' })
    .optional(),
  panel: Panel.meta({ description: 'The picture that shows the person afterwards.' }).optional(),
  outcome: z
    .strictObject({
      loyalty: z
        .enum(['gained', 'kept', 'shaken', 'lost'])
        .meta({ description: 'Do they come back (for a colleague: do they ask you again)?' }),
      referral: z
        .int()
        .min(-1)
        .max(1)
        .meta({ description: '-1 warns others, 0 says nothing, +1 recommends.', examples: [1] }),
      escalation: z.enum(['none', 'right', 'late', 'needless', 'missing']).default('none').meta({
        description: 'Help fetched: none was needed, in time, too late, needlessly, or not although it was needed.',
      }),
      incident: z.enum(['none', 'near-miss', 'harm']).default('none').meta({
        description: 'Whether anybody nearly came to harm. Where a goal was harmed, it is harm whatever stands here.',
      }),
      goodwill: z
        .int()
        .min(-1)
        .max(1)
        .default(0)
        .meta({ description: 'Trust of a colleague, internal encounters only.', examples: [1] }),
    })
    .meta({ description: 'What becomes of it, in figures that reports add up.' }),
  set: z
    .array(flag('Flag to carry out.'))
    .max(20)
    .meta({ description: 'Flags this ending carries out.', refers: true })
    .optional(),
};

/** What the person does in the end. Never a grade. */
export const Ending = z
  .strictObject({
    id: id('Name of the ending, unique in the scenario.', 'caught-her-train'),
    if: conditionAs(
      'This ending is taken when it holds. They are tried in order; the last has no condition.',
    ).optional(),
    ...ending,
  })
  .meta({ id: 'Ending', title: 'Ending', description: 'What the person does in the end. Never a grade.' });

/** The ending of a person who is at the edge and pushed once more: they leave, or close up. */
export const WalksOut = z
  .strictObject({
    ...ending,
    closes: z
      .boolean()
      .default(false)
      .meta({ description: 'True for a person who cannot leave, such as a colleague: they close up instead.' }),
  })
  .meta({
    id: 'WalksOut',
    title: 'Walking out',
    description: 'The ending of a person whose mood is at -3 and who is pushed once more: they leave, or close up.',
  });
