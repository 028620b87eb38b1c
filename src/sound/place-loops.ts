/**
 * What goes on in a place: its air with far sounds thrown in, and the music, which plays in rounds with rests between.
 * The loops play for as long as one stays, and are only faded up and down.
 */
import { placeOf } from '../catalogue/places.ts';
import type { Setting } from '../scenario/words.ts';
import { pauseBefore, type Thrown, thrownIn } from './around.ts';
import type { Forms } from './forms.ts';
import { MUSIC_TURNS_IN, musicBand, musicForMood } from './music-for-mood.ts';
import { musicRound, type Passage } from './music-form.ts';
import type { Player, PlayingId } from './player.ts';
import type { SoundFile, Stem } from './sound-names.ts';
import type { Volumes } from './volumes.ts';

/** Seconds to come in or to go out. */
const COMES_IN = 1.5;
/** Under the closing music, so that the two do not sing at once. */
const STEPPED_BACK = 0.15;
const STEPS_BACK_IN = 0.6;
const STEMS: readonly Stem[] = ['warm', 'warm-two', 'low', 'low-two', 'lift'];

/** What is wanted right now, whether or not it can be heard. */
export interface WantedLoops {
  readonly setting: Setting | undefined;
  readonly mood: number;
  /** The encounter is over: the music makes room. */
  readonly over: boolean;
}

export class PlaceLoops {
  readonly #player: Player;
  #air: { readonly file: SoundFile; readonly id: PlayingId } | undefined;
  readonly #stems = new Map<Stem, PlayingId>();
  /** Where each loop is going: a fade already under way is left alone. */
  readonly #bound = new Map<PlayingId, number>();
  #wanted: WantedLoops = { setting: undefined, mood: 0, over: false };
  #volumes: Volumes;
  readonly #forms: Forms;
  readonly #random: () => number;
  /** Passages of this round that are still to come; the first is the one that plays. */
  #round: readonly Passage[] = [];
  #turning: ReturnType<typeof setTimeout> | undefined;
  #throwing: ReturnType<typeof setTimeout> | undefined;
  #thrown: string | undefined;

  /** @param forms shared with all short sounds @param random gives numbers from 0 to below 1 */
  constructor(player: Player, volumes: Volumes, forms: Forms, random: () => number) {
    this.#player = player;
    this.#volumes = volumes;
    this.#forms = forms;
    this.#random = random;
  }

  /** Moves from whatever is heard to what is wanted. Files that are not here yet join in when they come. */
  want(wanted: WantedLoops): void {
    const { setting: before, mood } = this.#wanted;
    this.#wanted = wanted;
    const { setting } = wanted;
    if (setting === undefined) {
      this.#stopTimers();
      this.#airOut();
      for (const id of this.#stems.values()) this.#fadeOut('music', id);
      this.#stems.clear();
      return;
    }
    const { sound: file } = placeOf(setting).air;
    if (this.#air !== undefined && this.#air.file !== file) this.#airOut();
    this.#player.load(file, () => this.#begin());
    this.#player.load('music', () => this.#begin());
    // A turn of the mood is heard at once, also when the music rests: a caption tells of it.
    const turned = musicBand(mood) !== musicBand(wanted.mood) && this.#round[0]?.part === 'rest';
    if (setting !== before || turned) {
      this.#stopTimers();
      this.#goOn([]);
      this.#wait();
    }
    this.#level(MUSIC_TURNS_IN);
  }

  /** The next passage of the round, or a new round. */
  #goOn(left: readonly Passage[]): void {
    this.#round = left.length > 0 ? left : musicRound(this.#random);
    const [now, ...rest] = this.#round;
    if (!now) return;
    this.#turning = setTimeout(() => {
      this.#goOn(rest);
      this.#level(MUSIC_TURNS_IN);
    }, now.seconds * 1000);
  }

  /** Until something happens around you. */
  #wait(): void {
    const { setting } = this.#wanted;
    const around = setting && placeOf(setting).air.around;
    if (!around) return;
    this.#throwing = setTimeout(() => {
      const thrown = thrownIn(around, this.#forms, this.#player.now(), this.#random, this.#thrown);
      if (thrown) this.#throwIn(thrown);
      this.#wait();
    }, pauseBefore(around, this.#random) * 1000);
  }

  #throwIn({ sound, gain, rate }: Thrown): void {
    this.#thrown = sound;
    const file = this.#player.homeOf(sound);
    if (file !== undefined) this.#player.play(file, sound, { gain: gain * this.#volumes.ambience, rate });
  }

  #stopTimers(): void {
    clearTimeout(this.#turning);
    clearTimeout(this.#throwing);
  }

  /** No more of it: nothing may start after this. */
  close(): void {
    this.#stopTimers();
  }

  /** The player moved a slider. */
  setVolumes(volumes: Volumes): void {
    this.#volumes = volumes;
    this.#level(0.1);
  }

  /** What plays now, as plain data. */
  playing(): { readonly air: SoundFile | undefined; readonly stems: readonly Stem[] } {
    return { air: this.#air?.file, stems: [...this.#stems.keys()] };
  }

  /** Starts what is wanted, loaded and not yet playing, from silence. */
  #begin(): void {
    const { setting } = this.#wanted;
    if (setting === undefined) return;
    const { sound: file } = placeOf(setting).air;
    if (this.#air === undefined) {
      const id = this.#player.play(file, 'air', { gain: 0 });
      if (id !== undefined) this.#air = { file, id };
    }
    // All stems start in one go and keep step; most of them unheard.
    for (const stem of this.#stems.size === 0 ? STEMS : []) {
      const id = this.#player.play('music', stem, { gain: 0 });
      if (id !== undefined) this.#stems.set(stem, id);
    }
    this.#level(COMES_IN);
  }

  #level(seconds: number): void {
    const { setting, mood, over } = this.#wanted;
    if (setting === undefined) return;
    if (this.#air !== undefined) {
      const gain = (placeOf(setting).air.gain / 100) * this.#volumes.ambience;
      this.#fade(this.#air.file, this.#air.id, gain, Math.min(seconds, COMES_IN));
    }
    const stems = musicForMood(mood, this.#round[0]?.part);
    for (const [stem, id] of this.#stems) {
      const gain = stems[stem] * this.#volumes.music * (over ? STEPPED_BACK : 1);
      this.#fade('music', id, gain, over ? Math.min(seconds, STEPS_BACK_IN) : seconds);
    }
  }

  #fade(file: SoundFile, id: PlayingId, gain: number, seconds: number): void {
    if (this.#bound.get(id) === gain) return;
    this.#bound.set(id, gain);
    this.#player.fade(file, id, gain, seconds);
  }

  #airOut(): void {
    if (this.#air !== undefined) this.#fadeOut(this.#air.file, this.#air.id);
    this.#air = undefined;
  }

  #fadeOut(file: SoundFile, id: PlayingId): void {
    this.#fade(file, id, 0, COMES_IN);
    setTimeout(
      () => {
        this.#bound.delete(id);
        this.#player.stop(file, id);
        const { setting } = this.#wanted;
        const staysHere = setting !== undefined && placeOf(setting).air.sound === file;
        if (file !== 'music' && !staysHere) this.#player.unload(file);
      },
      COMES_IN * 1000 + 100,
    );
  }
}
