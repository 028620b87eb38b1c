/** What was said first in a play, for its debrief. */
import { useEffect, useState } from 'react';
import { saidOf } from '../record/said-first.ts';
import type { SaidByTurn } from '../ui/debrief/debrief-own-words.tsx';
import type { Game } from './game-contract.ts';

/** By turn; undefined until it is known, and where nothing is kept of it. */
export function useSaid({ keeping }: Game, play: string): SaidByTurn | undefined {
  const [said, setSaid] = useState<SaidByTurn>();
  useEffect(() => {
    let wanted = play !== undefined;
    const read = async () => {
      const kept = await saidOf(keeping.store, play ?? '');
      if (wanted) setSaid(new Map(kept.map(({ turn, text }) => [turn, text])));
    };
    // A store that makes trouble says so elsewhere; the debrief is whole without it.
    read().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [keeping, play]);
  return said;
}
