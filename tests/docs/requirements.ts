/** What the team server promises, by the numbers its tests are named with, and what it does not, with the reason. */

export interface Promised {
  readonly number: string;
  readonly what: string;
  /** Test files that hold it without naming its number. */
  readonly also?: readonly string[];
  /** What of it is not held, and why. */
  readonly not?: string;
}

/** In the order of the page. */
export const PROMISED: readonly Promised[] = [
  {
    number: 'D2',
    what: '“The team has it” is said only once it is on the disk. Nothing that was acknowledged is lost by ending the server by force, or by a power cut.',
    not: 'How many kills and power cuts were tried, and when, stands in [performance](performance.md#what-it-survives).',
  },
  {
    number: 'D3',
    what: 'The same play, any number of times, in any order, weeks late, from two devices: one row, exact totals, the same answer. Another play under its name is refused.',
  },
  { number: 'D4', what: 'Play, chain, totals, event and log line are written in one transaction, or not at all.' },
  {
    number: 'D5',
    what: 'Below 200 MB of free space writing gets 503 with Retry-After, reading goes on; it goes on by itself once there is room.',
  },
  {
    number: 'D6',
    what: 'A second server on the same folder ends at once and names who has it; what a server that was killed left behind is taken over.',
  },
  { number: 'D7', what: 'Any bit that turns over in what is kept of a play is reported by `verify`.' },
  {
    number: 'D8',
    what: 'A copy every hour and at the end, looked through before it counts, put back with what was erased since erased again.',
    not: 'Putting back 1,000,000 plays within ten minutes was not timed. A copy that fails is told by the log and by the age of the last one in /metrics; nobody is written to.',
  },
  {
    number: 'D9',
    what: 'No order depends on a clock, and no duration is negative, however clocks are set. The first play of a story is the one known to have been begun first, by what a device counts and what had come by then.',
    not: 'Between two devices of one person, arrival decides: whatever a phone that was away would say of its times could only be believed.',
  },
  { number: 'D12', what: 'A play that is handed over as a file is judged exactly like one that came by itself.' },
  {
    number: 'I1',
    what: 'What is sent is moves; the score is worked out again, and what the browser claims only marks a fault.',
  },
  {
    number: 'I2',
    what: 'Everything that is no possible play is refused with a reason, and no change of a single field raises a score.',
  },
  {
    number: 'I3',
    what: 'The same moves give the same whole number everywhere, and records of earlier versions the same card as then.',
    also: ['tests/fixtures/fixtures.test.ts', 'tests/record/replay.test.ts', 'tests/encounter/machine.test.ts'],
    not: 'Attempts compared between Node and browsers are those of `npm run test:browsers`, not 100,000.',
  },
  {
    number: 'I4',
    what: 'What arrives is stored first and judged after, on a thread with limits of time and memory; boards show what was judged.',
    not: 'The limit is 128 MB a thread, not 64: the program itself and the stories it has read take more than half of that.',
  },
  {
    number: 'I5',
    what: 'Stepped plays: the story stays on the server, one turn is sent at a time, times are the server’s; classes are shown and never mixed.',
    not: 'Stories that come with the game lie in every copy of it: whoever looks there can still read them. A trainer’s own stories are nowhere but on the server.',
  },
  {
    number: 'I6',
    what: 'Times never give points; a pace that nobody can read at is marked and punishes nobody.',
    also: ['tests/record/replay.test.ts', 'tests/server/verify/judge.test.ts'],
    not: 'A play made without a line has no beginning that the server saw, so how long it says it took is not held against anything; of stepped plays the server takes all times itself.',
  },
  {
    number: 'I7',
    what: 'Other rules are another board, other words are marked; old results stay and can be replayed.',
    also: ['tests/fixtures/fixtures.test.ts'],
  },
  {
    number: 'S1',
    what: 'Codes of 40 bits that run out; guessing is slowed down and keeps no class out; links are long, work once and ask for a click.',
    not: 'A sign-in link lives for a day, a week for oneself, not ten minutes, and is not bound to a browser: it is handed over by hand in a room, without e-mail.',
  },
  {
    number: 'S2',
    what: 'No password, no first account that anybody could know of: a trainer signs in with a link that works once, or with a passkey they added.',
    also: ['tests/server/http/joining.test.ts'],
    not: 'No second factor. Browsers offer passkeys over https and on the machine itself alone: a classroom on plain http has links.',
  },
  {
    number: 'S3',
    what: 'Sessions of 128 bits that no script reads and no other site uses, new at each sign-in, ended by signing out and after eight hours.',
  },
  {
    number: 'S4',
    what: 'Only pages of this very address write, and only JSON; reading never writes; the policy headers are on every answer.',
  },
  {
    number: 'S5',
    what: 'Every route for every stranger (another trainer, a member, another team, whoever was removed, nobody): denied, and as though there were nothing.',
  },
  {
    number: 'S6',
    what: 'Bodies, heads and times have limits; statements take values only as values; faults tell nothing.',
  },
  {
    number: 'S7',
    what: 'Load on two cores.',
    not: 'What is reached and what is not stands in [performance](performance.md#the-team-server), measured by `npm run bench:server`; no test of every day measures it.',
  },
  { number: 'S8', what: 'Limits for a person, a team and an address, wide enough for a school behind one address.' },
  { number: 'S9', what: 'Names of every script; none in disguise, and no two in a team that look alike.' },
  { number: 'S10', what: 'A chained log of who did what, in which nothing secret stands.' },
  {
    number: 'S11',
    what: 'Export and erasure of a person; whoever was erased is erased again in a copy that is put back; copies go after 34 days.',
    not: 'Plays are kept until a trainer or their player erases them: there is no year after which they go by themselves.',
  },
  {
    number: 'S12',
    what: 'A database that goes away, a restart and the end of the server: 503 with Retry-After, ended within ten seconds, and everybody goes on by themselves.',
  },
];
