/** What a person has come for: needs, and what they expect from before. */
import * as z from 'zod';
import { AREAS } from '../words.ts';
import { said } from './parts.ts';

/** What needs and expectations have in common. */
const goal = {
  text: said('What it is, in a few words, as the notebook and the debrief show it.', 'A parcel that is really hers'),
  area: z.enum(AREAS).meta({ description: 'Which of the six areas it falls into.' }),
  weight: z.int().min(1).max(5).default(1).meta({ description: 'How much it counts beside its siblings (1 to 5).' }),
  known: z
    .boolean()
    .default(false)
    .meta({ description: 'True when the player knows it from the start. Otherwise it has to be discovered.' }),
};

/** An essential requirement of this person. */
export const Need = z
  .strictObject({
    ...goal,
    critical: z
      .boolean()
      .default(false)
      .meta({ description: 'Missing a critical need caps satisfaction at 40: charm cannot buy it back.' }),
  })
  .meta({ id: 'Need', title: 'Need', description: 'An essential requirement of this person.' });
export type Need = z.output<typeof Need>;

/** What this person expects from previous experience. */
export const Expectation = z
  .strictObject({
    ...goal,
    from: said('The past experience behind it.', 'At the other branch they always rang before they sent anything back'),
  })
  .meta({
    id: 'Expectation',
    title: 'Expectation',
    description: 'What this person expects from previous experience. It has to be discovered.',
  });
export type Expectation = z.output<typeof Expectation>;
