/** The room itself: wall, floor, pieces, the clock that tells in-world time, doors that swing. */
import type * as Phaser from 'phaser';
import type { Drawings } from '../catalogue/rooms.ts';
import type { Weather } from '../scenario/words.ts';
import type { Ink } from './ink.ts';
import type { Motions } from './motions.ts';
import { FLOOR_Y, type Place } from './places.ts';
import { viewBoxOf } from './rasterise.ts';

const INK = 0x17181c;
/** Far enough that no screen sees the end of wall or floor (world units). */
const FAR = 6000;
const MIDDLE = 1000;
/** On the board, which hangs at the wall. */
const LAMP_DEPTH = 48;

const colourOf = (hex: string) => Number.parseInt(hex.slice(1), 16);

/** Pieces that give light, by their names. */
const LAMP = /^lamps?(-|$)/;
/** How much further the light of a lamp reaches at the floor than the lamp is wide, on each side (world units). */
const SPREAD = 130;

/** The four corners of the light that falls from a lamp to the floor, from its drawing. */
export function lightOf(markup: string): readonly { readonly x: number; readonly y: number }[] {
  const { x, y, width, height } = viewBoxOf(markup);
  const [left, right, top] = [x + width * 0.2, x + width * 0.8, y + height - 12];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right + SPREAD, y: FLOOR_Y },
    { x: left - SPREAD, y: FLOOR_Y },
  ];
}

/** Angles of the two hands in radians for a time such as "08:07". */
export function handAngles(clock: string): { hour: number; minute: number } {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return {
    hour: (((hours % 12) + minutes / 60) / 12) * Math.PI * 2,
    minute: (minutes / 60) * Math.PI * 2,
  };
}

export class Scenery {
  readonly #ink: Ink;
  readonly #motions: Motions;
  readonly #drawings: Drawings;
  readonly #pieces = new Map<string, Phaser.GameObjects.Image>();
  readonly #hands: { hour: Phaser.GameObjects.Rectangle; minute: Phaser.GameObjects.Rectangle };
  /** Lamps of the board of waiting calls. */
  readonly #lamps: readonly Phaser.GameObjects.Image[];
  readonly #veil: Phaser.GameObjects.Rectangle;
  readonly #dusk: Phaser.GameObjects.Rectangle;
  /** What falls from the lamps at night. */
  readonly #light: Phaser.GameObjects.Graphics;
  readonly #place: Place;
  #weather: Weather | undefined;
  #clock = '';

  constructor(scene: Phaser.Scene, ink: Ink, motions: Motions, place: Place, drawings: Drawings) {
    this.#ink = ink;
    this.#motions = motions;
    this.#place = place;
    this.#drawings = drawings;
    const { colours } = place;

    const band = (top: number, bottom: number, colour: string) =>
      scene.add
        .rectangle(MIDDLE, top, FAR, bottom - top, colourOf(colour))
        .setOrigin(0.5, 0)
        .setDepth(0);
    band(-FAR / 2, place.dadoY, colours.wall);
    band(place.dadoY, FLOOR_Y, colours.dado);
    band(FLOOR_Y, FAR / 2, colours.floor);
    const rule = (y: number, thick: number, colour: number) =>
      scene.add.rectangle(MIDDLE, y, FAR, thick, colour).setDepth(0.5);
    rule(place.dadoY, 3, INK);
    rule(FLOOR_Y - 18, 2.4, INK);
    rule(FLOOR_Y, 3.5, INK);
    const boards = scene.add.graphics().setDepth(0.4);
    boards.lineStyle(3.5, colourOf(colours.boards), 1);
    for (let x = -600; x <= 2600; x += 160) {
      boards.lineBetween(MIDDLE + (x - MIDDLE) * 0.9, FLOOR_Y, MIDDLE + (x - MIDDLE) * 1.9, FLOOR_Y + 900);
    }

    const at = place.clock;
    const hand = (width: number, length: number) =>
      scene.add.rectangle(at.x, at.y, width, length, INK).setOrigin(0.5, 0.86).setDepth(47);
    this.#hands = { hour: hand(4.5, 20), minute: hand(3.2, 28) };
    this.#veil = scene.add.rectangle(MIDDLE, 600, FAR, FAR, 0xfffdf6, 0.6).setDepth(140).setVisible(false);
    this.#dusk = scene.add.rectangle(MIDDLE, 600, FAR, FAR, 0x1f2a55, 0.14).setDepth(139).setVisible(false);
    // On the wall, behind whatever hangs there: panes stay dark.
    this.#light = scene.add.graphics().setDepth(0.45).setVisible(false);
    this.#light.fillStyle(0xfbe3a0, 0.4);
    for (const { name } of place.pieces.filter((piece) => LAMP.test(piece.name))) {
      const markup = drawings[name];
      if (markup !== undefined) this.#light.fillPoints([...lightOf(markup)] as Phaser.Math.Vector2[], true);
    }

    for (const piece of place.pieces) this.#pieces.set(piece.name, ink.frame().setDepth(piece.depth));
    this.#lamps = (place.callLamps ?? []).map(({ x, y }) =>
      ink.frame().setPosition(x, y).setAlpha(0).setDepth(LAMP_DEPTH),
    );
  }

  /** Hangs everything up for the day's weather. Resolves when it can be seen. */
  async show(weather: Weather): Promise<void> {
    if (weather === this.#weather) return;
    const first = this.#weather === undefined;
    this.#weather = weather;
    this.#dusk.setVisible(weather === 'night');
    this.#light.setVisible(weather === 'night');
    const pieces = this.#place.pieces.filter((piece) => first || piece.name === 'window');
    await Promise.all(pieces.map((piece) => this.#hang(piece.name, weather)));
  }

  /** Lamps that are lit on the board of waiting calls. */
  get callsWaiting(): number {
    return this.#lamps.filter(({ alpha }) => alpha > 0).length;
  }

  /** Lights one lamp for each call that waits, as many as the board has. A place without a board shows nothing. */
  async callsWait(count: number): Promise<void> {
    for (const [index, lamp] of this.#lamps.entries()) lamp.setAlpha(index < count ? 1 : 0);
    const lit = this.#drawings['call-waiting'];
    if (lit !== undefined) await Promise.all(this.#lamps.map((lamp) => this.#ink.hang(lamp, lit, { x: 0, y: 0 })));
  }

  /** Turns the hands of the clock. Jumps when `moving` is false. */
  tell(clock: string, moving: boolean): void {
    if (clock === this.#clock) return;
    const from = handAngles(this.#clock === '' ? clock : this.#clock);
    const to = handAngles(clock);
    this.#clock = clock;
    const full = Math.PI * 2;
    const on = (a: number, b: number) => (b < a ? b + full : b) - a;
    void this.#motions.run(
      moving ? 900 : 0,
      (t) => {
        this.#hands.hour.rotation = from.hour + on(from.hour, to.hour) * t;
        this.#hands.minute.rotation = from.minute + on(from.minute, to.minute) * t;
      },
      undefined,
      'life',
    );
  }

  /** A paler room, so that people and things stand out. */
  setHighContrast(on: boolean): void {
    this.#veil.setVisible(on);
  }

  /** Opens or shuts a door on its hinge (its left side). */
  async swing(name: 'door' | 'fridge-door', open: boolean, group: string): Promise<void> {
    const piece = this.#pieces.get(name);
    if (piece === undefined) return;
    const full = piece.scaleY;
    const from = piece.scaleX;
    const to = open ? full * 0.32 : full;
    await this.#motions.run(
      340,
      (t) => {
        if (piece.active) piece.scaleX = from + (to - from) * t;
      },
      undefined,
      group,
    );
  }

  async #hang(name: string, weather: Weather): Promise<void> {
    const image = this.#pieces.get(name);
    const markup = this.#drawings[name === 'window' ? `window-${weather}` : name];
    if (image === undefined || markup === undefined) throw new Error(`There is no drawing of "${name}"`);
    // Doors hang from their hinge, everything else from the origin of the world.
    const view = viewBoxOf(markup);
    const anchor = name.endsWith('door') ? { x: view.x + 8, y: view.y } : { x: 0, y: 0 };
    image.setPosition(anchor.x, anchor.y);
    await this.#ink.hang(image, markup, anchor);
  }
}
