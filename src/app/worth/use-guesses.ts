/** What guessing gets in the stories of opened results: asked for as soon as there are some, and hidden until known. */
import { useEffect, useState } from 'react';
import { PASS } from '../../analysis/thresholds.ts';
import { type FirstPlay, storyOf } from '../../assignment/first-plays.ts';
import type { Guesses } from '../../ui/team/best-of-words.ts';
import { type Desk, desk as ofThePage } from './desk.ts';

/** Undefined until it is known. @param plays by these the stories are found */
export function useGuesses(plays: readonly FirstPlay[], desk: Desk = ofThePage): Guesses | undefined {
  const [guesses, setGuesses] = useState<Guesses>();
  useEffect(() => {
    setGuesses(undefined);
    if (plays.length === 0) return;
    let wanted = true;
    const stories = [...new Map(plays.map((play) => [storyOf(play), play.scenario]))];
    const asked = desk.ask('guesses', { stories: stories.map(([story, scenario]) => ({ story, scenario })) });
    asked.answer.then(
      (found) => {
        if (wanted) setGuesses(found);
      },
      // Stopped, or not to be had here: then it is said not to be known.
      () => {
        if (wanted) setGuesses({ mark: PASS, scores: {} });
      },
    );
    return () => {
      wanted = false;
      asked.drop();
    };
  }, [plays, desk]);
  return guesses;
}
