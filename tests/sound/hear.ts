/** Tells the sound of a turn as the pages that play do. */
import type { Cue } from '../../src/encounter/cues.ts';
import type { Look } from '../../src/encounter/look.ts';
import type { SoundHandle } from '../../src/sound/mixer.ts';
import { turnPlan } from '../../src/sound/turn-plan.ts';

export const hear = (sound: Pick<SoundHandle, 'hear'>, look: Look, cues: readonly Cue[]): void =>
  sound.hear(look, turnPlan(look, cues));
