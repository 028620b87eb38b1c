/**
 * Plays that the server steps: the story stays there, and one turn at a time is sent. What a turn looks like is what the game
 * shows of it anyway (`encounter/look.ts`, `encounter/cues.ts`): one rule book makes it, here and in the browser.
 */
import { z } from 'zod';
import { Hash, Id } from './shapes.ts';

/** Something of the game's own that goes through as it is: its type is the game's. */
const Own = z.record(z.string(), z.unknown());

/** One turn of a play that is stepped, as it stands. */
export const SteppedTurn = z
  .strictObject({
    attempt: Id,
    scenario: z.string().describe('Id of the story.'),
    number: z.int().min(0).describe('Moves made so far: the next one has this number.'),
    chain: Hash.describe('A hash over the server’s nonce and every move so far: whoever makes the next one names it.'),
    look: Own.describe('What is so now, as the game shows it: nothing hidden, nothing of what comes.'),
    cues: z.array(Own).describe('What has just happened.'),
    earlier: z.array(Own).describe('Turns that are over: after a move the last of them, else all.'),
  })
  .meta({ id: 'SteppedTurn' });
export type SteppedTurn = z.infer<typeof SteppedTurn>;

/** What a person of a list came to, once everybody of it was served. */
export const SteppedResult = z
  .strictObject({
    scenario: z.string(),
    ending: z.string().describe('Title of the ending.'),
    face: z.string().describe('The face they left with.'),
    points: z.int(),
    score: z.int(),
    goals: z.array(z.strictObject({ kind: z.enum(['need', 'expectation']), standing: z.string() })),
    record: Own.optional().describe('The play itself, once no attempt is left.'),
  })
  .meta({ id: 'SteppedResult' });
export type SteppedResult = z.infer<typeof SteppedResult>;

/** Somebody of a list, in the attempt that is under way or comes next. */
export const SteppedPerson = z.strictObject({
  scenario: z.string(),
  status: z.enum(['waiting', 'running', 'done']),
  attempt: Id.optional().describe('The play under way, or the one that was finished.'),
  turn: z.int().optional().describe('Where it goes on, 1 for the first turn.'),
});

/** How a list that is stepped stands for whoever asks. */
export const SteppedList = z
  .strictObject({
    list: Hash,
    open: z.boolean().describe('Somebody can be served now.'),
    people: z.array(SteppedPerson).describe('In the order of the list.'),
    results: z.array(SteppedResult).optional().describe('Of the attempt finished last, while no other is under way.'),
  })
  .meta({ id: 'SteppedList' });
export type SteppedList = z.infer<typeof SteppedList>;
