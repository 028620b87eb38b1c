/**
 * The first form of the database. Times are milliseconds since 1970 and decide no order: `sequence` does. Keys and links
 * are kept as their SHA-256 alone, so that a copy of the database signs nobody in. Each statement ends its line: SQLite's
 * tables are made strict there (`dialect.ts`).
 */
export const TEAMS = `
create table trainer (id text primary key, name text not null, created bigint not null);
create table link (hash text primary key, team text, trainer text, made_by text, expires bigint not null, used bigint);
create table session (hash text primary key, trainer text not null references trainer (id) on delete cascade, created bigint not null, seen bigint not null, expires bigint not null);

create table team (id text primary key, name text not null, created bigint not null, goal_plays bigint, goal_by bigint, sequence bigint not null default 0, events bigint not null default 0, put_away bigint, chain text not null default '');
create table trainer_of (team text not null references team (id) on delete cascade, trainer text not null references trainer (id) on delete cascade, primary key (team, trainer));
create table join_code (team text primary key references team (id) on delete cascade, code text not null unique, expires bigint not null);

create table member (id text primary key, team text not null references team (id) on delete cascade, name text not null, skeleton text not null, joined bigint not null, hidden bigint not null default 0, ranked bigint not null default 0, removed bigint, merged_into text);
create unique index member_name on member (team, skeleton) where removed is null;
create table device (hash text primary key, member text not null references member (id) on delete cascade, created bigint not null);
create table moving_code (code text primary key, member text not null references member (id) on delete cascade, ends_others bigint not null, expires bigint not null);

create table story (rules text not null, words text not null, text text not null, primary key (rules, words));
create table list (id text not null, team text not null references team (id) on delete cascade, title text not null, text text not null, opens bigint, closes bigint, attempts bigint not null, stepped bigint not null, given bigint not null, taken_back bigint, primary key (team, id));

-- scenario … list: what the record says of itself, null where it cannot be read. brought: the text of a story that came
-- along, until it is read. why: why it counts for nothing. card, given: JSON. row_hash is over every other column; body
-- through its own.
create table play (team text not null references team (id) on delete cascade, attempt text not null, member text not null references member (id) on delete cascade, sequence bigint not null, received bigint not null, class text not null, body text not null, body_hash text not null, claims text, brought text, scenario text, title text, rules text, words text, list text, state text not null, why text, points bigint, score bigint, ending text, ordinal bigint, card text, given text, row_hash text not null, primary key (team, attempt));
create unique index play_sequence on play (team, sequence);
create index play_member on play (team, member, sequence);
create index play_story on play (team, member, rules, sequence);
create index play_waiting on play (state, received) where state = 'waiting';
create index play_unknown on play (rules) where why = 'rules-unknown';
create index play_to_weigh on play (received) where state = 'counted' and given is null;
create index play_list on play (team, list, sequence);
-- One for each play that ever came, also of those that were erased: the team's chain is over these.
create table arrival (team text not null references team (id) on delete cascade, sequence bigint not null, hash text not null, erased bigint, primary key (team, sequence));
-- One row for each person and story (its rules): what boards read, written in the same transaction as the result.
create table total (team text not null references team (id) on delete cascade, member text not null, story text not null, plays bigint not null, first_attempt text not null, first_sequence bigint not null, first_points bigint not null, best_attempt text not null, best_points bigint not null, sum_points bigint not null, primary key (team, member, story));

-- What happened in a team, for whoever watches: sequence counts on in each team (team.events).
create table event (team text not null references team (id) on delete cascade, sequence bigint not null, at bigint not null, did text not null, about text, primary key (team, sequence));

create table stepped (attempt text primary key, team text not null references team (id) on delete cascade, member text not null, list text not null, scenario text not null, nonce text not null, record text not null, times text not null, begun bigint not null);
create table undo (id text primary key, team text not null, kind text not null, before text not null, at bigint not null);
create table erased (id text primary key, kind text not null, at bigint not null);
create table audit (team text not null, sequence bigint not null, at bigint not null, who text not null, did text not null, about text, hash text not null, primary key (team, sequence));
`;
