/** Single keys of the encounter screen. They rest while a dialog is open or somebody types. */
import { useEffect, useEffectEvent } from 'react';

export interface EncounterKeys {
  /** A digit that stands on a move. */
  readonly onDigit: (key: number) => void;
  readonly onNotebook: () => void;
  readonly onCards: () => void;
  readonly onHint: () => void;
  readonly onMoreTime: () => void;
  readonly onKeys: () => void;
  /** Escape, which always works: it is no character key. */
  readonly onEscape: () => void;
}

const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Listens while mounted. With `characters` off only Escape acts (WCAG 2.1.4). */
export function useEncounterKeys(keys: EncounterKeys, characters: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    // A held key must not run through a whole conversation.
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (document.querySelector('dialog[open]')) return;
    if (target instanceof Element && target.closest(TYPING)) return;
    if (key === 'Escape') {
      event.preventDefault();
      keys.onEscape();
      return;
    }
    if (!characters) return;
    if (/^[1-9]$/.test(key)) keys.onDigit(Number(key));
    else if (key === 'n' || key === 'N') keys.onNotebook();
    else if (key === 'c' || key === 'C') keys.onCards();
    else if (key === 'h' || key === 'H') keys.onHint();
    else if (key === 't' || key === 'T') keys.onMoreTime();
    else if (key === '?') keys.onKeys();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
