/** An encounter that the team server steps: the same screen, stage and sound, over what comes from there. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Crop } from '../../art/index.ts';
import type { PersonLook } from '../../encounter/look.ts';
import { myTeam } from '../../messages/my-team.ts';
import { ways } from '../../messages/ways.ts';
import type { SoundHandle } from '../../sound/mixer.ts';
import { turnPlan } from '../../sound/turn-plan.ts';
import type { StageOptions } from '../../stage/contract.ts';
import { AssessmentBanner } from '../../ui/assessment/assessment-banner.tsx';
import { EncounterScreen } from '../../ui/encounter/encounter-screen.tsx';
import { isMotionReduced } from '../../ui/settings/apply-settings.ts';
import type { Settings } from '../../ui/settings/settings.ts';
import { LineBanner } from '../../ui/together/line-banner.tsx';
import { noWords } from '../../ui/together/team-words.ts';
import { Figure } from '../figure.tsx';
import { handDrawings } from '../hand-drawings.ts';
import { panelPicture } from '../panel-drawing.tsx';
import { useYou } from '../remembered-you.ts';
import { type Staged, StageLayer } from '../stage-layer.tsx';
import { useCaptions } from '../use-captions.ts';
import type { SteppedPlay, SteppedView } from './stepped-play.ts';

/** What every page of the game hands to an encounter. */
export interface Surroundings {
  readonly sound: SoundHandle;
  readonly settings: Settings;
  readonly onSettings: () => void;
  readonly onPressureOff: () => void;
}

const NO_INSETS: StageOptions['insets'] = { top: 0, bottom: 0, left: 0, right: 0 };
const portrait = (person: PersonLook, crop: Crop = 'bust') => (
  <Figure cast={person.cast} face={person.face} posture={person.posture} crop={crop} />
);

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
  const [insets, setInsets] = useState(NO_INSETS);
  const [drawn, setDrawn] = useState(true);
  const you = useYou();
  const options = useMemo(
    (): StageOptions => ({
      reducedMotion: isMotionReduced(settings),
      highContrast: settings.contrast === 'high',
      insets,
      you,
    }),
    [settings, insets, you],
  );
  const captions = useCaptions(sound, settings.captions);
  useEffect(() => {
    const { look, cues } = staged.view();
    sound.enter(look.setting);
    sound.hear(look, turnPlan(look, cues));
    const stop = staged.subscribe((next) => sound.hear(next.look, turnPlan(next.look, next.cues)));
    return () => {
      stop();
      sound.leave();
    };
  }, [staged, sound]);
  const told =
    waits === undefined
      ? no && (no.why === 'changed-meanwhile' ? myTeam.steppedElsewhere() : noWords(no))
      : myTeam[`steppedWaits.${waits}`]();
  return (
    <EncounterScreen
      look={view.look}
      cues={view.cues}
      earlier={view.earlier}
      captions={captions}
      stage={
        settings.scenery && drawn ? (
          <StageLayer session={staged} options={options} onUnavailable={() => setDrawn(false)} />
        ) : undefined
      }
      portrait={portrait}
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
      hands={handDrawings}
      panel={panelPicture}
      savedLabel={waits === undefined ? myTeam.steppedSaved() : undefined}
      shortcuts={settings.shortcuts}
      onChoose={(move) => void play.choose(move)}
      onLeave={props.onLeave}
      onSettings={props.onSettings}
      onFinish={props.onFinish}
      onInsets={setInsets}
    />
  );
}
