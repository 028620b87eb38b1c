/** The turn that is offered at the end of an encounter, once more. Nothing waits for it: it stands there once it is known. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { turnToTakeAgain } from '../scoring/turn-again.ts';
import type { TurnAgain } from '../ui/encounter/ending.tsx';
import { shownMove } from '../ui/encounter/move-list.tsx';
import type { Session } from './session.ts';
import { worths } from './worth/of-plays.ts';

/** @param onTake plays on from a turn as a what-if; absent where none are played @param over has the encounter ended? */
export function useTurnAgain(
  session: Session,
  over: boolean,
  onTake: ((turn: number) => void) | undefined,
): TurnAgain | undefined {
  const wanted = over && onTake !== undefined;
  useEffect(() => {
    if (wanted) worths.askDecisions(session.walk());
  }, [session, wanted]);
  const answers = useSyncExternalStore(worths.subscribe, worths.answers);
  // biome-ignore lint/correctness/useExhaustiveDependencies: any answer may be the one that is waited for
  const found = useMemo(() => {
    if (!wanted) return undefined;
    const walk = session.walk();
    const worth = worths.decisions(walk);
    return worth === 'open' ? undefined : turnToTakeAgain(walk, worth);
  }, [session, wanted, answers]);
  return found && onTake
    ? { turn: found.turn, said: shownMove(found.kind, found.text), about: found.about, go: () => onTake(found.turn) }
    : undefined;
}
