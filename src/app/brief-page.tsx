/** Before an encounter: who is coming, as the day or earlier plays left it. */

import { useEffect, useMemo, useState } from 'react';
import { briefLook } from '../encounter/brief-look.ts';
import type { Opening } from '../encounter/opening.ts';
import { game } from '../messages/game.ts';
import type { Scenario } from '../scenario/format.ts';
import { openingOf } from '../shift/day.ts';
import { BriefScreen } from '../ui/brief/brief-screen.tsx';
import { portrait } from './figure.tsx';
import { freshSeed } from './fresh.ts';
import type { Game } from './game-contract.ts';
import { inEveryLanguage } from './languages.ts';
import { type CarriedFlag, carriedInDay, carriedInto } from './morning.ts';
import { NothingOpen } from './nothing-open.tsx';

/** Flags that the assignment says everybody begins with. */
const setBefore = ({ carried }: Opening): readonly CarriedFlag[] =>
  carried.map((flag) => ({ flag, from: game.asBegins() }));

/**
 * The open scenario in every language there is. A day and an assessment are served in the words they were made with:
 * there is only one then.
 */
function useLanguages({ library }: Game, scenario: Scenario | undefined, settled: boolean): readonly Scenario[] {
  const [all, setAll] = useState<readonly Scenario[]>([]);
  const id = scenario?.id;
  // Asked once for each scenario: after a choice the open one is among them.
  const [first] = useState(scenario);
  useEffect(() => {
    if (settled || !first || first.id !== id) return;
    let here = true;
    inEveryLanguage(first, library.texts).then(
      (found) => here && setAll(found),
      () => here && setAll([]),
    );
    return () => {
      here = false;
    };
  }, [first, id, settled, library]);
  return all;
}

/** The brief of the open scenario. In a day and in an assessment its opening is settled; otherwise the player may choose. */
export function BriefPage({ game }: { readonly game: Game }) {
  const scenario = game.scenario();
  // A day that is worked, or one in an assessment; how either began is settled.
  const [assessed] = useState(() => game.assessments.opening());
  const [inList] = useState(() => game.assessments.day());
  const day = inList ?? game.days.run()?.working.day();
  const all = game.plays();
  // An assessment leaves nothing behind: what happened in one is no part of this morning.
  const plays = useMemo(() => all.filter(({ attempt }) => attempt === undefined), [all]);
  const [seed] = useState(() => game.seedWanted() ?? freshSeed());
  const opening = useMemo(() => {
    if (assessed) return assessed;
    if (day) return openingOf(day);
    return { seed, carried: scenario ? carriedInto(scenario, plays).map(({ flag }) => flag) : [] };
  }, [day, assessed, seed, scenario, plays]);
  const words = useLanguages(game, scenario, day !== undefined || assessed !== undefined);
  const [, setSpoken] = useState(scenario?.language);
  if (!scenario) return <NothingOpen game={game} />;
  const from = () => {
    if (day) return carriedInDay(day);
    return assessed ? setBefore(assessed) : carriedInto(scenario, plays);
  };
  return (
    <BriefScreen
      look={(begins) => briefLook(scenario, begins)}
      opening={opening}
      {...(day && { settled: 'day' as const })}
      {...(assessed && { settled: 'assessment' as const })}
      carriedFrom={from().map(({ flag, from: whom }) => ({ text: scenario.flags.in[flag] ?? flag, from: whom }))}
      portrait={portrait}
      languages={words.map(({ language }) => language)}
      onLanguage={(language) => {
        const next = words.find((one) => one.language === language);
        if (next) game.speak(next);
        setSpoken(language);
      }}
      onStart={(chosen) => {
        if (assessed) void game.assessments.serve();
        else if (day) void game.days.serveNext();
        else void game.start(chosen);
      }}
      onBack={
        assessed
          ? inList
            ? game.assessments.goToNext
            : () => void game.assessments.pause()
          : day
            ? game.days.floor
            : game.fromLibrary()
              ? game.toLibrary
              : game.home
      }
    />
  );
}
