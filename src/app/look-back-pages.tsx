/** The screens that look back at the open play: the other side, rating the options, the what-if and its comparison. */

import { useMemo, useState } from 'react';
import { placeOf } from '../catalogue/places.ts';
import { ways } from '../messages/ways.ts';
import { hintsOf } from '../record/record.ts';
import type { Face } from '../scenario/words.ts';
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
import { NothingOpen } from './nothing-open.tsx';
import { OtherSideDrawing } from './other-side-drawing.tsx';
import { useYou } from './remembered-you.ts';
import { YouFigure } from './you-figure.tsx';

/** Her side of the counter. */
export function SwapPage({ game }: { readonly game: Game }) {
  const { pronoun } = useYou();
  const session = game.session();
  const debrief = useMemo(() => session && debriefOf(session.walk(), hintsOf(session.record())), [session]);
  const [seen] = useState(() => session !== undefined && game.lookingBack.isSeen(session.id));
  if (!session || !debrief) return <NothingOpen game={game} />;
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
export function RatePage({ game }: { readonly game: Game }) {
  const session = game.session();
  const turns = useMemo(() => (session ? turnsToRate(session.walk()) : []), [session]);
  if (!session) return <NothingOpen game={game} />;
  return <RateFourScreen turns={turns} language={session.scenario.language} onBack={game.debrief} />;
}

export interface WhatIfPageProps {
  readonly game: Game;
  readonly sound: SoundHandle;
  readonly settings: Settings;
  readonly onSettings: () => void;
}

/** Another way through the same encounter. */
export function WhatIfPage({ game, sound, settings, onSettings }: WhatIfPageProps) {
  const now = game.lookingBack.whatIf();
  if (!now) return <NothingOpen game={game} />;
  return (
    <EncounterPage
      session={now.session}
      sound={sound}
      settings={settings}
      plays={game.plays()}
      scenarios={game.scenarios}
      results={game.keeping.store}
      saved="never"
      banner={<WhatIfBanner turn={now.whatIf.fromTurn} onBack={game.debrief} />}
      finishLabel={ways.compare()}
      onLeave={game.debrief}
      onSettings={onSettings}
      onFinish={() => game.screens.send({ type: 'go', to: 'compare' })}
    />
  );
}

/** Both lines side by side. */
export function ComparePage({ game }: { readonly game: Game }) {
  const session = game.session();
  const now = game.lookingBack.whatIf();
  const comparison = useMemo(() => session && game.lookingBack.comparison(session), [session, game]);
  if (!session || !now || !comparison) return <NothingOpen game={game} />;
  const { fromTurn } = now.whatIf;
  return (
    <WhatIfScreen
      comparison={comparison}
      scenario={session.scenario}
      fromTurn={fromTurn}
      onBack={game.debrief}
      onAgain={() => game.lookingBack.begin(session, fromTurn)}
    />
  );
}
