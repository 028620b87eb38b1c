/** How the player looks and is spoken of, between visits, in the browser's own small store. */
import { useSyncExternalStore } from 'react';
import { firstYou, type You, youFrom } from '../catalogue/looks.ts';

const KEY = 'counterpart-you';
const listeners = new Set<() => void>();

function kept(): You | undefined {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? undefined : youFrom(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function keep(you: You | undefined): void {
  try {
    if (you === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(you));
  } catch {
    // Without storage it lasts until the page closes; nothing else hangs on it.
    return;
  }
}

let chosen = kept();

/** What the player chose; undefined as long as they have not chosen. */
export const chosenYou = (): You | undefined => chosen;

/** Chooses, or forgets what was chosen. Whoever shows the player is told. */
export function rememberYou(you: You | undefined): void {
  chosen = you;
  keep(you);
  for (const tell of listeners) tell();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** How the player looks now. */
export const useYou = (): You => useSyncExternalStore(subscribe, () => chosen ?? firstYou);
