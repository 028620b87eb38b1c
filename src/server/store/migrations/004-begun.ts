/**
 * By when a play was begun, as a place among all that came (see `store/begun.ts`), and the device that says so, by its key's
 * SHA-256. Both are null for what came in a file, turn by turn, or before this step: there arrival is all that is known.
 */
export const BEGUN = `
alter table play add column device text;
alter table play add column begun bigint;
create index play_device on play (team, device, ordinal);
`;
