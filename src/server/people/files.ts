/** Files that somebody handed over: results, or a finished attempt. Their plays are worked out again like those that came by themselves. */

import { looksLikeAttempt, readAttemptFile } from '../../assignment/attempt-file.ts';
import { reasonSaid } from '../../messages/reason.ts';
import type { EnclosedScenario } from '../../record/enclosed.ts';
import type { PlayRecord } from '../../record/record.ts';
import { readResultFile } from '../../record/result-file.ts';
import { tell } from '../store/events.ts';
import { keepPlay, playNamed } from '../store/plays.ts';
import { note } from './audit.ts';
import { fileRefused } from './lists.ts';
import { memberNamed, newMember } from './members.ts';
import type { Moment } from './moment.ts';
import { keepUndo } from './undo-rows.ts';

interface Handed {
  readonly name: string;
  readonly plays: readonly PlayRecord[];
  readonly scenarios?: readonly EnclosedScenario[];
}

function readHanded(text: string): Handed {
  const read = looksLikeAttempt(text) ? readAttemptFile(text) : readResultFile(text);
  if (!read.ok) throw fileRefused(read.reasons.map(reasonSaid), '/text');
  return read.file;
}

/**
 * Takes a file for somebody, or for a new person by the name in it; gives the undo. A play that the team has already, from
 * whatever way, is not taken twice.
 */
export async function takeFile(moment: Moment, team: string, by: string, text: string, member: string | undefined) {
  const { sql, now } = moment;
  const { name, plays, scenarios = [] } = readHanded(text);
  const whose = member === undefined ? await newMember(moment, team, name) : (await memberNamed(sql, team, member)).id;
  const taken: string[] = [];
  for (const record of plays) {
    if (await playNamed(sql, team, record.attempt)) continue;
    const story = scenarios.find(({ rules }) => rules === record.rules)?.text;
    await keepPlay(sql, { team, member: whose, attempt: record.attempt, class: 'file', record, story, received: now });
    taken.push(record.attempt);
  }
  await note(moment, team, by, 'file-taken', whose);
  await tell(sql, { team, at: now, did: 'people-changed' });
  const undo = await keepUndo(moment, team, {
    kind: 'file-taken',
    member: whose,
    made: member === undefined,
    plays: taken,
  });
  return {
    member: await memberNamed(sql, team, whose),
    taken: taken.length,
    had: plays.length - taken.length,
    undo,
  };
}
