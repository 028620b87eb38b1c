/**
 * The one scene. It joins the room, the people and the things, and performs what the plans say: faces
 * change at once, acts are seen one after another, and a new move brings everything up to date first.
 */
import * as Phaser from 'phaser';
import { queuePeople } from '../art/staff.ts';
import { youIn } from '../art/you.ts';
import { placeOf } from '../catalogue/places.ts';
import type { Cue } from '../encounter/cues.ts';
import type { Exit } from '../encounter/edge.ts';
import type { Look } from '../encounter/look.ts';
import type { Act } from '../scenario/words.ts';
import { actPlan } from './act-plans.ts';
import { Call } from './call.ts';
import { CALL_X, callPlan } from './call-plan.ts';
import { Company } from './company.ts';
import type { StageOptions, StageReport } from './contract.ts';
import { type Frame, framing } from './framing.ts';
import { Ink } from './ink.ts';
import { createMotions } from './motions.ts';
import { companyOf, type Figure, floorMatters, type HouseCast, peoplePlan, speakerX, YOU } from './people-plan.ts';
import { Performer } from './performer.ts';
import type { Person } from './person.ts';
import { drawnPlace, type Place } from './places.ts';
import { propPlan } from './prop-plan.ts';
import type { Rest } from './rest.ts';
import { Scenery } from './scenery.ts';
import { thingDrawings } from './scenery-files.ts';
import { Things } from './things.ts';

const PACE = { pleased: 0.9, calm: 0.8, hurried: 1.7, upset: 1.2 } as const;
/** How long the last face is seen before somebody walks away (ms). */
const LAST_LOOK = 900;
/** Voices come out of the phone this far above its foot (world units). */
const PHONE_TOP = 84;
/** Drawings are made at steps of this many pixels per unit, so that small changes of size cost nothing. */
const SCALE_STEP = 0.25;

export interface SceneSetup {
  readonly look: Look;
  readonly options: StageOptions;
  readonly rest: Rest;
  /** Device pixels per CSS pixel at the start, at most 2. */
  readonly dpr: number;
}

interface Parts {
  readonly place: Place;
  readonly scenery: Scenery;
  readonly company: Company;
  readonly call: Call;
  readonly things: Things;
  readonly performer: Performer;
}

export class StageScene extends Phaser.Scene {
  readonly #setup: SceneSetup;
  readonly #motions;
  readonly #acted: Act[] = [];
  #options: StageOptions;
  #look: Look;
  #ink: Ink | undefined;
  #place: Place | undefined;
  #parts: Parts | undefined;
  #frame: Frame | undefined;
  #house: HouseCast | undefined;
  #acting: Act | null = null;
  #chain: Promise<void> = Promise.resolve();
  #waiting = 0;
  #blinks = 0;
  #over = false;
  /** Device pixels per CSS pixel. */
  #dpr: number;

  constructor(setup: SceneSetup) {
    super('stage');
    this.#setup = setup;
    this.#look = setup.look;
    this.#dpr = setup.dpr;
    this.#options = setup.options;
    this.#motions = createMotions(() => setup.rest.stir());
    this.#motions.setReduced(setup.options.reducedMotion);
  }

  override update(_time: number, delta: number): void {
    this.#motions.step(this.#setup.rest.passed(delta));
    this.#parts?.performer.follow();
  }

  /** True while nothing moves. */
  get still(): boolean {
    return this.#motions.still();
  }

  /** Draws the first picture: everything as it is, nothing replayed. Rejects when it cannot be drawn. */
  async open(): Promise<void> {
    const [{ place, drawings }, objects] = await Promise.all([drawnPlace(this.#look.setting), thingDrawings()]);
    if (this.#over) return;
    this.#place = place;
    this.fit(false);
    const ink = new Ink(this, this.#inkScale(), () => this.#setup.rest.stir());
    this.#ink = ink;
    const scenery = new Scenery(this, ink, this.#motions, place, drawings);
    const company = new Company(this, ink, this.#motions);
    const call = new Call(ink, this.#motions);
    const things = new Things(this, ink, this.#motions, objects);
    const performer = new Performer({
      place,
      scenery,
      things,
      motions: this.#motions,
      person: (who) => company.person(who),
      caller: () => (call.plan ? call : undefined),
      crown: (who) => company.person(who)?.crown ?? (who === 'customer' && call.plan ? call.crown : undefined),
    });
    this.#parts = { place, scenery, company, call, things, performer };
    scenery.setHighContrast(this.#options.highContrast);
    await this.#settle(this.#look, true);
    if (!this.#options.reducedMotion) company.breathe(3);
  }

  /** What is so now, and what has just happened. Never waits for anything. */
  onChange(look: Look, cues: readonly Cue[]): void {
    this.#look = look;
    const parts = this.#parts;
    if (parts === undefined || this.#over) return;
    parts.performer.hurry();
    this.#motions.finish('walk');
    this.#waiting += 1;
    const arrives = cues.some((cue) => cue.type === 'arrives' && !cue.again);
    void parts.company.dress(this.#figures(parts.place), arrives || cues.length > 0);
    void parts.call.show(callPlan(look), look.weather);
    void parts.scenery.callsWait(look.queue);
    parts.scenery.tell(look.clock, true);
    this.fit(true);
    this.#chain = this.#chain.then(() => this.#play(parts, look, cues));
  }

  setOptions(options: StageOptions): void {
    const changed = options.you !== this.#options.you;
    this.#options = options;
    this.#motions.setReduced(options.reducedMotion);
    if (changed) {
      this.#house = undefined;
      if (this.#parts) void this.#parts.company.dress(this.#figures(this.#parts.place), false);
    }
    this.#parts?.scenery.setHighContrast(options.highContrast);
    this.fit(true);
    this.#setup.rest.stir();
  }

  /** Another zoom of the page, or another screen: whoever says so fits the picture anew. */
  setDevicePixels(dpr: number): void {
    this.#dpr = dpr;
  }

  /** Points the camera: at once on a new size, gently when only the speaker has changed. */
  fit(gently: boolean): void {
    const place = this.#place;
    // Until the room is there, there is nothing to point at.
    if (place === undefined) return;
    const dpr = this.#dpr;
    const figures = this.#figures(place);
    const frame = framing({
      width: this.scale.width / dpr,
      height: this.scale.height / dpr,
      insets: this.#options.insets,
      pairX: place.pairX,
      company: companyOf(figures),
      toFloor: floorMatters(this.#look),
      speakerX: callPlan(this.#look) && !figures.some(({ speaking }) => speaking) ? CALL_X : speakerX(figures),
    });
    const from = this.#frame ?? frame;
    const moved = from.zoom !== frame.zoom || from.centreX !== frame.centreX || from.centreY !== frame.centreY;
    this.#frame = frame;
    const camera = this.cameras.main;
    const point = (t: number) => {
      const mix = (a: number, b: number) => a + (b - a) * t;
      camera.setZoom(mix(from.zoom, frame.zoom) * dpr);
      camera.centerOn(mix(from.centreX, frame.centreX), mix(from.centreY, frame.centreY));
    };
    this.#motions.finish('camera');
    void this.#motions.run(gently && moved ? 450 : 0, point, undefined, 'camera');
    void this.#ink?.rescale(this.#inkScale());
  }

  /** One blink, if there is time for it. */
  async blink(): Promise<void> {
    if (this.#parts === undefined || this.#options.reducedMotion || !this.#motions.still()) return;
    this.#blinks += 1;
    await this.#parts.company.blink(this.#blinks * 3);
  }

  /** Plain data about the picture; undefined before there is one. */
  report(): Omit<StageReport, 'renderer' | 'sleeping'> | undefined {
    if (this.#parts === undefined) return undefined;
    const call = this.#parts.call.plan;
    return {
      setting: this.#look.setting,
      weather: this.#look.weather,
      clock: this.#look.clock,
      people: this.#parts.company.describe(),
      props: this.#parts.things.standing,
      ...(call && { call: { id: call.caller.id, place: call.place, line: call.line } }),
      callsWaiting: this.#parts.scenery.callsWaiting,
      acted: [...this.#acted],
      acting: this.#acting,
    };
  }

  /** Stops everything that still wants to draw. */
  close(): void {
    this.#over = true;
    this.#parts?.performer.hurry();
    this.#ink?.close();
    this.#parts = undefined;
    this.#motions.finish();
  }

  /** The moment of breaking it off, before anybody walks: coat and door, the phone put down, or a back turned. */
  async #breaksOff(out: Exit, customer: Person | undefined): Promise<void> {
    const parts = this.#parts;
    if (!parts) return;
    if (out === 'rings-off') {
      await parts.things.mark('quiet', parts.call.crown, 'act');
      return;
    }
    customer?.face('left');
    await customer?.gesture('sway', out === 'walks' ? 2 : 1, 'act');
    if (out === 'walks') await parts.scenery.swing('door', true, 'act');
  }

  /** Everybody to be seen, you in what the place asks you to wear. */
  #figures(place: Place, look = this.#look): readonly Figure[] {
    this.#house ??= { you: youIn(placeOf(look.setting).wear, this.#options.you), waiting: queuePeople };
    return peoplePlan(look, place, this.#house);
  }

  #inkScale(): number {
    const wanted = (this.#frame?.zoom ?? 1) * this.#dpr;
    return Math.min(3, Math.max(0.5, Math.ceil(wanted / SCALE_STEP) * SCALE_STEP));
  }

  /** Everything at its place without any movement. */
  async #settle(look: Look, first: boolean): Promise<void> {
    const parts = this.#parts;
    if (parts === undefined) return;
    const figures = this.#figures(parts.place, look);
    parts.scenery.tell(look.clock, !first);
    await Promise.all([
      parts.scenery.show(look.weather),
      parts.scenery.callsWait(look.queue),
      parts.company.dress(figures, false),
      parts.call.show(callPlan(look), look.weather),
      parts.things.match(propPlan(look, parts.place), false),
    ]);
    await parts.company.place(figures, false, new Set());
  }

  async #play(
    { place, company, call, things, performer, scenery }: Parts,
    look: Look,
    cues: readonly Cue[],
  ): Promise<void> {
    this.#waiting -= 1;
    if (this.#over) return;
    const figures = this.#figures(place, look);
    const moving = () => this.#waiting === 0 && !this.#over && !this.#options.reducedMotion;
    if (this.#waiting === 0) performer.reset();
    await scenery.show(look.weather);

    let stays = false;
    const acts = cues.flatMap((cue) => (cue.type === 'act' ? [cue.act] : []));
    if (acts.length > 0) company.person(YOU)?.rise();
    for (const act of acts) {
      const plan = actPlan(act, place);
      this.#acting = act;
      this.#acted.push(act);
      await performer.perform(plan);
      stays = plan.stays;
    }
    this.#acting = null;
    if (this.#over) return;

    const turn = cues.find((cue) => cue.type === 'mood');
    const customer = company.person('customer');
    if (turn?.type === 'mood' && customer && moving()) {
      void customer.gesture(turn.to > turn.from ? 'hop' : 'sway', 1, 'life');
    }
    const leaves = cues.find((cue) => cue.type === 'leaves');
    if (leaves && moving()) await this.#motions.pause(LAST_LOOK, 'act');
    if (leaves?.out && moving()) await this.#breaksOff(leaves.out, customer);
    if (this.#over) return;

    await Promise.all([
      things.match(propPlan(look, place), moving()),
      company.place(figures, moving(), stays ? new Set([YOU]) : new Set(), leaves ? PACE[leaves.how] : 1),
    ]);

    if (leaves?.out === 'walks' && !this.#over) await scenery.swing('door', false, 'act');
    for (const cue of cues) {
      if (cue.type !== 'line' || !moving()) continue;
      const speaker = company.person(cue.by);
      const phone = things.where('phone');
      const beats = Math.min(4, 1 + Math.floor(cue.words / 7));
      if (speaker) await speaker.gesture('hop', beats, 'act');
      else if (call.plan?.caller.id === cue.by) {
        await Promise.all([call.speak(beats, 'act'), things.mark('voice', call.crown, 'act')]);
      } else if (phone && look.people.some(({ id, where }) => id === cue.by && where === 'phone')) {
        await things.mark('voice', { x: phone.x, y: phone.y - PHONE_TOP }, 'act');
      }
    }
    if (moving()) company.breathe(2);
  }
}
