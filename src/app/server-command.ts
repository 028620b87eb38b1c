/** `counterpart server …`: what whoever runs a team server does with its data beside it. */

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serverCommandWords as words } from '../messages/server-command.ts';
import { checkFile, copyAndCheck } from '../server/backup/check-file.ts';
import { BadCopy, copiesOf, makeCopy, sizeOfCopy } from '../server/backup/copies.ts';
import { databaseIn, restore } from '../server/backup/restore.ts';
import { FolderInUse, lockFolder } from '../server/data-folder/lock.ts';
import { eraseMember } from '../server/people/erase.ts';
import { exportJson } from '../server/people/export.ts';
import { linkBack } from '../server/people/trainers.ts';
import { eraseTeam } from '../server/store/erase-plays.ts';
import { openSqlite } from '../server/store/sqlite.ts';

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
    say(words.asWritten({ file: what }));
    return WELL;
  }
  for (const fault of faults) say(fault);
  say(words.faults({ file: what, faults: faults.length }));
  return FOUND;
}

async function forget(folder: string, id: string, { say }: ServerTerminal): Promise<number> {
  return withData(folder, (database) =>
    database.write(async (sql) => {
      const now = Date.now();
      const member = await sql.one<{ team: string }>('select team from member where id = ?', id);
      const team = await sql.one('select id from team where id = ?', id);
      if (!member && !team) throw new Stop(words.nobody({ id }));
      if (member) await eraseMember({ sql, now, random }, member.team, id);
      else await eraseTeam(sql, id, now);
      say(member ? words.personErased() : words.teamErased());
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
    say(words.copyMade({ path: copy.path, bytes: sizeOfCopy(copy) }));
    return WELL;
  },
  async backups(folder, _given, { say }) {
    const copies = copiesOf(folder);
    for (const copy of copies) say(words.copy({ path: copy.path, bytes: sizeOfCopy(copy) }));
    if (copies.length === 0) say(words.noCopies());
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
      say(aside === undefined ? words.restored({ file: given }) : words.restoredAside({ file: given, aside }));
      if (erased > 0) say(words.erasedAgain({ erased }));
      return WELL;
    } finally {
      unlock();
    }
  },
  export: (folder, given = '', { say }) =>
    withData(folder, (database) =>
      database.read(async (sql) => {
        if (!(await sql.one('select id from team where id = ?', given))) throw new Stop(words.noTeam({ id: given }));
        say(await exportJson(sql, given));
        return WELL;
      }),
    ),
  forget: (folder, given = '', terminal) => forget(folder, given, terminal),
  link: (folder, given, { say }) =>
    withData(folder, (database) =>
      database.write(async (sql) => {
        const back = await linkBack({ sql, now: Date.now(), random }, given);
        if ('names' in back) throw new Stop(words.forWhom({ names: back.names }));
        say(words.openLink({ link: back.link }));
        return WELL;
      }),
    ),
};
/** Commands that want something behind them. */
const WANTING = ['restore', 'export', 'forget'] as const;

/** Runs `counterpart server …`. @param argv what follows "server" @returns the exit code */
export async function serverCommand(argv: readonly string[], terminal: ServerTerminal): Promise<number> {
  const [name = 'help', given, ...more] = argv;
  if (name === 'help' || argv.includes('--help') || argv.includes('-h')) {
    terminal.say(words.usage());
    return WELL;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const wanting = WANTING.find((one) => one === name);
  if (!command || more.length > 0 || (wanting !== undefined && given === undefined)) {
    const wrong =
      command && wanting !== undefined && given === undefined
        ? words[`wants.${wanting}`]({ command: name })
        : words.noCommand({ command: argv.join(' ') });
    terminal.warn(`${wrong}\n${words.usage()}`);
    return WRONG;
  }
  if (terminal.env.DATABASE_URL !== undefined && terminal.env.DATABASE_URL !== '') {
    terminal.warn(words.postgres());
    return WRONG;
  }
  const folder = terminal.env.DATA_DIR ? resolve(terminal.env.DATA_DIR) : join(terminal.root, 'data');
  if (given === undefined && !existsSync(databaseIn(folder)) && name !== 'backups') {
    terminal.warn(words.noData({ folder }));
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
