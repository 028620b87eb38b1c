/** What a page reads of the app's state, kept true. */
import { useCallback, useSyncExternalStore } from 'react';
import type { AppContext, Screens } from './app-machine.ts';

/** @param select a part of the state: it has to be the same object as long as nothing of it has changed */
export function useApp<Part>({ screens }: { readonly screens: Screens }, select: (app: AppContext) => Part): Part {
  const subscribe = useCallback((onChange: () => void) => screens.subscribe(onChange).unsubscribe, [screens]);
  return useSyncExternalStore(subscribe, () => select(screens.getSnapshot().context));
}
