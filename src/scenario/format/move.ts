/** What the player can do, what it costs and where it leads. */
import * as z from 'zod';
import { ACTS, GESTURES, PROPS, SKILLS, TONE_MAX, TONE_MIN } from '../words.ts';
import { conditionAs } from './condition.ts';
import { Line } from './line.ts';
import { authorNote, flag, id, ids, nameOf, said, seconds } from './parts.ts';

/** A list of ways, of which the first that holds is taken. */
export const WayList = z
  .array(
    z.strictObject({
      if: conditionAs("Taken when this holds after the move's effects. The last way has no condition.").optional(),
      to: nameOf('Node to go to, or "end".', 'end'),
    }),
  )
  .min(2)
  .max(8)
  .meta({
    description: 'Ways, of which the first that holds is taken.',
    examples: [[{ if: { flag: 'info.monday_shelf' }, to: 'knows' }, { to: 'end' }]],
    refers: true,
  });

/** Where a move leads. */
const Way = z
  .union([nameOf('Node to go to, "end", or the name of an entry of `ways`.', 'explains', 'end'), WayList])
  .meta({
    description:
      'Where the move leads: a node id, "end", the name of an entry of `ways`, or a list of ways of which the first that holds is taken.',
    refers: true,
  });

/** One thing the player can choose. */
export const Move = z
  .strictObject({
    id: id('Name of the move, unique in the scenario.', 'ask-for-the-number'),
    say: said('Words the player says.', 'Good morning. Is it the blue parcel again?').optional(),
    ask: said('A question the player asks.', 'May I have the number on your card?').optional(),
    do: said('Something the player does. It will be seen in the scene.', 'Fetch the list of parcels').optional(),
    look: said('Something the player looks at.', 'Look at the list of Mondays').optional(),
    card: nameOf('Policy card that opens with this move.', 'allergens').optional(),
    if: conditionAs('Offered only when this holds.').optional(),
    once: z.boolean().default(false).meta({ description: 'Offered only until it has been made.' }),
    meets: ids('Needs and expectations this meets.').optional(),
    exceeds: ids('Expectations this goes beyond.').optional(),
    partly: ids('Needs this meets in part.').optional(),
    misses: ids('Needs and expectations this misses. What is missed can be put right in full.').optional(),
    harms: ids(
      'Needs and expectations this harms: time, money, privacy, dignity or health that cannot be given back. Afterwards they are met in part at best.',
    ).optional(),
    unnoticed: ids(
      'Needs and expectations of which the person does not notice yet what this move does to them.',
    ).optional(),
    learns: ids('Needs and expectations of which the person finds out now what became of them.').optional(),
    reveals: ids('Needs and expectations this brings into the notebook.').optional(),
    mood: z
      .int()
      .min(TONE_MIN)
      .max(TONE_MAX)
      .default(0)
      .meta({
        description: 'Tone of the move, -2 to +2: how much better or worse the person feels for it.',
        examples: [1],
      }),
    seconds: seconds('In-world time it takes, in seconds, in steps of 5.'),
    set: z
      .array(flag('Flag to put up.'))
      .min(1)
      .max(20)
      .meta({ description: 'Flags this puts up.', refers: true })
      .optional(),
    clear: z
      .array(flag('Flag to take down.'))
      .min(1)
      .max(20)
      .meta({ description: 'Flags this takes down.', refers: true })
      .optional(),
    skills: z
      .partialRecord(z.enum(SKILLS), z.int().min(-2).max(2))
      .meta({
        description: 'One to three skills this shows, each from -2 to +2.',
        examples: [{ discover: 2, pace: -1 }],
      })
      .optional(),
    acts: z.array(z.enum(ACTS)).min(1).max(4).meta({ description: 'What is seen on stage, in order.' }).optional(),
    shows: z.array(z.enum(PROPS)).min(1).max(8).meta({ description: 'Things that now stand in the scene.' }).optional(),
    hides: z.array(z.enum(PROPS)).min(1).max(8).meta({ description: 'Things that leave the scene.' }).optional(),
    reply: z
      .array(Line)
      .max(6)
      .default([])
      .meta({ description: "What is said or seen in answer, before the next node's own lines." }),
    coach: said(
      'Coach note: why this serves or does not, in one or two sentences.',
      'A question costs ten seconds and saves a walk to the store.',
    ).optional(),
    stronger: nameOf('A move offered at the same node that would have served better.', 'ask-for-the-number').optional(),
    alike: z
      .array(said('Another way to say the same.', 'One more blue parcel for you?'))
      .min(1)
      .max(12)
      .meta({ description: 'Other ways to say the same, for players who say it in their own words first.' })
      .optional(),
    hands: z
      .strictObject({
        gesture: z.enum(GESTURES).meta({ description: 'What the hands do.' }),
        thing: z.enum(PROPS).meta({ description: 'The thing they do it with.' }).optional(),
        why: said('Why this small act belongs to this person.', 'She watches whose name is on the label.'),
      })
      .meta({ description: 'A `do` that may be done by hand: an equal way to make this very move.' })
      .optional(),
    instead: said(
      'A stronger wording, when none of the moves on offer is it.',
      'Before I fetch it: is your name still Finch?',
    ).optional(),
    note: authorNote.optional(),
    to: Way,
  })
  .meta({
    id: 'Move',
    title: 'Move',
    description: 'One thing the player can choose: exactly one of say, ask, do or look.',
  });
