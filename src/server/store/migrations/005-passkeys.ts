/**
 * Passkeys of trainers: the public key alone, which signs nobody in, and challenges that were given out and not answered yet. Ids
 * and keys are base64url.
 */
export const PASSKEYS = `
create table passkey (id text primary key, trainer text not null references trainer (id) on delete cascade, spki text not null, counter bigint not null, created bigint not null);
create index passkey_trainer on passkey (trainer, created);
create table challenge (hash text primary key, expires bigint not null);
`;
