/**
 * Stories that do not come with the game, kept by the hashes of their rules and words: what was ever played here replays as
 * long as the data is kept. Whoever keeps one has read it and made the hashes themselves.
 */

import type { PlayRow } from './play-row.ts';
import { changePlay } from './plays.ts';
import type { Sql } from './sql.ts';

/** A story as text. */
export type Story = {
  readonly rules: string;
  readonly words: string;
  readonly text: string;
};

/** Keeps a story. Plays that were refused because nobody knew their rules wait again. True when it is new here. */
export async function keepStory(sql: Sql, { rules, words, text }: Story): Promise<boolean> {
  const added = await sql.run(
    'insert into story (rules, words, text) values (?, ?, ?) on conflict (rules, words) do nothing',
    rules,
    words,
    text,
  );
  const unknown = await sql.all<PlayRow>("select * from play where rules = ? and why = 'rules-unknown'", rules);
  for (const row of unknown) await changePlay(sql, row, { state: 'waiting', why: null });
  return added > 0;
}

/** The story with these rules: in these words, or in others where those are not here. */
export async function storyNamed(sql: Sql, rules: string, words: string): Promise<Story | undefined> {
  const all = 'select * from story where rules = ?';
  return (
    (await sql.one<Story>(`${all} and words = ?`, rules, words)) ??
    (await sql.one<Story>(`${all} order by words limit 1`, rules))
  );
}
