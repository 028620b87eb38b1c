/** The screens that look back at the open play: the other side, rating the options, the what-if and its comparison. */

import { useMemo } from 'react';
import { placeOf } from '../catalogue/places.ts';
import { ways } from '../messages/ways.ts';
import { hintsOf } from '../record/record.ts';
import type { Face } from '../scenario/words.ts';
import { compareWalks } from '../scoring/compare-walks.ts';
import { debriefOf } from '../scoring/debrief.ts';
import { turnsToRate } from '../scoring/rate-four.ts';
import type { SoundHandle } from '../sound/mixer.ts';
import { JobSwapScreen } from '../ui/look-back/job-swap-screen.tsx';
import { RateFourScreen } from '../ui/look-back/rate-four-screen.tsx';
import { WhatIfBanner } from '../ui/look-back/what-if-banner.tsx';
import { WhatIfScreen } from '../ui/look-back/what-if-screen.tsx';
import type { Settings } from '../ui/settings/settings.ts';
import { EncounterPage } from './encounter-page.tsx';
import { portrait } from './figure.tsx';
import type { Game } from './game-contract.ts';
import type { OpenPlay, OpenWhatIf } from './open.ts';
import { OtherSideDrawing } from './other-side-drawing.tsx';
import { useYou } from './remembered-you.ts';
import type { Session } from './session.ts';
import { useApp } from './use-app.ts';
import { YouFigure } from './you-figure.tsx';

/** Her side of the counter. */
export function SwapPage({
  game,
  session,
  seen,
}: {
  readonly game: Game;
  readonly session: Session;
  readonly seen: boolean;
}) {
  const { pronoun } = useYou();
  const debrief = useMemo(() => debriefOf(session.walk(), hintsOf(session.record())), [session]);
  return (
    <JobSwapScreen
      debrief={debrief}
      scenario={session.scenario}
      portrait={portrait}
      pronoun={pronoun}
      youPicture={<YouFigure wear={placeOf(session.scenario.setting).wear} />}
      {...(session.scenario.customer.where !== 'phone' && {
        scene: (face: Face) => <OtherSideDrawing scenario={session.scenario} face={face} />,
      })}
      seen={seen}
      onSeen={() => game.lookingBack.see(session.id)}
      onBack={game.debrief}
    />
  );
}

/** Rate the four. */
export function RatePage({ game, session }: { readonly game: Game; readonly session: Session }) {
  const turns = useMemo(() => turnsToRate(session.walk()), [session]);
  return <RateFourScreen turns={turns} language={session.scenario.language} onBack={game.debrief} />;
}

export interface WhatIfPageProps {
  readonly game: Game;
  readonly play: OpenPlay;
  readonly other: OpenWhatIf;
  readonly sound: SoundHandle;
  readonly settings: Settings;
  readonly onSettings: () => void;
}

/** Another way through the same encounter. */
export function WhatIfPage({ game, play, other, sound, settings, onSettings }: WhatIfPageProps) {
  const plays = useApp(game, ({ lists }) => lists.plays);
  return (
    <EncounterPage
      session={other.session}
      sound={sound}
      settings={settings}
      plays={plays}
      scenarios={game.scenarios}
      results={game.keeping.store}
      saved="never"
      banner={<WhatIfBanner turn={other.whatIf.fromTurn} onBack={game.debrief} />}
      finishLabel={ways.compare()}
      onLeave={game.debrief}
      onSettings={onSettings}
      onFinish={() => game.lookingBack.compare(play, other)}
    />
  );
}

/** Both lines side by side. */
export function ComparePage({ game, play, other }: Pick<WhatIfPageProps, 'game' | 'play' | 'other'>) {
  const { session } = play;
  const comparison = useMemo(() => compareWalks(session.walk(), other.session.walk()), [session, other]);
  const { fromTurn } = other.whatIf;
  return (
    <WhatIfScreen
      comparison={comparison}
      scenario={session.scenario}
      fromTurn={fromTurn}
      onBack={game.debrief}
      onAgain={() => game.lookingBack.begin(play, fromTurn)}
    />
  );
}
