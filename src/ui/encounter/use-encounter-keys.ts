/**
 * Single keys of the encounter screen. They rest while a dialog is open or somebody types. Keys that change the play
 * belong to what is open on top, and rest there.
 */
import { useEffect, useEffectEvent } from 'react';
import { changesPlay, inTyping, keyMeant } from './key-meant.ts';

export interface EncounterKeys {
  /** A digit that stands on a move. */
  readonly onDigit: (key: number) => void;
  readonly onNotebook: () => void;
  readonly onCards: () => void;
  readonly onHint: () => void;
  readonly onMoreTime: () => void;
  /** The turn that is offered at the end, once more. */
  readonly onAgain: () => void;
  readonly onKeys: () => void;
  /** Escape, which always works: it is no character key. */
  readonly onEscape: () => void;
}

/** Whom each key calls. */
const ON = {
  n: 'onNotebook',
  c: 'onCards',
  h: 'onHint',
  t: 'onMoreTime',
  r: 'onAgain',
  '?': 'onKeys',
  escape: 'onEscape',
} as const;

/** Marks what can lie open over the encounter: while the focus is in it, no key changes the play. */
const ON_TOP = '[data-on-top]';

/**
 * Listens while mounted. With `characters` off only Escape acts (WCAG 2.1.4).
 * @param playHeld something that has all keys lies open, wherever the focus is: no key changes the play
 */
export function useEncounterKeys(keys: EncounterKeys, characters: boolean, playHeld: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    // A held key must not run through a whole conversation.
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (document.querySelector('dialog[open]')) return;
    if (inTyping(event.target)) return;
    const meant = keyMeant(event);
    if (meant === undefined || (meant !== 'escape' && !characters)) return;
    const onTop = event.target instanceof Element && event.target.closest(ON_TOP) !== null;
    if ((playHeld || onTop) && changesPlay(meant)) return;
    event.preventDefault();
    if (typeof meant === 'number') keys.onDigit(meant);
    else keys[ON[meant]]();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
