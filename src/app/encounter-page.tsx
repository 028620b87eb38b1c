/** Joins one session to the three that show it: interface, stage and sound. */

import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react';
import { earlierTurns } from '../encounter/earlier.ts';
import { ways } from '../messages/ways.ts';
import type { StoredPlay } from '../record/store.ts';
import { afterwardsOf } from '../scoring/afterwards.ts';
import { HINT_COST } from '../scoring/scorecard.ts';
import type { SoundHandle } from '../sound/mixer.ts';
import { EncounterScreen } from '../ui/encounter/encounter-screen.tsx';
import { Guide } from '../ui/encounter/guide.tsx';
import type { Safety } from '../ui/encounter/pause-dialog.tsx';
import type { PressureShown } from '../ui/encounter/pressure.tsx';
import type { Settings } from '../ui/settings/settings.ts';
import { useFirstRun } from './first-run.ts';
import type { ResultShelf } from './own-data.ts';
import { notePressure } from './pressure-tally.ts';
import type { ScenarioFinder } from './scenario-finder.ts';
import type { Session, SessionView } from './session.ts';
import { firstMinute } from './shipped.ts';
import { useCoach } from './use-coach.ts';
import { type SaidShelf, useSayFirst } from './use-say-first.ts';
import { useScene } from './use-scene.tsx';
import { useTurnAgain } from './use-turn-again.ts';

/** What joins an encounter to the page around it. */
export interface EncounterPageProps {
  readonly session: Session;
  readonly sound: SoundHandle;
  readonly settings: Settings;
  /** Every kept play: coaching fades by what the finished ones show. */
  readonly plays: readonly StoredPlay[];
  /** Finds what they were played on. */
  readonly scenarios: ScenarioFinder;
  /** Where what they came to is kept, and what is said first. */
  readonly results: ResultShelf & SaidShelf;
  /** Whether moves are kept: beyond this page, only while it is open, or never (a what-if). */
  readonly saved: 'lasting' | 'page' | 'never';
  /** Over the scene: what kind of play this is. */
  readonly banner?: ReactNode;
  /** Plays on from a turn (0 for the first) as a what-if. Absent where none are played. */
  readonly onTakeAgain?: (turn: number) => void;
  /** Guesses the stars before they are shown. Absent: they are not guessed. */
  readonly onGuess?: () => void;
  /** Words on the button after the ending. */
  readonly finishLabel?: string;
  /** Switches the clock of each turn off for good. Without it (in a what-if) there is none. */
  readonly onPressureOff?: () => void;
  /** Tells the player something on this screen. */
  readonly onTell?: (notice: string) => void;
  /** Saves the play, as far as it is, as a file. */
  readonly onSave?: () => void;
  readonly onLeave: () => void;
  readonly onSettings: () => void;
  readonly onFinish: () => void;
}

const NOTHING = () => undefined;
const never = () => NOTHING;

/** Hints for the screen; none in an assessment, in a what-if (nothing is scored there) and in the first minute. */
function useHints({ hints: desk, scenario }: Session, scored: boolean) {
  const wanted = scored && scenario.id !== firstMinute ? desk : undefined;
  const view = useSyncExternalStore(wanted?.subscribe ?? never, wanted?.view ?? NOTHING);
  return view && wanted && { ...view, cost: HINT_COST, onTake: () => void wanted.take() };
}

/** How safe what was played is, after the last move. */
function safetyOf(saved: EncounterPageProps['saved'], { kept }: SessionView): Safety {
  if (saved === 'never') return 'never';
  return kept ? saved : 'lost';
}

/** What stands beside the clock about being saved. */
function savedLabel(safety: Safety, { overtaken }: SessionView): string | undefined {
  if (safety === 'never') return undefined;
  if (overtaken) return ways.overtaken();
  return safety === 'lasting' ? ways.saved() : ways.notSaved();
}

/** While moves would be lost with the page, the browser asks before it closes it. */
function useAskBeforeClosing(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [wanted]);
}

/** The encounter: the session's view goes to the interface, the stage and the sound alike. */
export function EncounterPage(props: EncounterPageProps) {
  const { session, sound, settings, saved, banner, onLeave, onSettings, onFinish } = props;
  const view = useSyncExternalStore(session.subscribe, session.view);
  const coach = useCoach(session, view, settings.coaching, props);
  const safety = safetyOf(saved, view);
  useAskBeforeClosing(safety === 'lost' || (safety === 'page' && view.look.turn > 0));
  const hints = useHints(session, saved !== 'never');
  const scene = useScene(session, sound, settings);
  const earlier = useMemo(() => (view.look.turn > 0 ? earlierTurns(session.walk()) : []), [session, view]);
  const first = useFirstRun();
  // In an assessment nobody is helped: its record says what it is.
  const assessed = session.record().assignment !== undefined;
  const guided = session.scenario.id === firstMinute && first.wanted && !assessed;

  // A what-if leaves nothing behind.
  const shelf = saved === 'never' ? undefined : props.results;
  const sayFirst = useSayFirst(session, view.look, settings.sayFirst && !assessed && !guided, shelf);

  const over = view.look.ending !== undefined;
  const again = useTurnAgain(session, over, props.onTakeAgain);
  const canGuess = useMemo(() => over && afterwardsOf(session.walk())?.review !== undefined, [session, over]);

  const { onPressureOff } = props;
  const pressure: PressureShown | undefined =
    settings.pressure > 0 && onPressureOff && !guided
      ? {
          seconds: settings.pressure,
          onOff: onPressureOff,
          onOver: () => sound.press(),
          onTally: (tally) => notePressure(session, tally),
        }
      : undefined;
  return (
    <EncounterScreen
      look={view.look}
      cues={view.cues}
      earlier={earlier}
      {...scene}
      coach={coach}
      hints={hints}
      sayFirst={sayFirst}
      pressure={pressure}
      banner={banner}
      finishLabel={props.finishLabel}
      again={again}
      onGuess={canGuess ? props.onGuess : undefined}
      guide={
        guided && (
          <Guide
            look={view.look}
            cues={view.cues}
            shortcuts={settings.shortcuts}
            onSkip={first.end}
            onDone={first.end}
          />
        )
      }
      savedLabel={savedLabel(safety, view)}
      safety={safety}
      onSave={props.onSave}
      shortcuts={settings.shortcuts}
      onChoose={(move) => void session.choose(move).then((told) => told !== undefined && props.onTell?.(told))}
      onLeave={onLeave}
      onSettings={onSettings}
      onFinish={() => {
        if (guided) first.end();
        onFinish();
      }}
    />
  );
}
