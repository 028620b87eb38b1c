/** What the pages of a team watch: the outbox, the address, and answers of the server. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { RouteName } from '../../team/routes.ts';
import type { OutboxView } from './outbox.ts';
import { type Place, placeNow } from './places.ts';
import type { Answer, Asked, Said, Talk } from './talk.ts';
import type { Together } from './together.ts';

/** How the outbox stands, kept true. */
export const useOutbox = ({ subscribe, outbox }: Together): OutboxView => useSyncExternalStore(subscribe, outbox.view);

/** The fragment of the address, kept true. */
const subscribe = (onChange: () => void) => {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
};

/** The page of a team that the address asks for, kept true. */
export function usePlace(): Place | undefined {
  useSyncExternalStore(subscribe, () => location.hash);
  return placeNow();
}

/**
 * State of one thing, such as a team: another thing has its own, and finds it again when one comes back to it. What is told
 * late, of a thing one has left, changes nothing of what is shown.
 * @param initial of things nothing was set of
 */
export function useStateOf<T>(of: string, initial: T): readonly [T, (next: T | ((now: T) => T)) => void] {
  const [all, setAll] = useState<ReadonlyMap<string, T>>(new Map());
  const first = useRef(initial);
  first.current = initial;
  const set = useCallback(
    (next: T | ((now: T) => T)) =>
      setAll((before) => {
        const now = before.has(of) ? (before.get(of) as T) : first.current;
        return new Map(before).set(of, typeof next === 'function' ? (next as (now: T) => T)(now) : next);
      }),
    [of],
  );
  return [all.has(of) ? (all.get(of) as T) : initial, set];
}

/** Something asked of the server. The last good answer stands while it is asked again. */
export interface Heard<T> {
  readonly answer: Answer<T> | undefined;
  /** Asks again. */
  readonly again: () => void;
}

/** Asks when the page comes, and whenever what is asked changes. @param asked undefined: nothing is asked yet */
export function useAsked<N extends RouteName>(talk: Talk, name: N, asked: Asked<N> | undefined): Heard<Said<N>> {
  const [state, setState] = useState<{ readonly of: string; readonly answer: Answer<Said<N>> }>();
  const [round, setRound] = useState(0);
  const of = asked === undefined ? undefined : JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked counts, not the object it stands in
  useEffect(() => {
    if (of === undefined || asked === undefined) return;
    let wanted = true;
    void talk.ask(name, asked).then((answer) => {
      if (wanted) setState({ of, answer });
    });
    return () => {
      wanted = false;
    };
  }, [talk, name, of, round]);
  const again = useCallback(() => setRound((now) => now + 1), []);
  return { answer: state?.of === of ? state?.answer : undefined, again };
}
