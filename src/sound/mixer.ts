/**
 * The one mixer. The app tells it where we are, what is so and what has just happened; it makes the
 * sounds and hands out captions. Captions never depend on the sound: they come before the first gesture,
 * when muted, and when a file is missing.
 */
import { placeOf } from '../catalogue/places.ts';
import type { Look } from '../encounter/look.ts';
import type { Setting } from '../scenario/words.ts';
import { type Caption, captionOf } from './captions.ts';
import { Forms } from './forms.ts';
import { PlaceLoops } from './place-loops.ts';
import type { FileState, OpenPlayer, Player, PlayingId } from './player.ts';
import type { SoundFile, Stem } from './sound-names.ts';
import type { Planned } from './turn-plan.ts';
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
  /** Names of the latest short sounds that the player took, by their turn and time in it, at most 50. */
  readonly played: readonly string[];
}

export interface SoundHandle {
  /** Call on the first user gesture (more often does no harm). Nothing is created or heard before. */
  unlock(): void;
  /** We are in this place now: its air and the music come in. */
  enter(setting: Setting): void;
  /**
   * What is so, and what is heard of what has just happened: its plan, which those pages make that play
   * (`turnPlan`), for what lays it out is a part of no other. Cuts short what the turn before had left to say.
   */
  hear(look: Look, plan: readonly Planned[]): void;
  /** A button was pressed. */
  press(): void;
  setVolumes(volumes: Volumes): void;
  /** Calls back for every caption. Gives the function that ends it. */
  onCaption(listener: (caption: Caption) => void): () => void;
  /** Calls back when a turn begins: what was left of the one before is told by then. Gives the function that ends it. */
  onTurn(listener: () => void): () => void;
  /** Out of the place: air and music go, short sounds end by themselves. */
  leave(): void;
  /** Stops everything and lets go of every file. For good. */
  destroy(): void;
  describe(): SoundReport;
}

const REMEMBERED = 50;

const openOnHowler: OpenPlayer = async () => (await import('./howler-player.ts')).openHowlerPlayer();

/**
 * The sound of the game, silent until `unlock`. Tests may open another player.
 * @param random what is thrown in, and how the music goes on, is drawn from it: numbers from 0 to below 1
 */
export function createSound(open: OpenPlayer = openOnHowler, random: () => number = Math.random): SoundHandle {
  const listeners = new Set<(caption: Caption) => void>();
  const turnListeners = new Set<() => void>();
  /** Captions of this turn that are still to come. Sounds are told to the player at once, for it has the better clock. */
  const pending = new Map<ReturnType<typeof setTimeout>, Caption>();
  let scheduled: { readonly file: SoundFile; readonly id: PlayingId; readonly at: number }[] = [];
  const played: string[] = [];
  const forms = new Forms();
  let stage: SoundReport['stage'] = 'waiting';
  let player: Player | undefined;
  let loops: PlaceLoops | undefined;
  let volumes = DEFAULT_VOLUMES;
  let setting: Setting | undefined;
  let mood = 0;
  let over = false;
  let fetched = false;

  const say = (caption: Caption): void => {
    for (const listener of [...listeners]) listener(caption);
  };

  /** @param ahead seconds from now @param rate left out: a form of the sound that has rested */
  const short = (kind: 'cues' | 'voices', sound: string, gain: number, ahead = 0, rate?: number): void => {
    const file = player?.homeOf(sound);
    if (!player || file === undefined) return;
    const at = player.now() + ahead;
    const id = player.play(file, sound, { gain: gain * volumes[kind], rate: rate ?? forms.next(sound, at), at });
    if (id === undefined) return;
    if (ahead > 0) scheduled.push({ file, id, at });
    played.push(sound);
    if (played.length > REMEMBERED) played.shift();
  };

  const happen = (planned: Planned): void => {
    if (planned.kind === 'cue') short('cues', planned.sound, planned.gain, planned.at);
    else if (planned.kind === 'voice') short('voices', planned.sound, planned.gain, planned.at, planned.rate);
    else if (planned.at <= 0) say(planned.caption);
    else {
      const timer = setTimeout(() => {
        pending.delete(timer);
        say(planned.caption);
      }, planned.at * 1000);
      pending.set(timer, planned.caption);
    }
  };

  /** Ends the turn before. Its sounds that have not begun are dropped, its captions are not: they may matter still. */
  const hurryOn = (): void => {
    const now = player?.now() ?? 0;
    for (const { file, id, at } of scheduled) if (at > now) player?.stop(file, id);
    scheduled = [];
    const left = [...pending];
    pending.clear();
    for (const [timer, caption] of left) {
      clearTimeout(timer);
      say(caption);
    }
  };

  /** Fetches the short sounds, once we are somewhere: nothing is fetched for pages on which hardly anything sounds. */
  const fetchShort = (): void => {
    if (!player || setting === undefined || fetched) return;
    fetched = true;
    for (const file of player.shortFiles) player.load(file);
  };

  const opened = (ready: Player): void => {
    if (stage === 'destroyed') {
      ready.close();
      return;
    }
    stage = 'open';
    player = ready;
    player.setMaster(volumes.master, volumes.muted);
    fetchShort();
    loops = new PlaceLoops(player, volumes, forms, random);
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
      fetchShort();
      mood = 0;
      over = false;
      loops?.want({ setting, mood, over });
    },
    hear(look, plan) {
      if (stage === 'destroyed') return;
      hurryOn();
      for (const listener of [...turnListeners]) listener();
      mood = look.mood;
      over = look.ending !== undefined;
      if (setting !== undefined) loops?.want({ setting, mood, over });
      for (const planned of plan) happen(planned);
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
    onTurn(listener) {
      turnListeners.add(listener);
      return () => turnListeners.delete(listener);
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
      turnListeners.clear();
      loops?.close();
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
