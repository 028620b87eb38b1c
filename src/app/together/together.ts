/** The team of this browser: the way to its server, the outbox, joining and leaving. One for each open game. */
import type { Joined } from '../../team/routes/anyone.ts';
import { newId } from '../fresh.ts';
import type { Game } from '../game-contract.ts';
import { locksFor } from '../one-tab.ts';
import { teamServer } from './here.ts';
import { forgetMembership, joinedUnder, keepMembership, keyFor, type Membership, membershipIn } from './membership.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { SENT } from './outbox-rules.ts';
import { type Answer, createTalk, type No, type Talk } from './talk.ts';

export interface Together {
  readonly talk: Talk;
  readonly outbox: Outbox;
  /** Does the server answer? Undefined until it was asked. */
  answers(): boolean | undefined;
  subscribe(onChange: () => void): () => void;
  join(code: string, name: string): Promise<Answer<Membership>>;
  /** Brings a member to this device. */
  moveHere(code: string): Promise<Answer<Membership>>;
  /** Takes over what the server says of this member now, such as another name. */
  renamed(joined: Joined): Promise<void>;
  /** Erases this member at the team, and the key here. */
  leave(): Promise<Answer<undefined>>;
  /** Forgets the key here; the team keeps what it has. */
  forget(): Promise<void>;
}

async function joinedAs(
  game: Game,
  code: string,
  ask: (key: string) => Promise<Answer<Joined>>,
): Promise<Answer<Membership>> {
  const { store } = game.keeping;
  const key = await keyFor(store, code, newId);
  const answer = await ask(key);
  if (!answer.ok) return answer;
  const { member, team } = answer.value;
  // What was begun before stays here until it is offered, whatever is played in other tabs meanwhile.
  const since = Math.max(0, ...(await store.list()).map(({ order }) => order));
  const membership: Membership = { member, team, key, since, ended: false };
  await keepMembership(store, membership);
  await joinedUnder(store, code);
  return { ok: true, value: membership };
}

/** Tells the server whom the player is serving, and that it is nobody any more. */
function tellsNow(game: Game, talk: Talk, outbox: Outbox): void {
  let told: string | null = null;
  game.screens.subscribe(({ value }) => {
    const { membership } = outbox.view();
    const serving = value === 'encounter' ? game.scenario() : undefined;
    const now = serving?.id ?? null;
    if (!membership || membership.ended || now === told) return;
    told = now;
    const body = serving ? { scenario: serving.id, title: serving.title } : { scenario: null };
    void talk.ask('nowAt', { key: membership.key, body });
  });
}

function create(game: Game, base: string): Together {
  const { keeping } = game;
  const { store } = keeping;
  const listeners = new Set<() => void>();
  const talk = createTalk(base, (address, how) => fetch(address, how));
  const locks = locksFor(keeping.name, store, () => undefined);
  const outbox = createOutbox({
    store,
    talk,
    plays: game.plays,
    storyOf: async (play) => (await game.scenarios.own([play]))[0]?.text,
    alone: { hold: () => locks.hold('outbox'), release: locks.release },
    later(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    chance: Math.random,
  });
  let answers: boolean | undefined;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  outbox.subscribe(tell);
  game.subscribe(() => void outbox.run());
  addEventListener('online', () => void outbox.run());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void outbox.run();
  });
  tellsNow(game, talk, outbox);
  void talk.ask('health').then((answer) => {
    answers = answer.ok;
    tell();
  });
  void outbox.run();
  const forget = async () => {
    await forgetMembership(store);
    for (const { id } of await store.notes(SENT)) await store.removeNote(SENT, id);
    await outbox.run();
  };
  const arrived = async (answer: Promise<Answer<Membership>>) => {
    const joined = await answer;
    if (joined.ok) await outbox.run();
    return joined;
  };
  return {
    talk,
    outbox,
    answers: () => answers,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    join: (code, name) =>
      arrived(joinedAs(game, code, (key) => talk.ask('join', { at: { code }, body: { name, key } }))),
    moveHere: (code) => arrived(joinedAs(game, code, (key) => talk.ask('moveHere', { at: { code }, body: { key } }))),
    async renamed({ member, team }) {
      const membership = await membershipIn(store);
      if (membership) await keepMembership(store, { ...membership, member, team });
      await outbox.run();
    },
    async leave() {
      const membership = await membershipIn(store);
      const answer: Answer<undefined> = membership
        ? await talk.ask('leave', { key: membership.key })
        : { ok: true, value: undefined };
      if (answer.ok || isGone(answer)) await forget();
      return answer;
    },
    forget,
  };
}

/** Whoever is not known there any more has left already. */
const isGone = ({ why }: No): boolean => why === 'not-signed-in' || why === 'not-found';

const known = new WeakMap<Game, Together>();

/** The team of this game; undefined where there is no team server behind the page. */
export function togetherOf(game: Game): Together | undefined {
  const base = teamServer();
  if (base === undefined) return undefined;
  const together = known.get(game) ?? create(game, base);
  known.set(game, together);
  return together;
}
