/** After an encounter: what became of it, and where to go from here. */

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { ways } from '../messages/ways.ts';
import { hintsOf } from '../record/record.ts';
import { debriefOf } from '../scoring/debrief.ts';
import { isOver } from '../shift/day.ts';
import { DebriefScreen } from '../ui/debrief/debrief-screen.tsx';
import { portrait } from './figure.tsx';
import type { Game } from './game-contract.ts';
import { libraryEntries } from './library.ts';
import type { OpenPlay } from './open.ts';
import { panelPicture } from './panel-drawing.tsx';
import { playLink } from './play-link.ts';
import { pressureOf } from './pressure-tally.ts';
import type { Session } from './session.ts';
import { useSaid } from './use-said.ts';
import { type PlayWorth, worths } from './worth/of-plays.ts';

/** Whoever stands after this one on the home screen; after the first minute, the first of them. */
function nextAfter({ library }: Game, id: string) {
  const entries = library.lineUp();
  return entries[entries.findIndex((entry) => entry.id === id) + 1];
}

const isShipped = (id: string) => libraryEntries().some((entry) => entry.id === id);

/** What each decision of a play was worth; asked for, away from the page, as long as nobody has. */
function useWorth(session: Session): PlayWorth {
  useEffect(() => worths.askDecisions(session.walk()), [session]);
  const answers = useSyncExternalStore(worths.subscribe, worths.answers);
  // biome-ignore lint/correctness/useExhaustiveDependencies: any answer may be the one that is waited for
  return useMemo(() => worths.decisions(session.walk()), [session, answers]);
}

/** The debrief of the open play. */
export function DebriefPage({
  game,
  play,
  notice,
}: {
  readonly game: Game;
  readonly play: OpenPlay;
  readonly notice: string | undefined;
}) {
  const { session, within, lookedUp } = play;
  const { scenario } = session;
  const worth = useWorth(session);
  const debrief = useMemo(() => debriefOf(session.walk(), hintsOf(session.record())), [session]);
  const said = useSaid(game, session.id);
  const run = within.as === 'day' ? within.run : undefined;
  const next = run ? undefined : nextAfter(game, scenario.id);
  const onNext = run
    ? { label: isOver(run.working.day()) ? ways.endOfDay() : ways.backToDay(), go: game.days.floor }
    : next && { label: ways.next({ name: next.customer.short }), go: () => void game.open(next.id) };
  return (
    <DebriefScreen
      debrief={debrief}
      scenario={scenario}
      said={said}
      pronoun={scenario.customer.pronoun}
      pressure={pressureOf(session)}
      {...(worth !== 'untold' && { worth })}
      {...(!run && isShipped(scenario.id) && { seedLink: playLink(scenario.id, debrief.seed) })}
      portrait={portrait}
      panelPicture={panelPicture}
      {...(!run && { onAgain: () => void game.open(scenario.id) })}
      onHome={game.home}
      {...(onNext && !lookedUp && { onNext })}
      onExport={game.exportPlay}
      onWhatIf={(turn) => game.lookingBack.begin(play, turn)}
      onSwap={() => game.lookingBack.swap(play)}
      {...(lookedUp?.turn !== undefined && { at: lookedUp.turn })}
      {...(lookedUp && { onBack: { label: ways[`backTo.${lookedUp.from}`](), go: game.back } })}
      onShown={() => game.lookingBack.see(session.id)}
      onRate={() => game.lookingBack.rate(play)}
      {...(notice !== undefined && { notice })}
    />
  );
}
