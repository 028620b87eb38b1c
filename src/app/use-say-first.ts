/** Say it first on the encounter's screen: the desk of its play, while it is wanted. */
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { Look } from '../encounter/look.ts';
import type { PlayStore } from '../record/store.ts';
import type { SayFirstShown } from '../ui/encounter/say-first.tsx';
import { createSayDesk } from './say-desk.ts';
import type { Session } from './session.ts';

/** Where what is said is kept. */
export type SaidShelf = Pick<PlayStore, 'notes' | 'keepNote'>;

const never = () => () => undefined;

/**
 * What the screen is told. Undefined while it is not wanted.
 * @param store where what is said is kept; absent where nothing is
 */
export function useSayFirst(
  { id, scenario }: Session,
  look: Look,
  wanted: boolean,
  store: SaidShelf | undefined,
): SayFirstShown | undefined {
  const desk = useMemo(
    () => (wanted ? createSayDesk({ play: id, scenario, store }) : undefined),
    [wanted, id, scenario, store],
  );
  const view = useSyncExternalStore(
    desk?.subscribe ?? never,
    useCallback(() => desk?.view(look), [desk, look]),
  );
  const [listening, setListening] = useState(false);
  return useMemo(
    () =>
      desk &&
      view && {
        ...view,
        onSay: (typed: string) => desk.say(look, typed),
        onShow: () => desk.show(look),
        mayListen: listening,
        onMayListen: () => setListening(true),
      },
    [desk, view, look, listening],
  );
}
