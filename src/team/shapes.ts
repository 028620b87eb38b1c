/** What the team server and its pages tell each other, piece by piece. Times are milliseconds since 1970, by the server's clock. */
import { z } from 'zod';
import { PLAY_MARKS, PLAY_REFUSALS } from './refusals.ts';

/** A name nobody can guess or count: 128 bits as 32 hex digits. */
export const Id = z.string().regex(/^[0-9a-f]{32}$/);
/** SHA-256 as 64 hex digits. */
export const Hash = z.string().regex(/^[0-9a-f]{64}$/);
/** What is shown of a person or team; what may stand in it is decided by `record/display-name.ts`. */
export const Name = z.string().min(1).max(96);
/** Eight characters in two groups, without those that are taken for one another: KPT4-9XWM. 40 bits. */
export const JoinCode = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
export const When = z.int().min(0);

/**
 * How far a play can be believed. `stepped`: the scenario stayed on the server, which sent one turn at a time.
 * `replayed`: the moves came from the player's browser, and the server worked the score out again. `file`: the same,
 * from a file somebody handed over. Never mixed without saying so.
 */
export const PlayClass = z.enum(['stepped', 'replayed', 'file']);
export type PlayClass = z.infer<typeof PlayClass>;

/** What became of a play that arrived. */
export const PlayState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('waiting').describe('Kept, not yet worked out.') }),
  z.strictObject({
    state: z.literal('counted'),
    class: PlayClass,
    points: z.int().describe('Satisfaction of 100 as the server worked it out.'),
    score: z.int().describe('Points less what hints cost.'),
    ending: z.string(),
    given: z.number().optional().describe('Points given away, as far as they can be worked out of the story.'),
    marks: z.array(z.enum(PLAY_MARKS)),
  }),
  z.strictObject({ state: z.literal('refused'), why: z.enum(PLAY_REFUSALS) }),
]);
export type PlayState = z.infer<typeof PlayState>;

/** A play as the team has it. */
export const TeamPlay = z
  .strictObject({
    /** The record's `attempt`. */
    id: Id,
    /** Absent where the record cannot be read. */
    scenario: z.strictObject({ id: z.string(), title: z.string(), rules: Hash, words: Hash }).optional(),
    assignment: Hash.optional(),
    received: When,
    /** Counts all that ever arrived in this team: an order that no clock can turn around. */
    sequence: z.int(),
    result: PlayState,
  })
  .meta({ id: 'TeamPlay' });
export type TeamPlay = z.infer<typeof TeamPlay>;

/** What the trainer will see of whoever joins, as codes that the page has words for. */
export const SEEN = ['name', 'plays', 'points', 'what-was-said', 'when', 'hints', 'points-given-away'] as const;

/** A goal all reach together: so many plays that count, by then. */
export const Goal = z.strictObject({ plays: z.int().min(1).max(10_000), by: When.optional() });

export const Team = z
  .strictObject({
    id: Id,
    name: Name,
    created: When,
    members: z.int(),
    goal: Goal.optional(),
  })
  .meta({ id: 'Team' });
export type Team = z.infer<typeof Team>;

/** A person of a team as the trainer sees them. */
export const Member = z
  .strictObject({
    id: Id,
    name: Name,
    joined: When,
    hidden: z.boolean().describe('Shown to nobody but trainers.'),
    ranked: z.boolean().describe('Has asked to stand in the table by name for others to see.'),
    devices: z.int(),
    plays: z.int(),
    last: When.optional(),
  })
  .meta({ id: 'Member' });
export type Member = z.infer<typeof Member>;

/** A join code as the trainer sees it. */
export const Code = z.strictObject({ code: JoinCode, expires: When }).meta({ id: 'Code' });
export type Code = z.infer<typeof Code>;

/** A list handed to a team. Its rules are frozen: `text` is the file of the assignment, byte for byte. */
export const TeamList = z
  .strictObject({
    /** Hash of the assignment. */
    id: Hash,
    title: z.string(),
    text: z.string().max(200_000),
    opens: When.optional(),
    closes: When.optional(),
    attempts: z.int().min(1).max(20).describe('How often one may take it.'),
    given: When,
    /** Played turn by turn on the server. */
    stepped: z.boolean(),
  })
  .meta({ id: 'TeamList' });
export type TeamList = z.infer<typeof TeamList>;

/** A list as a member has it. */
export const MyList = z
  .strictObject({
    ...TeamList.shape,
    open: z.boolean().describe('May be played now, and an attempt is left.'),
    served: z.int().describe('People of the list served in the latest attempt, as the team has it.'),
    taken: z.int().describe('Attempts finished.'),
  })
  .meta({ id: 'MyList' });
export type MyList = z.infer<typeof MyList>;

/** Somebody who may see and change a team. */
export const Trainer = z.strictObject({ id: Id, name: Name }).meta({ id: 'Trainer' });
export type Trainer = z.infer<typeof Trainer>;

/**
 * Something that happened in a team, as it comes over the line: `id` of the server-sent event is its sequence, and it has
 * no name, so that `onmessage` gets it. What has changed is to be read anew.
 */
export const TEAM_EVENTS = ['play-counted', 'play-refused', 'people-changed', 'lists-changed', 'team-changed'] as const;
export const TeamEvent = z.strictObject({ did: z.enum(TEAM_EVENTS) }).meta({ id: 'TeamEvent' });
export type TeamEvent = z.infer<typeof TeamEvent>;

/** How far one person is with a list. */
export const Progress = z
  .strictObject({
    member: Id,
    name: Name,
    served: z.int(),
    of: z.int(),
    attempts: z.int(),
    /** Average of the first attempt, not rounded; absent until it is finished. */
    average: z.number().optional(),
    passed: z.boolean().optional(),
    /** Who they are at now, and since when: who is stuck where. */
    at: z.strictObject({ scenario: z.string(), title: z.string(), since: When }).optional(),
  })
  .meta({ id: 'Progress' });
export type Progress = z.infer<typeof Progress>;

/** What the log of a team can say. */
export const DEEDS = [
  'team-made',
  'team-changed',
  'team-put-away',
  'signed-in',
  'trainer-invited',
  'trainer-joined',
  'code-renewed',
  'code-ended',
  'member-joined',
  'member-moved',
  'member-renamed',
  'member-hidden',
  'member-shown',
  'member-removed',
  'members-merged',
  'list-given',
  'list-taken-back',
  'file-taken',
  'exported',
  'undone',
  'erased',
] as const;

/** One line of the log of what was done to a team. Chained, never changed. */
export const AuditLine = z
  .strictObject({
    sequence: z.int(),
    at: When,
    who: z.string().describe('A trainer’s name, or "server".'),
    did: z.enum(DEEDS),
    about: z
      .string()
      .optional()
      .describe('Id of the member, list or trainer it was done to. Never a name: names can be erased, lines cannot.'),
  })
  .meta({ id: 'AuditLine' });
export type AuditLine = z.infer<typeof AuditLine>;
