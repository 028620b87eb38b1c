/**
 * Each time a copy was put in the place of the data. Browsers are told the latest: what they know the team to have had before,
 * it may not have any more, and they send it again.
 */
export const RESTORED = `
create table restored (id text primary key, at bigint not null);
`;
