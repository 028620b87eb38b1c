/** Keeps a page of a team true while it is looked at: what happens is read without anybody loading it anew. */
import { useEffect } from 'react';
import { listen } from './listen.ts';
import type { Talk } from './talk.ts';

/** Reads again whenever something happens in this team, at most every two seconds. @param again stays the same function */
export function useEvents(talk: Talk, team: string, again: () => void): void {
  useEffect(() => {
    const listening = listen(talk.address('events', { at: { team } }), {
      read: async () => {
        again();
        return true;
      },
      onLive: () => undefined,
      onEvent: () => undefined,
    });
    return listening.stop;
  }, [talk, team, again]);
}
