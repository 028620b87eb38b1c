/** Erasing with its line in the log, and what goes by itself when its time is over. */

import { eraseMember as erasePlaysAndName, eraseTeam } from '../store/erase-plays.ts';
import { tell } from '../store/events.ts';
import { note } from './audit.ts';
import { DAY, type Moment } from './moment.ts';
import { sweepStepped } from './stepped.ts';

/** Erases somebody: name, keys, plays, and what could be taken back of them. @param by who does it, if not the server */
export async function eraseMember(moment: Moment, team: string, member: string, by = 'server'): Promise<void> {
  const { sql, now } = moment;
  await erasePlaysAndName(sql, team, member, now);
  await note(moment, team, by, 'erased', member);
  await tell(sql, { team, at: now, did: 'people-changed' });
}

/** What is over is done away with: to be called every hour. */
export async function sweep(moment: Moment): Promise<void> {
  const { sql, now } = moment;
  const dayAgo = now - DAY;
  for (const { id } of await sql.all<{ id: string }>('select id from team where put_away <= ?', dayAgo))
    await eraseTeam(sql, id, now);
  const gone = await sql.all<{ id: string; team: string }>(
    'select id, team from member where removed <= ? and merged_into is null',
    dayAgo,
  );
  for (const { id, team } of gone) await eraseMember(moment, team, id);
  await sql.run('delete from undo where at <= ?', dayAgo);
  await sweepStepped(sql, now);
  for (const table of ['link', 'session', 'join_code', 'moving_code', 'challenge'])
    await sql.run(`delete from ${table} where expires <= ?`, now);
}
