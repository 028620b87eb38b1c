/** The captions that stand now, for the screen of an encounter. */
import { useEffect, useState } from 'react';
import { CAPTIONS_AT_ONCE, captionBoard, type StandingCaption } from '../sound/caption-board.ts';
import type { SoundHandle } from '../sound/mixer.ts';

const NONE: readonly StandingCaption[] = [];

/** Below this width (in units of the text) the scene is low: three captions would reach the people's shoulders. */
const NARROW = 40;
const ON_A_LOW_SCENE = 2;

const room = () =>
  innerWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize) < NARROW
    ? ON_A_LOW_SCENE
    : CAPTIONS_AT_ONCE;

/** Captions of what is heard, as the board lets them stand; none while they are not wanted. */
export function useCaptions(sound: SoundHandle, wanted: boolean): readonly StandingCaption[] {
  const [captions, setCaptions] = useState(NONE);
  useEffect(() => {
    if (!wanted) return undefined;
    const board = captionBoard(room);
    const now = () => performance.now() / 1000;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      clearTimeout(timer);
      const { standing, changes } = board.at(now());
      setCaptions(standing);
      if (changes !== undefined) timer = setTimeout(show, Math.max(0, (changes - now()) * 1000));
    };
    const stop = sound.onCaption((caption) => {
      board.add(caption, now());
      show();
    });
    const stopTurns = sound.onTurn(() => {
      board.turn(now());
      show();
    });
    return () => {
      clearTimeout(timer);
      stop();
      stopTurns();
      setCaptions(NONE);
    };
  }, [sound, wanted]);
  return captions;
}
