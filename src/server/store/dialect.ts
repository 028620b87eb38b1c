/**
 * The few words in which the two databases differ. Migrations are written for PostgreSQL; SQLite gets them with strict
 * tables, so that a text in a column of numbers is an error in both.
 */

/** A migration as SQLite takes it. */
export const forSqlite = (sql: string): string =>
  sql
    .replaceAll(/\bbigint\b/g, 'integer')
    .replaceAll(/\bbytea\b/g, 'blob')
    .replaceAll(/^(create table [^;]*\));/gm, '$1 strict;');

/** A migration as PostgreSQL takes it: text in the order of its bytes, as SQLite has it, whatever the database's language. */
export const forPostgres = (sql: string): string => sql.replaceAll(/(\w) text\b(?=[ ,)])/g, '$1 text collate "C"');

/** A statement with `$1, $2 …` for each `?`. There is no `?` within a quoted text anywhere. */
export function numbered(sql: string): string {
  let count = 0;
  return sql.replaceAll('?', () => {
    count += 1;
    return `$${count}`;
  });
}
