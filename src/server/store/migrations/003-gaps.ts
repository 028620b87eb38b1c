/**
 * Where a first play stood that is there no more: whose it was stands nowhere. Peers' figures are made of five first plays in
 * the order in which they came (`team/heat.ts`); without its place all later ones would move up, and two boards, from before
 * and after somebody left, would tell what single people gave away.
 */
export const GAPS = `
create table gap (team text not null references team (id) on delete cascade, sequence bigint not null, story text not null, list text, primary key (team, sequence));
`;
