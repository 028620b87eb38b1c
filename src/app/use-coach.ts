/** Coaching while playing: the note on the last move, when the coach speaks up. */
import { useEffect, useMemo, useState } from 'react';
import type { StoredPlay } from '../record/store.ts';
import { moveSkills } from '../scenario/move.ts';
import {
  type CoachedMove,
  type CoachingEvidence,
  coachingEvidence,
  coachSpeaks,
  PLAYS_FIRST,
} from '../scoring/coaching.ts';
import type { CoachNote } from '../ui/encounter/turn.tsx';
import type { Settings } from '../ui/settings/settings.ts';
import { coachNote } from './coach-note.ts';
import type { ResultShelf } from './own-data.ts';
import type { ScenarioFinder } from './scenario-finder.ts';
import type { Session, SessionView } from './session.ts';

/** What was played before, and how it is found again. */
export interface PlayedBefore {
  readonly plays: readonly StoredPlay[];
  readonly scenarios: ScenarioFinder;
  /** Where what they came to is kept. */
  readonly results: ResultShelf;
}

/** What the coach has to go by; nothing but the number of plays until they have been played again. */
function useEvidence({ plays, scenarios, results }: PlayedBefore, session: Session, wanted: boolean): CoachingEvidence {
  const [earlier] = useState(() => plays.filter(({ id, status }) => status === 'ended' && id !== session.id));
  const [evidence, setEvidence] = useState<CoachingEvidence>({ plays: earlier.length, good: [], latest: {} });
  const needed = wanted && earlier.length >= PLAYS_FIRST;
  useEffect(() => {
    if (!needed) return undefined;
    let open = true;
    const work = async () => {
      const { ownPlays } = await import('./own-data.ts');
      const { plays: finished } = await ownPlays(scenarios, earlier, results);
      if (open) setEvidence(coachingEvidence(finished));
    };
    // Without its evidence the coach speaks as to somebody whose skills are not known yet.
    work().catch(() => undefined);
    return () => {
      open = false;
    };
  }, [needed, earlier, scenarios, results]);
  return evidence;
}

/** The moves of this play as the coach sees them. */
function coachedMoves(session: Session): readonly CoachedMove[] {
  return session.walk().steps.map(({ move, before, after }) => ({
    skills: moveSkills(move),
    decided: Object.entries(after.standing).some(([id, standing]) => standing !== before.standing[id]),
  }));
}

/** The note to show on the last move; none where the coach is silent. In an assessment the coach always is. */
export function useCoach(
  session: Session,
  view: SessionView,
  coaching: Settings['coaching'],
  before: PlayedBefore,
): CoachNote | undefined {
  const assessed = session.record().assignment !== undefined;
  const evidence = useEvidence(before, session, coaching === 'fading' && !assessed);
  const { last, effects, look } = view;
  return useMemo(() => {
    if (coaching === 'off' || assessed || look.turn === 0) return undefined;
    if (coaching === 'fading' && !coachSpeaks(evidence, coachedMoves(session))) return undefined;
    return coachNote(session.scenario, last, effects);
  }, [session, coaching, assessed, evidence, last, effects, look]);
}
