/** Hands a list out to a team, from the page that makes one; nothing for whoever is not signed in as a trainer. */
import { useEffect, useState } from 'react';
import type { Game } from '../game-contract.ts';
import { teamServer } from './here.ts';

export interface Giving {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  /**
   * @param text the file of the assignment @param stories texts of those that do not come with the game
   * @param stepped the server keeps the stories and sends one turn at a time. Rejects with a sentence.
   */
  readonly give: (team: string, text: string, stories: readonly string[], stepped: boolean) => Promise<void>;
}

/** The teams of whoever is signed in; undefined until it is known, and where there is no server. */
export function useGiving(game: Game): Giving | undefined {
  const [giving, setGiving] = useState<Giving>();
  useEffect(() => {
    if (teamServer() === undefined) return;
    let wanted = true;
    const look = async () => {
      const { togetherOf } = await import('./together.ts');
      const { noWords } = await import('../../ui/together/team-words.ts');
      const talk = togetherOf(game)?.talk;
      const who = await talk?.ask('whoAmI');
      if (!wanted || !talk || !who?.ok || who.value.teams.length === 0) return;
      setGiving({
        teams: who.value.teams,
        async give(team, text, stories, stepped) {
          const answer = await talk.ask('giveList', {
            at: { team },
            body: { text, stepped, ...(stories.length > 0 && { scenarios: [...stories] }) },
          });
          if (!answer.ok) throw new Error(noWords(answer));
        },
      });
    };
    // Whoever cannot be asked now hands lists out as files, as always.
    void look().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [game]);
  return giving;
}
