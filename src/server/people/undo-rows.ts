/** What was so before a deed, kept for a day so that it can be taken back. */
import { DAY, type Moment } from './moment.ts';
import { newId } from './secrets.ts';

/** Before each kind of deed. Ids alone where ids do, so that what is erased stands nowhere else. */
export type Before =
  | {
      readonly kind: 'team-changed';
      readonly name: string;
      readonly plays: number | null;
      readonly by: number | null;
      /** What the deed made of it. */
      readonly made: { readonly name: string; readonly plays: number | null; readonly by: number | null };
    }
  | { readonly kind: 'team-put-away' }
  | {
      readonly kind: 'member-changed';
      readonly member: string;
      readonly name: string;
      readonly skeleton: string;
      readonly hidden: number;
      readonly made: { readonly name: string; readonly hidden: number };
    }
  | { readonly kind: 'member-removed'; readonly member: string }
  | {
      readonly kind: 'members-merged';
      readonly from: string;
      readonly into: string;
      readonly plays: readonly string[];
      readonly devices: readonly string[];
    }
  | { readonly kind: 'list-given'; readonly list: string; readonly row: ListBefore | null; readonly made: ListBefore }
  | { readonly kind: 'list-taken-back'; readonly list: string }
  | { readonly kind: 'file-taken'; readonly member: string; readonly made: boolean; readonly plays: readonly string[] };

/** What a list was before it was given anew. */
export interface ListBefore {
  readonly opens: number | null;
  readonly closes: number | null;
  readonly attempts: number;
  readonly stepped: number;
  readonly taken_back: number | null;
}

/** Keeps what was so; gives the name by which it is taken back. */
export async function keepUndo({ sql, now, random }: Moment, team: string, before: Before): Promise<string> {
  const id = newId(random);
  const { kind, ...rest } = before;
  await sql.run(
    'insert into undo (id, team, kind, before, at) values (?, ?, ?, ?, ?)',
    id,
    team,
    kind,
    JSON.stringify(rest),
    now,
  );
  return id;
}

/** What was so before, if it can still be taken back. It is taken out: nothing is taken back twice. */
export async function takeUndo(
  { sql, now }: Moment,
  team: string,
  id: string,
): Promise<{ readonly before: Before; readonly at: number } | 'too-late' | undefined> {
  const row = await sql.one<{ kind: string; before: string; at: number }>(
    'select kind, before, at from undo where id = ? and team = ?',
    id,
    team,
  );
  if (!row) return undefined;
  if (row.at <= now - DAY) return 'too-late';
  await sql.run('delete from undo where id = ?', id);
  return { before: { kind: row.kind, ...JSON.parse(row.before) } as Before, at: row.at };
}
