/**
 * Trainers: they come by a link that is used once, and stay for eight hours. There is no password and no first account
 * that anybody could know of.
 */
import type { Trainer } from '../../team/shapes.ts';
import type { Sql } from '../store/sql.ts';
import { note } from './audit.ts';
import { DAY, HOUR, type Moment } from './moment.ts';
import { plainName } from './names.ts';
import { found, Refusal } from './refusal.ts';
import { hashOf, newId } from './secrets.ts';

/** How long a session lasts, whatever is done in it. */
export const SESSION = 8 * HOUR;

/** What a link is for. */
export interface LinkFor {
  /** Becomes a trainer of this team. */
  readonly team?: string | undefined;
  /** Signs in as this one, who is known already. */
  readonly trainer?: string | undefined;
  /** Who made it; nobody where the server did. */
  readonly by?: string | undefined;
}

/** A link that signs in once. It is told here and never again. */
export async function makeLink({ sql, now, random }: Moment, { team, trainer, by }: LinkFor, alive = DAY) {
  const link = newId(random);
  const expires = now + alive;
  await sql.run(
    'insert into link (hash, team, trainer, made_by, expires) values (?, ?, ?, ?, ?)',
    hashOf(link),
    team ?? null,
    trainer ?? null,
    by ?? null,
    expires,
  );
  return { link, expires };
}

/** The link that whoever starts the server is shown while nobody has ever signed in; undefined afterwards. The one before ends. */
export async function firstLink(moment: Moment) {
  if (await moment.sql.one('select id from trainer limit 1')) return undefined;
  await moment.sql.run('delete from link where made_by is null');
  return makeLink(moment, {});
}

/**
 * A link for a trainer who is locked out: their session is over and nobody is there to let them in. For the one of this name, or
 * for the only one there is; with nobody yet, for whoever comes first. Otherwise the names there are, to choose from.
 */
export async function linkBack(
  moment: Moment,
  name: string | undefined,
): Promise<{ readonly link: string } | { readonly names: readonly string[] }> {
  const all = await moment.sql.all<TrainerRow>('select id, name from trainer order by name, id');
  if (all.length === 0) return makeLink(moment, {});
  const meant = name === undefined ? all : all.filter((one) => one.name === name);
  const [one] = meant;
  return one && meant.length === 1 ? makeLink(moment, { trainer: one.id }) : { names: all.map((each) => each.name) };
}

type LinkRow = { readonly team: string | null; readonly trainer: string | null; readonly made_by: string | null };
type TrainerRow = { readonly id: string; readonly name: string };

/** A link that one trainer made to sign in as another, as an earlier version did: it opens nothing. */
const isForSomebodyElse = ({ trainer, made_by }: LinkRow) =>
  trainer !== null && made_by !== null && made_by !== trainer;

const trainerRow = (sql: Sql, id: string) => sql.one<TrainerRow>('select id, name from trainer where id = ?', id);

/** The trainer of that id. */
export const trainerNamed = async (sql: Sql, id: string): Promise<Trainer> => {
  const { name } = found(await trainerRow(sql, id));
  return { id, name };
};

async function newTrainer({ sql, now, random }: Moment, name: string): Promise<string> {
  const id = newId(random);
  await sql.run('insert into trainer (id, name, created) values (?, ?, ?)', id, name, now);
  return id;
}

/** Whoever this link signs in: whom it names, who is signed in already, or somebody new. */
async function whom(moment: Moment, link: LinkRow, already: string | undefined, name: string | undefined) {
  if (link.trainer !== null && (await trainerRow(moment.sql, link.trainer))) return link.trainer;
  if (link.team !== null && already !== undefined) return already;
  return newTrainer(moment, name ?? 'Trainer');
}

/** A trainer's name as it is kept; refused where it cannot be one. */
export function trainerName(text: string): string {
  const checked = plainName(text);
  if (!checked.ok) throw new Refusal('name-refused', { reason: checked.fault });
  return checked.name;
}

/**
 * Signs in with a link and ends it.
 * @param already who is signed in in this browser, if anybody
 */
export async function signIn(moment: Moment, link: string, name: string | undefined, already: string | undefined) {
  const { sql, now } = moment;
  const hash = hashOf(link);
  const row = await sql.one<LinkRow>(
    'select team, trainer, made_by from link where hash = ? and used is null and expires > ?',
    hash,
    now,
  );
  if (!row || isForSomebodyElse(row)) throw new Refusal('code-expired');
  const called = name === undefined ? undefined : trainerName(name);
  const used = await sql.run('update link set used = ? where hash = ? and used is null', now, hash);
  if (used === 0) throw new Refusal('code-expired');
  const id = await whom(moment, row, already, called);
  if (row.team !== null) {
    const joined = await sql.run(
      `insert into trainer_of (team, trainer) select id, ? from team where id = ? and put_away is null
        on conflict (team, trainer) do nothing`,
      id,
      row.team,
    );
    if (joined > 0) await note(moment, row.team, id, 'trainer-joined', id);
  }
  return openSession(moment, id);
}

/** Opens a session for a trainer. It is told here and never again. */
export async function openSession(moment: Moment, id: string) {
  const { sql, now, random } = moment;
  const session = newId(random);
  await sql.run(
    'insert into session (hash, trainer, created, seen, expires) values (?, ?, ?, ?, ?)',
    hashOf(session),
    id,
    now,
    now,
    now + SESSION,
  );
  for (const { team } of await sql.all<{ team: string }>('select team from trainer_of where trainer = ?', id))
    await note(moment, team, id, 'signed-in');
  return { session, trainer: await trainerNamed(sql, id), until: now + SESSION };
}

/** Who is signed in with this session; undefined when it has ended. */
export const sessionOf = (sql: Sql, session: string, now: number) =>
  sql.one<{ trainer: string; expires: number }>(
    'select trainer, expires from session where hash = ? and expires > ?',
    hashOf(session),
    now,
  );

/** Ends a session. */
export const endSession = (sql: Sql, session: string) => sql.run('delete from session where hash = ?', hashOf(session));

/** Is this trainer one of that team, and is the team there? @param putAway a team that was put away is there as well */
export async function isTrainerOf(sql: Sql, trainer: string, team: string, putAway = false): Promise<boolean> {
  const row = await sql.one(
    `select team.id from team join trainer_of on trainer_of.team = team.id where team.id = ? and trainer = ?${putAway ? '' : ' and put_away is null'}`,
    team,
    trainer,
  );
  return row !== undefined;
}

/** Trainers of a team, by name. */
export const trainersOf = (sql: Sql, team: string): Promise<readonly Trainer[]> =>
  sql.all<TrainerRow>(
    'select id, name from trainer join trainer_of on trainer = id where team = ? order by name, id',
    team,
  );
