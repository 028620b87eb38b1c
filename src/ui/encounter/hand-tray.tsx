/**
 * A small act of the hands: an equal way to make a move that stands among the options as well. It is moved along a few
 * stations by pointer or touch, or a step at a time by a key; nothing can go wrong in it, and nothing is measured.
 */

import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { handOf } from '../../catalogue/hand-entries.ts';
import { FIELD_SIZE } from '../../catalogue/sizes.ts';
import type { MoveLook } from '../../encounter/look.ts';
import { encounter } from '../../messages/encounter.ts';
import { Icon } from '../parts/icons.tsx';
import { propWords } from '../words/prop-words.ts';
import './hand-tray.css';

/** A drawing as an address, and its box about the point it stands on. */
export interface DrawnThing {
  readonly source: string;
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

/** What an act of the hands is drawn with. */
export interface HandPicture {
  readonly field: string;
  /** What moves. */
  readonly mover: DrawnThing;
  /** What lies still under it. */
  readonly lies?: DrawnThing | undefined;
}

/** Fetches the drawings of an act of the hands. Rejects when one cannot be had: it is then done without them. */
export type HandDrawings = (hands: NonNullable<MoveLook['hands']>) => Promise<HandPicture>;

/** How near one has to come to a station, in units of the field: about a thumb. */
const NEAR = 48;
/** How long a station is held, in milliseconds. */
const HELD = 260;

interface Spot {
  readonly x: number;
  readonly y: number;
}

const spots = (stations: readonly Spot[]) => stations.map(({ x, y }) => `${x},${y}`).join(' ');

function Drawn({ thing, at, turn = 0, size }: { thing: DrawnThing; at: Spot; turn?: number; size: number }) {
  const [x, y, width, height] = thing.box;
  return (
    <g style={{ transform: `translate(${at.x}px, ${at.y}px) rotate(${turn}deg) scale(${size / 100})` }}>
      <image href={thing.source} x={x} y={y} width={width} height={height} />
    </g>
  );
}

/** The tray. Focus goes to what is to be moved; `onDone` makes the move. */
export function HandTray({
  move,
  text,
  drawings,
  onDone,
  onClose,
}: {
  readonly move: MoveLook & Required<Pick<MoveLook, 'hands'>>;
  /** The words of the move. */
  readonly text: string;
  readonly drawings: HandDrawings;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { gesture, thing } = move.hands;
  const entry = handOf(gesture);
  const { stations, way } = entry;
  const last = stations.length - 1;
  const [at, setAt] = useState(0);
  const [pointer, setPointer] = useState<Spot>();
  const [picture, setPicture] = useState<HandPicture>();
  const field = useRef<HTMLButtonElement>(null);
  /** What this press has come to: the station now, and whether it was moved by more than the press itself. */
  const pressed = useRef<{ at: number; moved: boolean; timer?: ReturnType<typeof setInterval> }>(undefined);
  const asked = entry.words.replaceAll('{thing}', thing === undefined ? encounter.it() : propWords(thing));

  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    let open = true;
    drawings(thing === undefined ? { gesture } : { gesture, thing }).then(
      (found) => open && setPicture(found),
      () => undefined,
    );
    return () => {
      open = false;
    };
  }, [drawings, gesture, thing]);
  useEffect(() => () => clearInterval(pressed.current?.timer), []);

  const reach = (station: number) => {
    setAt(station);
    if (station === last && !pressed.current) onDone();
  };
  const onClick = () => {
    // The end of a press that has moved it already is no step more.
    const press = pressed.current;
    pressed.current = undefined;
    if (press?.moved) {
      if (press.at === last) onDone();
    } else if (at < last) reach(at + 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (!event.repeat && at < last) reach(at + 1);
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0 || way === 'tap') return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const press: NonNullable<typeof pressed.current> = { at, moved: false };
    pressed.current = press;
    if (way !== 'hold') return;
    press.timer = setInterval(() => {
      press.at = Math.min(last, press.at + 1);
      press.moved = true;
      setAt(press.at);
      if (press.at === last) clearInterval(press.timer);
    }, HELD);
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    const press = pressed.current;
    if (!press || way !== 'drag') return;
    const box = event.currentTarget.getBoundingClientRect();
    const here = {
      x: ((event.clientX - box.left) / box.width) * FIELD_SIZE.width,
      y: ((event.clientY - box.top) / box.height) * FIELD_SIZE.height,
    };
    setPointer(here);
    for (let next = stations[press.at + 1]; next; next = stations[press.at + 1]) {
      if (Math.hypot(next.x - here.x, next.y - here.y) > NEAR) break;
      press.at += 1;
      press.moved = true;
    }
    setAt(press.at);
  };
  const onPointerUp = () => {
    clearInterval(pressed.current?.timer);
    setPointer(undefined);
  };

  const here = stations[at] ?? { x: 0, y: 0, turn: 0 };
  const next = stations[at + 1];
  return (
    <section className="hand-tray card" aria-label={encounter.byHand({ text })}>
      <header>
        <p>{asked}</p>
        <button type="button" className="button" onClick={onClose}>
          <Icon name="cross" />
          <span className="visually-hidden">{encounter.notByHand()}</span>
        </button>
      </header>
      <button
        ref={field}
        type="button"
        className="hand-field"
        data-way={way}
        aria-label={encounter.handStep({ asked, step: at + 1, all: last + 1 })}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          onPointerUp();
          pressed.current = undefined;
        }}
      >
        <svg viewBox={`0 0 ${FIELD_SIZE.width} ${FIELD_SIZE.height}`} aria-hidden="true" focusable="false">
          {picture && <image href={picture.field} width={FIELD_SIZE.width} height={FIELD_SIZE.height} />}
          {picture?.lies && entry.lies && <Drawn thing={picture.lies} at={entry.lies} size={entry.size ?? 100} />}
          {entry.trail && (
            <polyline
              className={`hand-trail hand-${entry.trail}`}
              points={spots([...stations.slice(0, at + 1), ...(pointer ? [pointer] : [])])}
            />
          )}
          <polyline className="hand-path" points={spots(stations.slice(at))} />
          {next && <circle className="hand-next" cx={next.x} cy={next.y} r="11" />}
          {picture ? (
            <Drawn thing={picture.mover} at={pointer ?? here} turn={here.turn ?? 0} size={entry.size ?? 100} />
          ) : (
            <circle className="hand-dot" cx={(pointer ?? here).x} cy={(pointer ?? here).y} r="16" />
          )}
        </svg>
      </button>
    </section>
  );
}
