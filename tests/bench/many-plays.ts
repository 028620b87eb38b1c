/** A database with many plays, written as the server writes them, for whoever times what is read of them. */

import { AREAS, SEGMENTS } from '../../src/scenario/words.ts';
import { hashOf } from '../../src/server/people/secrets.ts';
import { arrivalHash, COLUMNS, nextLink, type PlayRow, rowHash, sha256 } from '../../src/server/store/play-row.ts';
import type { Database } from '../../src/server/store/sql.ts';
import { totalAgain } from '../../src/server/store/totals.ts';
import type { PlayCard } from '../../src/team/card.ts';
import { idOf } from '../server/store/a-team.ts';

/** People of a team, stories each plays, and how often. */
const [PEOPLE, STORIES, TIMES] = [25, 10, 2] as const;
const TEAM = PEOPLE * STORIES * TIMES;

const story = (nth: number) => sha256(`story ${nth}`);
const INSERT = `insert into play (${COLUMNS.join(', ')}, row_hash) values (${COLUMNS.map(() => '?').join(', ')}, ?)`;
const CARD = JSON.stringify({ marks: [], kinds: SEGMENTS.slice(0, 1), hints: 0, moves: 12, ms: 90_000, goals: [] });
const GIVEN = JSON.stringify({
  kinds: SEGMENTS.slice(0, 1),
  given: { whole: 12, areas: AREAS.map((of, nth) => ({ of, points: nth })) },
} satisfies PlayCard);

/** Keeps so many plays, rounded up to whole teams; gives a key of somebody of each team. */
export async function manyPlays(database: Database, count: number): Promise<readonly string[]> {
  const keys: string[] = [];
  const body = JSON.stringify({ kind: 'counterpart-play', moves: 'x'.repeat(500) });
  const body_hash = sha256(body);
  for (let team = 0; team * TEAM < count; team += 1) {
    const id = idOf(1_000_000 + team);
    await database.write(async (sql) => {
      await sql.run("insert into team (id, name, created) values (?, 'Team', 1)", id);
      let [sequence, chain] = [0, ''];
      // One of each person and story: of these the totals are made.
      const lasts: PlayRow[] = [];
      for (let person = 0; person < PEOPLE; person += 1) {
        const member = idOf(10_000_000 + team * PEOPLE + person);
        const name = `Person ${person}`;
        await sql.run(
          'insert into member (id, team, name, skeleton, joined, ranked) values (?, ?, ?, ?, 1, 1)',
          member,
          id,
          name,
          name,
        );
        if (person === 0) {
          const key = (team + 1).toString(16).padStart(32, '0');
          keys.push(key);
          await sql.run('insert into device (hash, member, created) values (?, ?, 1)', hashOf(key), member);
        }
        for (let nth = 0; nth < STORIES * TIMES; nth += 1) {
          sequence += 1;
          const score = (person * 7 + nth * 13 + team) % 101;
          const row = {
            team: id,
            attempt: idOf(100_000_000 + team * TEAM + sequence),
            member,
            sequence,
            received: sequence,
            class: 'replayed',
            body,
            body_hash,
            claims: null,
            brought: null,
            scenario: `story-${nth % STORIES}`,
            title: `Story ${nth % STORIES}`,
            rules: story(nth % STORIES),
            words: story(nth % STORIES),
            list: null,
            state: 'counted',
            why: null,
            points: score,
            score,
            ending: 'end',
            ordinal: nth,
            card: CARD,
            given: GIVEN,
            device: null,
            begun: null,
          } as const;
          const play: PlayRow = { ...row, row_hash: rowHash(row) };
          const hash = arrivalHash(play);
          chain = nextLink(chain, hash);
          await sql.run('insert into arrival (team, sequence, hash) values (?, ?, ?)', id, sequence, hash);
          await sql.run(INSERT, ...COLUMNS.map((column) => play[column]), play.row_hash);
          if (nth >= STORIES * (TIMES - 1)) lasts.push(play);
        }
      }
      await sql.run('update team set sequence = ?, chain = ? where id = ?', sequence, chain, id);
      for (const row of lasts) await totalAgain(sql, row);
    });
  }
  return keys;
}
