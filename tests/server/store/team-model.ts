/** A team in thirty lines, and what may happen to it: what a database keeps is held against this. */
import fc from 'fast-check';
import { erasePlay } from '../../../src/server/store/erase-plays.ts';
import { givePlays, keepPlay, PlayDiffers, settlePlay } from '../../../src/server/store/plays.ts';
import type { Database } from '../../../src/server/store/sql.ts';
import { bareRecord, idOf } from './a-team.ts';

const member = fc.nat(2);
const play = fc.nat(5);
/** What may happen: people and plays by number. */
const command = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('send' as const), member, play, copies: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('settle' as const), play, points: fc.option(fc.nat(100)) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('merge' as const), member, to: member }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('erase' as const), play }) },
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;
/** Some commands, one after the other. */
export const history = fc.array(command, { maxLength: 24 });

/** What a score is of these points, so that the two are told apart. */
const scoreOf = (points: number) => points - (points % 5);

interface Kept {
  readonly play: number;
  member: number;
  state: 'waiting' | 'counted' | 'refused';
  points: number | null;
}

/** A new team whose ids begin at this number. */
export function modelTeam(first: number) {
  const [team, members] = [idOf(first), [1, 2, 3].map((nth) => idOf(first + nth))] as const;
  let kept: Kept[] = [];
  const attempt = (play: number) => idOf(first + 10 + play);
  const story = (play: number) => play % 2;
  const who = (member: number) => members[member] as string;

  async function send(database: Database, of: Extract<Command, { does: 'send' }>) {
    const had = kept.find((one) => one.play === of.play);
    const arrival = {
      team,
      member: who(of.member),
      attempt: attempt(of.play),
      class: 'replayed',
      record: bareRecord(attempt(of.play), story(of.play)),
      received: 5,
    } as const;
    const answers = await Promise.allSettled(
      Array.from({ length: of.copies }, () => database.write((sql) => keepPlay(sql, arrival))),
    );
    const differs = had !== undefined && had.member !== of.member;
    for (const answer of answers) {
      if (differs !== (answer.status === 'rejected')) throw new Error(`sent ${of.play}: ${answer.status}`);
      if (answer.status === 'rejected' && !(answer.reason instanceof PlayDiffers)) throw answer.reason;
    }
    if (!had) kept.push({ play: of.play, member: of.member, state: 'waiting', points: null });
  }

  return {
    team,
    members,
    async run(database: Database, command: Command) {
      if (command.does === 'send') return send(database, command);
      if (command.does === 'merge') {
        if (command.member === command.to) return;
        await database.write((sql) => givePlays(sql, team, who(command.member), who(command.to)));
        for (const one of kept) if (one.member === command.member) one.member = command.to;
        return;
      }
      const at = { team, attempt: attempt(command.play) };
      if (command.does === 'erase') {
        await database.write((sql) => erasePlay(sql, at, 6));
        kept = kept.filter((one) => one.play !== command.play);
        return;
      }
      const { points } = command;
      await database.write((sql) =>
        settlePlay(
          sql,
          at,
          points === null
            ? { state: 'refused', why: 'not-ended' }
            : { state: 'counted', points, score: scoreOf(points), ending: 'end', card: '{}' },
          7,
        ),
      );
      const one = kept.find((one) => one.play === command.play);
      if (one?.state === 'waiting') Object.assign(one, { state: points === null ? 'refused' : 'counted', points });
    },
    /** In the order in which they came. */
    rows: () =>
      kept.map(({ play, member, state, points }) => ({ attempt: attempt(play), member: who(member), state, points })),
    /** Person, story, how many, sum; in the order of a database. */
    totals() {
      const sums = new Map<string, [string, string, number, number]>();
      for (const { play, member, state, points } of kept) {
        if (state !== 'counted') continue;
        const rules = bareRecord('', story(play)).rules;
        const had = sums.get(`${who(member)} ${rules}`) ?? [who(member), rules, 0, 0];
        sums.set(`${who(member)} ${rules}`, [had[0], had[1], had[2] + 1, had[3] + scoreOf(points ?? 0)]);
      }
      return [...sums.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    },
  };
}
