/**
 * The one mixer. The app tells it where we are, what is so and what has just happened; it makes the
 * sounds and hands out captions. Captions never depend on the sound: they come before the first gesture,
 * when muted, and when a file is missing.
 */
import { placeOf } from '../catalogue/places.ts';
import type { Cue } from '../encounter/cues.ts';
import type { Look } from '../encounter/look.ts';
import type { Setting } from '../scenario/words.ts';
import { type Caption, captionOf } from './captions.ts';
import { PlaceLoops } from './place-loops.ts';
import type { FileState, OpenPlayer, Player } from './player.ts';
import type { SoundFile, Stem } from './sound-names.ts';
import { type Planned, turnPlan } from './turn-plan.ts';
import { DEFAULT_VOLUMES, keptInRange, type Volumes } from './volumes.ts';

export type { Caption } from './captions.ts';
export type { Volumes } from './volumes.ts';

/** Plain data about what the sound is doing, for tests and for a fault report. */
export interface SoundReport {
  /** `waiting`: no gesture yet. `failed`: the player could not be opened; captions go on. */
  readonly stage: 'waiting' | 'opening' | 'open' | 'failed' | 'destroyed';
  readonly setting: Setting | undefined;
  readonly mood: number;
  readonly volumes: Volumes;
  /** How far each file has come; none before the player is open. */
  readonly files: Readonly<Record<SoundFile, FileState>>;
  readonly air: SoundFile | undefined;
  readonly stems: readonly Stem[];
  /** The browser's own word for whether sound comes out. */
  readonly output: string;
  /** Names of the latest short sounds that were really started, oldest first, at most 50. */
  readonly played: readonly string[];
}

export interface SoundHandle {
  /** Call on the first user gesture (more often does no harm). Nothing is created or heard before. */
  unlock(): void;
  /** We are in this place now: its air and the music come in. */
  enter(setting: Setting): void;
  /** What is so and what has just happened. Cuts short what the turn before had left to say. */
  hear(look: Look, cues: readonly Cue[]): void;
  /** A button was pressed. */
  press(): void;
  setVolumes(volumes: Volumes): void;
  /** Calls back for every caption. Gives the function that ends it. */
  onCaption(listener: (caption: Caption) => void): () => void;
  /** Out of the place: air and music go, short sounds end by themselves. */
  leave(): void;
  /** Stops everything and lets go of every file. For good. */
  destroy(): void;
  describe(): SoundReport;
}

const REMEMBERED = 50;

const openOnHowler: OpenPlayer = async () => (await import('./howler-player.ts')).openHowlerPlayer();

/** The sound of the game, silent until `unlock`. Tests may open another player. */
export function createSound(open: OpenPlayer = openOnHowler): SoundHandle {
  const listeners = new Set<(caption: Caption) => void>();
  const pending = new Map<ReturnType<typeof setTimeout>, Planned>();
  const played: string[] = [];
  let stage: SoundReport['stage'] = 'waiting';
  let player: Player | undefined;
  let loops: PlaceLoops | undefined;
  let volumes = DEFAULT_VOLUMES;
  let setting: Setting | undefined;
  let mood = 0;
  let over = false;

  const say = (caption: Caption): void => {
    for (const listener of [...listeners]) listener(caption);
  };

  const short = (kind: 'cues' | 'voices', sound: string, gain: number, rate = 1): void => {
    const file = player?.homeOf(sound);
    const id = file === undefined ? undefined : player?.play(file, sound, { gain: gain * volumes[kind], rate });
    if (id === undefined) return;
    played.push(sound);
    if (played.length > REMEMBERED) played.shift();
  };

  const happen = (planned: Planned): void => {
    if (planned.kind === 'caption') say(planned.caption);
    else if (planned.kind === 'cue') short('cues', planned.sound, planned.gain);
    else short('voices', planned.sound, planned.gain, planned.rate);
  };

  /** Ends the turn before. Its sounds are dropped, its captions are not: they may matter still. */
  const hurryOn = (): void => {
    const left = [...pending];
    pending.clear();
    for (const [timer, planned] of left) {
      clearTimeout(timer);
      if (planned.kind === 'caption') say(planned.caption);
    }
  };

  const opened = (ready: Player): void => {
    if (stage === 'destroyed') {
      ready.close();
      return;
    }
    stage = 'open';
    player = ready;
    player.setMaster(volumes.master, volumes.muted);
    for (const file of player.shortFiles) player.load(file);
    loops = new PlaceLoops(player, volumes);
    loops.want({ setting, mood, over });
  };

  return {
    unlock() {
      if (stage !== 'waiting') return;
      stage = 'opening';
      open().then(opened, () => {
        if (stage === 'opening') stage = 'failed';
      });
    },
    enter(to) {
      if (stage === 'destroyed') return;
      if (setting !== to) say(captionOf('air', placeOf(to).air.caption));
      setting = to;
      mood = 0;
      over = false;
      loops?.want({ setting, mood, over });
    },
    hear(look, cues) {
      if (stage === 'destroyed') return;
      hurryOn();
      mood = look.mood;
      over = look.ending !== undefined;
      if (setting !== undefined) loops?.want({ setting, mood, over });
      for (const planned of turnPlan(look, cues)) {
        if (planned.at <= 0) {
          happen(planned);
          continue;
        }
        const timer = setTimeout(() => {
          pending.delete(timer);
          happen(planned);
        }, planned.at * 1000);
        pending.set(timer, planned);
      }
    },
    press: () => short('cues', 'press', 0.5),
    setVolumes(wanted) {
      volumes = keptInRange(wanted);
      player?.setMaster(volumes.master, volumes.muted);
      loops?.setVolumes(volumes);
    },
    onCaption(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leave() {
      hurryOn();
      setting = undefined;
      loops?.want({ setting, mood, over });
    },
    destroy() {
      stage = 'destroyed';
      for (const timer of pending.keys()) clearTimeout(timer);
      pending.clear();
      listeners.clear();
      player?.close();
      player = undefined;
      loops = undefined;
      setting = undefined;
    },
    describe: () => ({
      stage,
      setting,
      mood,
      volumes,
      files: player?.files() ?? {},
      air: loops?.playing().air,
      stems: loops?.playing().stems ?? [],
      output: player?.output() ?? 'none',
      played: [...played],
    }),
  };
}
