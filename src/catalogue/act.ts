/** Format of `assets/acts/acts.json`: how each act of a move is seen and heard, and what is said of it. */
import * as z from 'zod';
import { short } from '../scenario/format/parts.ts';
import { ACTS, PROPS } from '../scenario/words.ts';
import { fileName, formatField, Heard, schemaPath } from './parts.ts';
import { SPOTS } from './words.ts';

const shift = (way: string, example: number) =>
  z
    .int()
    .min(-400)
    .max(400)
    .meta({ description: `World units further ${way}. Default: 0.`, examples: [example] })
    .optional();

const POINTS = ['surface', 'steam', ...SPOTS, ...PROPS] as const;
const shifted = {
  dx: shift('to the right', 44),
  dy: shift('down', -34),
  wall: z.literal(true).meta({ description: 'At the foot of the wall there, not where feet are.' }).optional(),
};

const Where = z
  .strictObject({
    of: z.enum(POINTS).meta({
      description:
        'Top of the counter or table, where steam rises, a spot of the room, or where a thing stands in this room.',
    }),
    ...shifted,
  })
  .meta({ id: 'Where', title: 'Where', description: 'A point of the room, whatever room it is.' });
/** See the schema of the same name. */
export type Where = z.output<typeof Where>;

const Over = z
  .strictObject({
    of: z.enum(['you', 'customer', ...POINTS]).meta({
      description: 'Over the head of one of you, or a point of the room as elsewhere.',
    }),
    ...shifted,
  })
  .meta({ id: 'Over', title: 'Over', description: "Somebody's head, or a point of the room." });
/** See the schema of the same name. */
export type Over = z.output<typeof Over>;

const step = <N extends string>(name: N, description: string) =>
  z.literal(name).meta({ description, examples: [name] });
const thing = fileName('Drawing below assets/props: a thing or a mark.', 'cup');
const times = z
  .int()
  .min(1)
  .max(5)
  .meta({ description: 'How often. Default: once.', examples: [2] })
  .optional();

const Step = z
  .discriminatedUnion('step', [
    z.strictObject({
      step: step('walk', 'You walk to a spot of the room.'),
      to: z.enum(SPOTS).meta({ description: 'The spot.' }),
    }),
    z.strictObject({
      step: step('gesture', 'Somebody moves on the spot.'),
      who: z.enum(['you', 'customer', 'both']).meta({ description: 'Who.' }),
      gesture: z
        .enum(['nod', 'shake', 'lean', 'crouch', 'turn', 'hop', 'reach', 'sway', 'sit'])
        .meta({ description: 'What they do. Who crouches or sits stays so until the next move.' }),
      times,
    }),
    z.strictObject({ step: step('carry', 'You take something in your hands.'), thing }),
    z.strictObject({
      step: step('put', 'What you carry, or a thing from nowhere, is put down and stays until the act is over.'),
      thing,
      at: Where.meta({ description: 'Where to.' }),
    }),
    z.strictObject({ step: step('drop', 'You carry nothing any more.') }),
    z.strictObject({
      step: step('work', 'A thing moves back and forth: wiping, writing, stamping.'),
      thing,
      at: Where.meta({ description: 'Where to.' }),
      way: z.enum(['across', 'down']).meta({ description: 'Along the surface, or down on it.' }),
    }),
    z.strictObject({
      step: step('mark', 'A mark pops up and floats away.'),
      mark: fileName('Drawing in assets/props/marks.', 'tick'),
      at: Over.meta({ description: 'Where it pops up.' }),
      times,
    }),
    z.strictObject({
      step: step('swing', 'A door swings, where the room has one.'),
      piece: z.enum(['door', 'fridge-door']).meta({ description: 'The door.' }),
      open: z.boolean().meta({ description: 'Open or shut.' }),
    }),
    z.strictObject({
      step: step('wait', 'A moment passes.'),
      ms: z
        .int()
        .min(50)
        .max(3000)
        .meta({ description: 'Milliseconds.', examples: [350] }),
    }),
  ])
  .meta({ id: 'Step', title: 'Step', description: 'One thing that is seen.' });
/** See the schema of the same name. */
export type Step = z.output<typeof Step>;

const steps = (description: string) => z.array(Step).min(1).max(20).meta({ description });

const ActEntry = z
  .strictObject({
    words: short('What you are seen to do, as a sentence for those who do not see it.', 'You take the payment.'),
    heard: Heard.meta({ description: 'How it sounds.' }),
    stays: z
      .literal(true)
      .meta({ description: 'You stay where it leaves you until the next move. Default: you are at home again.' })
      .optional(),
    steps: steps('What is seen, one after another: about one to three seconds.'),
    inTheOpen: steps('The same where nothing covers you, at a table or a door. Default: as in "steps".').optional(),
  })
  .meta({ id: 'Act', title: 'Act', description: 'Something that can be seen to happen because of a move.' });
/** See the schema of the same name. */
export type ActEntry = z.output<typeof ActEntry>;

/** All acts. */
export const ActsFile = z
  .strictObject({
    $schema: schemaPath('./acts.schema.json'),
    format: formatField,
    acts: z.record(z.enum(ACTS), ActEntry).meta({ description: 'Every act, by its word in scenarios.' }),
  })
  .meta({ id: 'ActsFile', title: 'Counterpart acts', description: 'Everything that can be seen to happen.' });
/** See the schema of the same name. */
export type ActsFile = z.output<typeof ActsFile>;
