/**
 * Hands finished plays over to the team: offline first, in any order, weeks late, once for each play. What is to be sent
 * is worked out from what is kept, so nothing is lost between a play and its note; a play that was sent and not noted is
 * sent again, and the server keeps it once.
 */
import type { PlayStore, StoredPlay } from '../../record/store.ts';
import { keepMembership, type Membership, membershipIn } from './membership.ts';
import {
  meaningOf,
  SENT,
  type SentState,
  type SentStates,
  sentIn,
  sentNote,
  stateOf,
  toOffer,
  toSend,
  waitAfter,
} from './outbox-rules.ts';
import type { Talk } from './talk.ts';

/** What the outbox needs of the outside. */
export interface OutboxSurroundings {
  readonly store: PlayStore;
  readonly talk: Talk;
  /** Every kept play, the one begun first coming first. */
  readonly plays: () => readonly StoredPlay[];
  /** Text of the story of a play on a file of the player's own; undefined where it comes with the game. */
  readonly storyOf: (play: StoredPlay) => Promise<string | undefined>;
  /** One tab sends at a time. */
  readonly alone: { hold(): Promise<boolean>; release(): void };
  /** Calls back after so many milliseconds. Returns the way to stop. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
  /** 0 to 1. */
  readonly chance: () => number;
}

/** How it stands. */
export interface OutboxView {
  readonly membership: Membership | undefined;
  /** Finished plays that are saved here and not yet with the team. */
  readonly here: number;
  /** Plays the team has, worked out or not. */
  readonly had: number;
  /** Plays the team does not take, with the reasons. */
  readonly refused: readonly { readonly play: StoredPlay; readonly why: string }[];
  /** Plays from before joining. */
  readonly offered: number;
  /** What it waits for: `line`, where nobody answers; `room`, where the server has too much to do. */
  readonly waits: 'line' | 'room' | undefined;
  /** What became of each play, by the name of its record. */
  readonly states: SentStates;
}

export interface Outbox {
  view(): OutboxView;
  subscribe(onChange: () => void): () => void;
  /** Looks what there is to send, and sends it now: but for a server that asked to be left alone for a while. */
  run(): Promise<void>;
  /** Sends the plays from before joining, too. */
  sendOffered(): Promise<void>;
  stop(): void;
}

const NOTHING: OutboxView = {
  membership: undefined,
  here: 0,
  had: 0,
  refused: [],
  offered: 0,
  waits: undefined,
  states: new Map(),
};

/** Milliseconds after which a tab looks again whether another one has sent what there was. */
const ANOTHER_TAB = 30_000;

/** An outbox, nothing sent yet. */
export function createOutbox(around: OutboxSurroundings): Outbox {
  const { store, talk, alone } = around;
  const listeners = new Set<() => void>();
  let view = NOTHING;
  let waits: OutboxView['waits'];
  /** Tries that failed, one after the other. */
  let failed = 0;
  /** Times it was asked what became of plays that the team has. */
  let heard = 0;
  let stopWaiting: () => void = () => undefined;
  let stopped = false;
  let running: Promise<void> | undefined;
  let again = false;
  /** Since the line was there it was asked whether the team still has what it had. */
  let asked = false;

  const known = async (membership: Membership) => sentIn(await store.notes(SENT), membership);
  const note = (attempt: string, membership: Membership, state: SentState) =>
    store.keepNote(sentNote(attempt, membership, state));

  async function look(): Promise<void> {
    const membership = await membershipIn(store);
    const plays = around.plays();
    const states: SentStates = membership ? await known(membership) : new Map();
    view = membership
      ? {
          membership,
          states,
          here: toSend(plays, states, membership).length,
          had: [...states.values()].filter(({ is }) => is === 'had' || is === 'counted').length,
          refused: plays.flatMap((play) => {
            const state = states.get(play.record.attempt);
            return state?.is === 'refused' ? [{ play, why: state.why }] : [];
          }),
          offered: toOffer(plays, states, membership).length,
          waits,
        }
      : NOTHING;
    for (const listener of listeners) listener();
  }

  const waitFor = (milliseconds: number) => {
    stopWaiting();
    if (!stopped) stopWaiting = around.later(milliseconds, () => void go());
  };
  const fail = (busy: boolean, retryAfter?: number) => {
    asked = false;
    failed += 1;
    waits = busy ? 'room' : 'line';
    waitFor(waitAfter(failed, around.chance(), retryAfter));
  };

  /** Sends one play. False: not now, and so are all others. */
  async function send(play: StoredPlay, membership: Membership): Promise<boolean> {
    // What is kept now counts, not what was listed.
    const kept = (await store.load(play.id)) ?? play;
    const { record, result } = kept;
    const story = await around.storyOf(kept);
    const meaning = meaningOf(
      await talk.ask('sendPlay', {
        at: { attempt: record.attempt },
        key: membership.key,
        body: {
          record: { ...record },
          ...(story !== undefined && { scenario: story }),
          ...(result && { claims: { points: result.satisfaction, score: result.score ?? result.satisfaction } }),
        },
      }),
    );
    if (meaning.means === 'later') fail(meaning.busy, meaning.retryAfter);
    else if (meaning.means === 'ended') await keepMembership(store, { ...membership, ended: true });
    else {
      failed = 0;
      heard = 0;
      waits = undefined;
      await note(record.attempt, membership, meaning.state);
    }
    return meaning.means === 'known';
  }

  /** Asks what became of plays that the team had not worked out yet. */
  async function hear(membership: Membership): Promise<void> {
    const open = [...(await known(membership))].flatMap(([attempt, state]) =>
      state.is === 'had' ? [{ attempt, sequence: state.sequence }] : [],
    );
    if (open.length === 0) return;
    let after = Math.min(...open.map(({ sequence }) => sequence)) - 1;
    for (let more = true; more && !stopped; ) {
      const answer = await talk.ask('myPlays', { key: membership.key, query: { after: Math.max(0, after) } });
      if (!answer.ok) return fail(answer.why !== 'no-line', answer.retryAfter);
      for (const play of answer.value.plays) {
        after = Math.max(after, play.sequence);
        const is = stateOf(play);
        if (is.is !== 'had' && open.some(({ attempt }) => attempt === play.id)) await note(play.id, membership, is);
      }
      more = answer.value.more && answer.value.plays.length > 0;
    }
    const left = [...(await known(membership)).values()].some(({ is }) => is === 'had');
    if (!left) return;
    heard += 1;
    waitFor(waitAfter(heard, around.chance()));
  }

  /** The team may know this browser again: a trainer can take back that somebody was removed. */
  async function isBack(membership: Membership): Promise<boolean> {
    const answer = await talk.ask('me', { key: membership.key });
    if (answer.ok) await keepMembership(store, { ...membership, ended: false });
    return answer.ok;
  }

  /** A copy may have been put in the place of the team's data: then whatever it had goes there again, and is one play. */
  async function askAgain(membership: Membership): Promise<void> {
    const had = [...(await known(membership))].filter(([, { is }]) => is === 'had' || is === 'counted');
    if (asked || had.length === 0) return;
    const answer = await talk.ask('health');
    if (!answer.ok) return;
    asked = true;
    const { restored } = answer.value;
    if (restored === undefined || restored === membership.restored) return;
    for (const [attempt] of had) await note(attempt, membership, { is: 'wanted' });
    const now = await membershipIn(store);
    if (now?.key === membership.key) await keepMembership(store, { ...now, restored });
  }

  async function sendAll(): Promise<void> {
    const membership = await membershipIn(store);
    if (!membership || (membership.ended && !(await isBack(membership)))) return;
    await askAgain(membership);
    for (const play of toSend(around.plays(), await known(membership), membership)) {
      if (stopped || !(await send(play, membership))) return;
      await look();
    }
    await hear(membership);
  }

  async function round(): Promise<void> {
    stopWaiting();
    if (!(await alone.hold())) {
      waitFor(ANOTHER_TAB);
      await look();
      return;
    }
    try {
      await sendAll();
    } finally {
      alone.release();
    }
    await look();
  }

  async function go(): Promise<void> {
    again = true;
    running ??= (async () => {
      try {
        while (again && !stopped) {
          again = false;
          await round();
        }
      } catch {
        // A store that cannot be read or written now: nothing is lost, and it is tried again.
        failed += 1;
        waitFor(waitAfter(failed, around.chance()));
      } finally {
        running = undefined;
      }
    })();
    await running;
  }

  return {
    view: () => view,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    run: () => (waits === 'room' ? look() : go()),
    async sendOffered() {
      const membership = await membershipIn(store);
      if (!membership) return;
      for (const play of toOffer(around.plays(), await known(membership), membership))
        await note(play.record.attempt, membership, { is: 'wanted' });
      await go();
    },
    stop() {
      stopped = true;
      stopWaiting();
    },
  };
}
