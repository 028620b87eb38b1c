/** The rooms of a day and what can be seen in each: the part of the shift format that is drawn between two people. */
import * as z from 'zod';
import { id, said, short } from '../scenario/format/parts.ts';
import { RELATIONS } from '../scenario/words.ts';

/** Rooms a house may have: more cannot be taken in at a glance. */
export const ROOMS_MAX = 4;

/** A room of the house, as it is shown between two people. */
export const DayRoom = z
  .strictObject({
    id: id('Name of the room, by which "facts" point to it.', 'desk'),
    name: short('What stands over the room.', 'Front desk'),
    picture: id(
      'A drawing of the place of this day, by the name of its file. Left out: a plain room.',
      'front-desk',
    ).optional(),
    meets: z
      .array(z.enum(RELATIONS))
      .min(1)
      .max(RELATIONS.length)
      .default([...RELATIONS])
      .meta({
        description:
          'Whom you meet in this room, by what they are to you. The first room that takes them is where they come. Left out: everybody.',
        examples: [['internal']],
      }),
  })
  .meta({ id: 'DayRoom', title: 'Room', description: 'A room of the house, as it is shown between two people.' });
export type DayRoom = z.output<typeof DayRoom>;

/** What a flag of the day looks like between two people: where it is seen, and what is said of it. */
export const DayFact = z
  .strictObject({
    room: id('Id of the room in which it can be seen.', 'desk'),
    part: id('Part of the drawing that shows how it stands. Left out: it is told in words only.', 'scales').optional(),
    up: said(
      'What is seen while the flag is up, as a sentence. Left out: the sentence of the flag.',
      'The floor by the door is wet.',
    ).optional(),
    down: said(
      'What is seen while it is down, as a sentence. Left out: the sentence of the flag; of an info flag nothing, since that sentence tells what you do not know.',
      'Nothing new is known of it.',
    ).optional(),
    unknown: said(
      'What is seen while nobody has settled it today, as a sentence that does not tell how it stands. Left out: nothing is told until then.',
      'The scales show nothing, as they should.',
    ).optional(),
    inSight: z.boolean().default(false).meta({
      description:
        'True for a hazard that nobody can miss. Every other hazard that is up is told as if nobody had looked: it has not been noticed.',
    }),
    portrait: id(
      'Scenario of the day whose person is shown with it, smiling while it is up: a colleague whose trust it is.',
      'the-first-call',
    ).optional(),
  })
  .meta({
    id: 'DayFact',
    title: 'Fact',
    description: 'Where a flag of the day can be seen between two people, and what is said of it.',
  });
export type DayFact = z.output<typeof DayFact>;
