/** An encounter that the team server steps: the same screen, stage and sound, over what comes from there. */
import { useMemo, useSyncExternalStore } from 'react';
import { myTeam } from '../../messages/my-team.ts';
import { ways } from '../../messages/ways.ts';
import type { SoundHandle } from '../../sound/mixer.ts';
import { AssessmentBanner } from '../../ui/assessment/assessment-banner.tsx';
import { EncounterScreen } from '../../ui/encounter/encounter-screen.tsx';
import type { Settings } from '../../ui/settings/settings.ts';
import { LineBanner } from '../../ui/together/line-banner.tsx';
import { noWords } from '../../ui/together/team-words.ts';
import type { Staged } from '../stage-layer.tsx';
import { useScene } from '../use-scene.tsx';
import type { SteppedPlay, SteppedView } from './stepped-play.ts';

/** What every page of the game hands to an encounter. */
export interface Surroundings {
  readonly sound: SoundHandle;
  readonly settings: Settings;
  readonly onSettings: () => void;
  readonly onPressureOff: () => void;
}

/** The play as stage and sound watch it: a look and its cues, anew with each turn and with nothing else. */
function stagedOf(play: SteppedPlay, first: SteppedView): Staged {
  let last = first;
  return {
    view: () => play.view() ?? last,
    subscribe: (onChange) =>
      play.subscribe(() => {
        const now = play.view();
        if (!now || now === last) return;
        last = now;
        onChange(now);
      }),
  };
}

export interface SteppedEncounterProps extends Surroundings {
  readonly play: SteppedPlay;
  /** The first turn that came. */
  readonly first: SteppedView;
  /** Title of the list, the place of whoever is served in it (from 1), and of how many. */
  readonly title: string;
  readonly place: number;
  readonly of: number;
  readonly onLeave: () => void;
  readonly onFinish: () => void;
}

/** The page. What is waited for stands over it, and is told. */
export function SteppedEncounter(props: SteppedEncounterProps) {
  const { play, first, sound, settings, title, place, of } = props;
  const view = useSyncExternalStore(play.subscribe, play.view) ?? first;
  const waits = useSyncExternalStore(play.subscribe, play.waits);
  const no = useSyncExternalStore(play.subscribe, play.no);
  const staged = useMemo(() => stagedOf(play, first), [play, first]);
  const scene = useScene(staged, sound, settings);
  const told =
    waits === undefined
      ? no && (no.why === 'changed-meanwhile' ? myTeam.steppedElsewhere() : noWords(no))
      : myTeam[`steppedWaits.${waits}`]();
  return (
    <EncounterScreen
      look={view.look}
      cues={view.cues}
      earlier={view.earlier}
      {...scene}
      pressure={
        settings.pressure > 0
          ? {
              seconds: settings.pressure,
              onOff: props.onPressureOff,
              onOver: () => sound.press(),
              onTally: () => undefined,
            }
          : undefined
      }
      banner={
        <>
          <AssessmentBanner title={title} place={place} of={of} />
          <LineBanner told={told} />
        </>
      }
      finishLabel={place < of ? ways.nextPerson() : ways.seeResults()}
      savedLabel={waits === undefined ? myTeam.steppedSaved() : undefined}
      shortcuts={settings.shortcuts}
      onChoose={(move) => void play.choose(move)}
      onLeave={props.onLeave}
      onSettings={props.onSettings}
      onFinish={props.onFinish}
    />
  );
}
