/** Whoever types while a field is asked for writes in it: the first sign takes the focus there, and comes along. */
import { type RefObject, useEffect, useEffectEvent } from 'react';
import { inTyping, typesSign } from './key-meant.ts';

/**
 * Listens while mounted; for screens where no single key acts meanwhile.
 * @param wanted false where single keys are switched off (WCAG 2.1.4): then nothing is caught
 */
export function useTypedInto(field: RefObject<HTMLElement | null>, wanted: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!wanted || event.defaultPrevented || event.repeat || !typesSign(event)) return;
    if (document.querySelector('dialog[open]') || inTyping(event.target)) return;
    // The key is left to the browser, which types it where the focus is by then.
    field.current?.focus();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
