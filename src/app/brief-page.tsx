/** Before an encounter: who is coming, as the day or earlier plays left it. */

import { useEffect, useState } from 'react';
import { briefLook } from '../encounter/brief-look.ts';
import type { Scenario } from '../scenario/format.ts';
import { BriefScreen } from '../ui/brief/brief-screen.tsx';
import { portrait } from './figure.tsx';
import type { Game } from './game-contract.ts';
import { inEveryLanguage } from './languages.ts';
import type { OpenBrief } from './open.ts';

/** The words of one scenario. */
interface InLanguages {
  readonly of: Scenario | undefined;
  readonly all: readonly Scenario[];
}

/**
 * The scenario of a brief in every language there is. A day and an assessment are served in the words they were made with:
 * there is only one then.
 */
function useLanguages({ library }: Game, { first, within }: OpenBrief): readonly Scenario[] {
  const [found, setFound] = useState<InLanguages>({ of: undefined, all: [] });
  const settled = within.as !== 'alone';
  useEffect(() => {
    if (settled) return;
    let here = true;
    // Asked once for each scenario: after a choice the open one is among them.
    const tell = (all: readonly Scenario[]) => here && setFound({ of: first, all });
    inEveryLanguage(first, library.translations).then(tell, () => tell([]));
    return () => {
      here = false;
    };
  }, [first, settled, library]);
  return found.of === first ? found.all : [];
}

/** Where the way back leads. */
function wayBack(game: Game, { within }: OpenBrief): () => void {
  if (within.as === 'day') return game.days.floor;
  if (within.as === 'assessment') return within.inDay ? game.assessments.goToNext : () => void game.assessments.pause();
  return within.fromLibrary ? game.toLibrary : game.home;
}

/** The brief. In a day and in an assessment its opening is settled; otherwise the player may choose. */
export function BriefPage({ game, brief }: { readonly game: Game; readonly brief: OpenBrief }) {
  const { scenario, within, opening, carried } = brief;
  const words = useLanguages(game, brief);
  return (
    <BriefScreen
      look={(begins) => briefLook(scenario, begins)}
      opening={opening}
      {...(within.as !== 'alone' && { settled: within.as })}
      carriedFrom={carried.map(({ flag, from }) => ({ text: scenario.flags.in[flag] ?? flag, from }))}
      portrait={portrait}
      languages={words.map(({ language }) => language)}
      onLanguage={(language) => {
        const next = words.find((one) => one.language === language);
        if (next) game.speak(next);
      }}
      onStart={(chosen) => {
        if (within.as === 'day') void game.days.serveNext();
        else if (within.as === 'assessment') void game.assessments.serve();
        else void game.start(chosen);
      }}
      onBack={wayBack(game, brief)}
    />
  );
}
