/** `counterpart server …`: what whoever runs a team server does with its data beside it. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkFile, copyAndCheck } from '../server/backup/check-file.ts';
import { BadCopy, copiesOf, makeCopy, sizeOfCopy } from '../server/backup/copies.ts';
import { databaseIn, restore } from '../server/backup/restore.ts';
import { FolderInUse, lockFolder } from '../server/data-folder/lock.ts';
import { eraseMember } from '../server/people/erase.ts';
import { exportJson } from '../server/people/export.ts';
import { linkBack } from '../server/people/trainers.ts';
import { eraseTeam } from '../server/store/plays.ts';
import { openSqlite } from '../server/store/sqlite.ts';

const USAGE = `counterpart server backup            makes a copy of the data and looks through it; the server may run
counterpart server backups           lists the copies there are
counterpart server verify [FILE]     looks through the data, or through a copy, for anything that is not as it was written
counterpart server restore FILE      puts a copy in the place of the data; the server may not run
counterpart server export TEAM       writes everything of a team to standard output, as JSON
counterpart server forget ID         erases a person or a team for ever; the server may not run
counterpart server link [NAME]       a one-time link for a trainer who is locked out; the server may not run

The data lies in the folder DATA_DIR, "data" if nothing else is said. Of a PostgreSQL (DATABASE_URL) use its own tools.`;

/** What a command needs of the world. */
export interface ServerTerminal {
  /** Folder the package lies in. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  say(line: string): void;
  warn(line: string): void;
}

/** Exit codes: all is well, something was found, called wrongly. */
const [WELL, FOUND, WRONG] = [0, 1, 2];

/** A sentence that ends the command. */
class Stop extends Error {}

const random = (bytes: number) => new Uint8Array(randomBytes(bytes));

/** Opens the data while nobody else has it, and closes it after. */
async function withData<T>(folder: string, work: (database: Awaited<ReturnType<typeof openSqlite>>) => Promise<T>) {
  const unlock = lockFolder(folder, process.pid);
  try {
    const database = await openSqlite(databaseIn(folder), { at: Date.now() });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    unlock();
  }
}

function toldFaults(faults: readonly string[], what: string, { say }: ServerTerminal): number {
  if (faults.length === 0) {
    say(`${what}: everything is as it was written.`);
    return WELL;
  }
  for (const fault of faults) say(fault);
  say(`${what}: ${faults.length} fault${faults.length === 1 ? '' : 's'}. Copies: counterpart server backups`);
  return FOUND;
}

async function forget(folder: string, id: string, { say }: ServerTerminal): Promise<number> {
  return withData(folder, (database) =>
    database.write(async (sql) => {
      const now = Date.now();
      const member = await sql.one<{ team: string }>('select team from member where id = ?', id);
      const team = await sql.one('select id from team where id = ?', id);
      if (!member && !team) throw new Stop(`There is nobody, and no team, with the id ${id}.`);
      if (member) await eraseMember({ sql, now, random }, member.team, id);
      else await eraseTeam(sql, id, now);
      say(`${member ? 'This person' : 'This team'} is erased, and will be from any copy that is restored.`);
      return WELL;
    }),
  );
}

/** What each command does; the file or id that follows it, if it wants one. */
const COMMANDS: Readonly<
  Record<string, (folder: string, given: string | undefined, terminal: ServerTerminal) => Promise<number>>
> = {
  async backup(folder, _given, { say }) {
    const copy = await makeCopy(folder, Date.now(), (into) => copyAndCheck(databaseIn(folder), into));
    say(`${copy.path} (${sizeOfCopy(copy)} bytes) is made and whole.`);
    return WELL;
  },
  async backups(folder, _given, { say }) {
    const copies = copiesOf(folder);
    for (const copy of copies) say(`${copy.path}  ${sizeOfCopy(copy)} bytes`);
    if (copies.length === 0) say('There are no copies yet.');
    return WELL;
  },
  async verify(folder, given, terminal) {
    const file = given ?? databaseIn(folder);
    return toldFaults(await checkFile(file), file, terminal);
  },
  async restore(folder, given = '', { say }) {
    const unlock = lockFolder(folder, process.pid);
    try {
      const { aside, erased } = await restore(folder, given, Date.now());
      say(`${given} is in place again.${aside === undefined ? '' : ` What was there lies in ${aside}.`}`);
      if (erased > 0) say(`${erased} that had been erased since are erased again.`);
      return WELL;
    } finally {
      unlock();
    }
  },
  export: (folder, given = '', { say }) =>
    withData(folder, (database) =>
      database.read(async (sql) => {
        if (!(await sql.one('select id from team where id = ?', given))) throw new Stop(`There is no team ${given}.`);
        say(await exportJson(sql, given));
        return WELL;
      }),
    ),
  forget: (folder, given = '', terminal) => forget(folder, given, terminal),
  link: (folder, given, { say }) =>
    withData(folder, (database) =>
      database.write(async (sql) => {
        const back = await linkBack({ sql, now: Date.now(), random }, given);
        if ('names' in back) throw new Stop(`Say for whom, by name: ${back.names.join(', ')}.`);
        say(`Open the game's address with this behind it, within a day: #/desk/sign-in/${back.link}`);
        return WELL;
      }),
    ),
};
const NEEDS: Readonly<Record<string, string>> = {
  restore: 'the file of a copy',
  export: 'the id of a team',
  forget: 'an id',
};

/** Runs `counterpart server …`. @param argv what follows "server" @returns the exit code */
export async function serverCommand(argv: readonly string[], terminal: ServerTerminal): Promise<number> {
  const [name = 'help', given, ...more] = argv;
  if (name === 'help' || argv.includes('--help') || argv.includes('-h')) {
    terminal.say(USAGE);
    return WELL;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const needs = NEEDS[name];
  if (!command || more.length > 0 || (needs !== undefined && given === undefined)) {
    const wrong =
      command && needs !== undefined && given === undefined
        ? `${name} wants ${needs}.`
        : `There is no "server ${argv.join(' ')}".`;
    terminal.warn(`${wrong}\n${USAGE}`);
    return WRONG;
  }
  if (terminal.env.DATABASE_URL !== undefined && terminal.env.DATABASE_URL !== '') {
    terminal.warn('The data is in PostgreSQL (DATABASE_URL): use pg_dump and pg_restore.');
    return WRONG;
  }
  const folder = terminal.env.DATA_DIR ? resolve(terminal.env.DATA_DIR) : join(terminal.root, 'data');
  if (given === undefined && !existsSync(databaseIn(folder)) && name !== 'backups') {
    terminal.warn(`There is no data in ${folder}. Another folder is named by DATA_DIR.`);
    return WRONG;
  }
  try {
    return await command(folder, given, terminal);
  } catch (error) {
    if (!(error instanceof Stop || error instanceof BadCopy || error instanceof FolderInUse)) throw error;
    terminal.warn(error.message);
    return FOUND;
  }
}
