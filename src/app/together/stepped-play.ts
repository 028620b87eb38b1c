/**
 * A play that the team server steps, on this side of the line: what is shown came from there, and a choice is made once the
 * server has answered. A choice is kept here before it is sent, so that a page that is closed in between sends it when it
 * comes again; the server makes it once.
 */
import type { Cue } from '../../encounter/cues.ts';
import type { EarlierTurn } from '../../encounter/earlier.ts';
import type { Look } from '../../encounter/look.ts';
import { isObject } from '../../scenario/fields.ts';
import type { SteppedTurn } from '../../team/stepped.ts';
import { waitAfter } from './outbox-rules.ts';
import type { Answer, No, Talk } from './talk.ts';

/** A choice that was made and is not known to have arrived. */
interface Chosen {
  readonly attempt: string;
  readonly number: number;
  readonly move: string;
  readonly chain: string;
}

/** What it needs of the outside. */
export interface SteppedSurroundings {
  readonly talk: Pick<Talk, 'ask'>;
  /** Of the member. */
  readonly key: string;
  /** Keeps a choice, or forgets it. */
  readonly keep: (chosen: Chosen | undefined) => Promise<void>;
  /** What is kept. */
  readonly kept: () => Promise<unknown>;
  /** Calls back after so many milliseconds, or sooner where the line comes back. Returns the way to stop. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
  /** 0 to 1. */
  readonly chance: () => number;
}

/** What is shown. */
export interface SteppedView {
  readonly look: Look;
  readonly cues: readonly Cue[];
  readonly earlier: readonly EarlierTurn[];
}

export interface SteppedPlay {
  /** Undefined until the first turn has come. */
  view(): SteppedView | undefined;
  /** What is waited for: `line`, where nobody answers; `room`, where the server has too much to do. */
  waits(): 'line' | 'room' | undefined;
  /** Why it does not go on. */
  no(): No | undefined;
  subscribe(onChange: () => void): () => void;
  /** Begins, or goes on where it stands. */
  begin(): Promise<void>;
  /** Makes a move. One while another is under way is passed over. */
  choose(move: string): Promise<void>;
  stop(): void;
}

/** Longest wait between two tries while somebody sits before the page, in milliseconds. */
const WAIT_MOST = 5_000;
const LATER: ReadonlySet<No['why']> = new Set(['no-line', 'busy', 'failed', 'too-often']);

/** What came over the line is the game's own: the same program made it. */
const shownOf = ({ look, cues }: SteppedTurn) =>
  ({ look: look as unknown as Look, cues: cues as unknown as readonly Cue[] }) as const;

/** What was said before, with what has been added; what came again stands once. */
function joined(before: readonly EarlierTurn[], { earlier }: SteppedTurn): readonly EarlierTurn[] {
  const more = earlier as unknown as readonly EarlierTurn[];
  const first = more[0]?.turn ?? Number.POSITIVE_INFINITY;
  return [...before.filter(({ turn }) => turn < first), ...more];
}

const isChosen = (value: unknown): value is Chosen =>
  isObject(value) &&
  typeof value.attempt === 'string' &&
  typeof value.number === 'number' &&
  typeof value.move === 'string' &&
  typeof value.chain === 'string';

/**
 * A play with somebody of a list.
 * @param fresh name of 128 random bits for a play that is not under way yet
 */
export function createSteppedPlay(
  { talk, key, keep, kept, later, chance }: SteppedSurroundings,
  { list, scenario, fresh }: { readonly list: string; readonly scenario: string; readonly fresh: string },
): SteppedPlay {
  const listeners = new Set<() => void>();
  let turn: SteppedTurn | undefined;
  let view: SteppedView | undefined;
  let waits: 'line' | 'room' | undefined;
  let no: No | undefined;
  let [busy, stopped] = [false, false];
  let stopWaiting = () => undefined as unknown;
  const tell = () => {
    if (!stopped) for (const listener of listeners) listener();
  };

  /** Asks until there is an answer that will be the same tomorrow. Undefined once nobody waits for it any more. */
  async function answered<T>(ask: () => Promise<Answer<T>>): Promise<Answer<T> | undefined> {
    for (let tries = 1; !stopped; tries += 1) {
      const answer = await ask();
      if (stopped) return undefined;
      const now = answer.ok || !LATER.has(answer.why) ? undefined : answer.why === 'no-line' ? 'line' : 'room';
      if (now !== waits) {
        waits = now;
        tell();
      }
      if (answer.ok || now === undefined) return answer;
      const wait = Math.min(WAIT_MOST, waitAfter(tries, chance()));
      await new Promise<void>((resolve) => {
        stopWaiting = later(Math.max(wait, (answer.retryAfter ?? 0) * 1_000), resolve);
      });
    }
    return undefined;
  }

  function show(next: SteppedTurn): void {
    const before = next.attempt === turn?.attempt ? (view?.earlier ?? []) : [];
    turn = next;
    view = { ...shownOf(next), earlier: joined(before, next) };
    no = undefined;
    tell();
  }
  function refuse(why: No): void {
    no = why;
    tell();
  }

  const look = (attempt: string) => answered(() => talk.ask('steppedTurn', { key, at: { attempt } }));

  async function send({ attempt, number, move, chain }: Chosen): Promise<void> {
    const answer = await answered(() => talk.ask('step', { key, at: { attempt }, body: { number, move, chain } }));
    if (!answer) return;
    await keep(undefined).catch(() => undefined);
    if (answer.ok) return show(answer.value);
    if (answer.why !== 'changed-meanwhile' && answer.why !== 'not-on-offer') return refuse(answer);
    // Somebody has gone on at another device: here is where it stands, and why.
    const now = await look(attempt);
    if (now?.ok) show(now.value);
    if (now) refuse(now.ok ? answer : now);
  }

  async function alone(work: () => Promise<void>): Promise<void> {
    if (busy || stopped) return;
    busy = true;
    try {
      await work();
    } finally {
      busy = false;
    }
  }

  return {
    view: () => view,
    waits: () => waits,
    no: () => no,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    begin: () =>
      alone(async () => {
        const begun = await answered(() =>
          talk.ask('beginStepped', { key, at: { attempt: fresh }, body: { list, scenario } }),
        );
        if (!begun) return;
        if (!begun.ok) return refuse(begun);
        const { attempt } = begun.value;
        // One that was under way: all that was said so far comes with it.
        const now = begun.value.number > 0 ? await look(attempt) : begun;
        if (!now) return;
        if (!now.ok) return refuse(now);
        show(now.value);
        const chosen = await kept().catch(() => undefined);
        if (!isChosen(chosen)) return;
        const { number, chain } = now.value;
        if (chosen.attempt === attempt && chosen.number === number && chosen.chain === chain) await send(chosen);
        else await keep(undefined).catch(() => undefined);
      }),
    choose: (move) =>
      alone(async () => {
        if (!turn || view?.look.ending) return;
        const chosen = { attempt: turn.attempt, number: turn.number, move, chain: turn.chain };
        // A browser that keeps nothing sends it all the same.
        await keep(chosen).catch(() => undefined);
        await send(chosen);
      }),
    stop() {
      stopped = true;
      stopWaiting();
      listeners.clear();
    },
  };
}
