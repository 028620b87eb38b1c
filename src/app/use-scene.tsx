/** What an encounter is seen and heard with beside its words, wherever its turns are made: on this page, or on a server. */
import { useEffect, useMemo, useState } from 'react';
import type { Crop } from '../art/index.ts';
import type { PersonLook } from '../encounter/look.ts';
import type { SoundHandle } from '../sound/mixer.ts';
import { turnPlan } from '../sound/turn-plan.ts';
import type { StageOptions } from '../stage/contract.ts';
import { isMotionReduced } from '../ui/settings/apply-settings.ts';
import type { Settings } from '../ui/settings/settings.ts';
import { Figure } from './figure.tsx';
import { handDrawings } from './hand-drawings.ts';
import { panelPicture } from './panel-drawing.tsx';
import { useYou } from './remembered-you.ts';
import { type Staged, StageLayer } from './stage-layer.tsx';
import { useCaptions } from './use-captions.ts';

const NO_INSETS: StageOptions['insets'] = { top: 0, bottom: 0, left: 0, right: 0 };

const portrait = (person: PersonLook, crop: Crop = 'bust') => (
  <Figure cast={person.cast} face={person.face} posture={person.posture} crop={crop} />
);

/** Props of the encounter's screen that the drawn scene and the sound answer for. The turns are heard while it is open. */
export function useScene(staged: Staged, sound: SoundHandle, settings: Settings) {
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
  return {
    captions,
    stage:
      settings.scenery && drawn ? (
        <StageLayer session={staged} options={options} onUnavailable={() => setDrawn(false)} />
      ) : undefined,
    portrait,
    hands: handDrawings,
    panel: panelPicture,
    onInsets: setInsets,
    readAloud: settings.readAloud,
  };
}
