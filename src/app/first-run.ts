/** Whether this player still wants the guided first minute, remembered in the browser's own small store. */
import { useState } from 'react';

const KEY = 'counterpart-first-run';

function isOver(): boolean {
  try {
    return localStorage.getItem(KEY) === 'over';
  } catch {
    return false;
  }
}

function keepOver(): void {
  try {
    localStorage.setItem(KEY, 'over');
  } catch {
    // Without storage the offer comes again next time; nothing else hangs on it.
    return;
  }
}

/** The first run: wanted until it is skipped or done. */
export function useFirstRun(): { readonly wanted: boolean; readonly end: () => void } {
  const [over, setOver] = useState(isOver);
  const end = () => {
    keepOver();
    setOver(true);
  };
  return { wanted: !over, end };
}
