/** A team with people, straight into a database, for tests of what is kept. */
import type { Database } from '../../../src/server/store/sql.ts';

/** 32 hex digits that are the same in every run. */
export const idOf = (number: number): string => number.toString(16).padStart(32, '0');

/** Makes a team and these members. */
export async function aTeam(database: Database, team: string, members: readonly string[]): Promise<void> {
  await database.write(async (sql) => {
    await sql.run("insert into team (id, name, created, chain) values (?, ?, 1, '')", team, `Team ${team}`);
    for (const member of members)
      await sql.run(
        'insert into member (id, team, name, skeleton, joined) values (?, ?, ?, ?, 1)',
        member,
        team,
        `Member ${member}`,
        member,
      );
  });
}

/** A record's head that a reader takes, with nothing in it that a replay would: for tests of keeping alone. */
export const bareRecord = (attempt: string, story: number, order = 1) => ({
  kind: 'counterpart-play',
  format: 3,
  scenario: { id: `story-${story}`, title: `Story ${story}` },
  attempt,
  rules: story.toString(16).padStart(64, 'a'),
  words: story.toString(16).padStart(64, 'b'),
  engine: 2,
  language: 'en',
  seed: 7,
  carried: [],
  order,
  moves: [],
  ended: null,
  seal: 'c'.repeat(64),
});
