/** Something that is worked out beside the page when it is asked for, once for the same files. */
import { useEffect, useRef, useState } from 'react';
import type { WorkedOut } from '../../ui/team/team-monday.tsx';
import { reasonOf } from '../reason.ts';
import type { About, Told, Worth } from './answers.ts';
import { type Desk, desk as ofThePage, Stopped } from './desk.ts';

/** What is asked for, and the ways to ask and to stop. */
export interface Working<T> {
  readonly state: WorkedOut<T>;
  readonly ask: () => void;
  readonly stop: () => void;
}

/** @param about what it is worked out of: when it changes, what is known of the one before is no more */
export function useWorkedOut<K extends Worth>(kind: K, about: About<K>, desk: Desk = ofThePage): Working<Told<K>> {
  const [state, setState] = useState<WorkedOut<Told<K>>>({ is: 'not-asked' });
  const now = useRef<object>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was worked out holds for one thing alone.
  useEffect(() => {
    setState({ is: 'not-asked' });
    return () => {
      now.current = undefined;
    };
  }, [about]);
  const ask = () => {
    const mine = {};
    now.current = mine;
    const isMine = () => now.current === mine;
    setState({ is: 'working', done: 0, of: 1 });
    desk
      .ask(kind, about, (done, of) => {
        if (isMine()) setState({ is: 'working', done, of });
      })
      .answer.then(
        (it) => {
          if (isMine()) setState({ is: 'known', it });
        },
        (error: unknown) => {
          if (!isMine()) return;
          setState(error instanceof Stopped ? { is: 'not-asked' } : { is: 'failed', reason: reasonOf(error) });
        },
      );
  };
  return { state, ask, stop: desk.stop };
}
