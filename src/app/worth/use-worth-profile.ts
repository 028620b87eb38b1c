/** What the decisions of a player's first plays were worth: asked one play after another, and told as far as it is known. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Walk } from '../../encounter/walk.ts';
import type { FinishedPlays } from '../../record/finished-plays.ts';
import { replay } from '../../record/replay.ts';
import type { StoredPlay } from '../../record/store.ts';
import { firstAndBest } from '../../scoring/finished-play.ts';
import { type WorthProfile, worthProfile } from '../../scoring/worth-profile.ts';
import type { ScenarioFinder } from '../scenario-finder.ts';
import { worths } from './of-plays.ts';

/** What is known by now. */
export interface KnownWorth {
  readonly profile: WorthProfile;
  /** Plays that are still being looked into. */
  readonly open: number;
}

/** The walks of the first finished play of each story; without those whose story is not to be had. */
async function firstWalks(finder: ScenarioFinder, kept: readonly StoredPlay[], { plays }: FinishedPlays) {
  const firsts = new Set(firstAndBest(plays).map(({ first }) => first.id));
  const walks = await Promise.all(
    kept
      .filter(({ id }) => firsts.has(id))
      .map(async (play) => {
        const scenario = await finder.ofPlay(play).catch(() => undefined);
        const played = scenario && replay(scenario, play.record);
        return played?.ok ? played.walk : undefined;
      }),
  );
  return walks.flatMap((walk) => walk ?? []);
}

/**
 * What first plays say by the worth of their decisions; undefined until the first is known.
 * @param plays what the kept plays came to; undefined as long as that is not known
 */
export function useWorthProfile(
  finder: ScenarioFinder,
  kept: readonly StoredPlay[],
  plays: FinishedPlays | undefined,
): KnownWorth | undefined {
  const [walks, setWalks] = useState<readonly Walk[]>([]);
  useEffect(() => {
    let wanted = true;
    const ask = (found: readonly Walk[]) => {
      if (!wanted) return;
      for (const walk of found) worths.askDecisions(walk);
      setWalks(found);
    };
    // Without it the profile is what it was: nobody waits for this.
    if (plays) void firstWalks(finder, kept, plays).then(ask, () => undefined);
    return () => {
      wanted = false;
    };
  }, [finder, kept, plays]);
  const answers = useSyncExternalStore(worths.subscribe, worths.answers);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer may be one of these
  return useMemo(() => {
    const told = walks.map((walk) => ({ walk, decisions: worths.decisions(walk) }));
    const judged = told.flatMap(({ walk, decisions }) => (typeof decisions === 'string' ? [] : [{ walk, decisions }]));
    if (judged.length === 0) return undefined;
    return { profile: worthProfile(judged), open: told.filter(({ decisions }) => decisions === 'open').length };
  }, [walks, answers]);
}
