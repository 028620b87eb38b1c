/** Before an encounter: who is coming, as the day or earlier plays left it. */
import { useMemo, useState } from 'react';
import { openingOf } from '../shift/day.ts';
import { BriefScreen } from '../ui/brief/brief-screen.tsx';
import { portrait } from './figure.tsx';
import { freshSeed } from './fresh.ts';
import type { Game } from './game.ts';
import { carriedInDay, carriedInto } from './morning.ts';

/** The brief of the open scenario. In a day its opening is settled; otherwise the player may choose. */
export function BriefPage({ game }: { readonly game: Game }) {
  const scenario = game.scenario();
  const day = game.days.run()?.working.day();
  const plays = game.plays();
  const [seed] = useState(freshSeed);
  const opening = useMemo(() => {
    if (day) return openingOf(day);
    return { seed, carried: scenario ? carriedInto(scenario, plays).map(({ flag }) => flag) : [] };
  }, [day, seed, scenario, plays]);
  if (!scenario) return null;
  const from = day ? carriedInDay(day) : carriedInto(scenario, plays);
  return (
    <BriefScreen
      scenario={scenario}
      opening={opening}
      settled={day !== undefined}
      carriedFrom={from.map(({ flag, from: whom }) => ({ text: scenario.flags.in[flag] ?? flag, from: whom }))}
      portrait={portrait}
      onStart={(chosen) => void (day ? game.days.serveNext() : game.start(chosen))}
      onBack={day ? game.days.floor : game.home}
    />
  );
}
