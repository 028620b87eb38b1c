/** The house cut open: its rooms side by side, each with what can be seen in it written underneath. */
import type { CSSProperties } from 'react';
import { roomBetween } from '../../messages/room-between.ts';
import type { Face, Weather } from '../../scenario/words.ts';
import { Icon, type IconName } from '../parts/icons.tsx';
import './shift-house.css';
import type { Shown } from '../../catalogue/room-drawing.ts';
import type { Portrait } from '../parts/portrait.ts';
import { meetVerb, type ShiftPerson } from './shift-people.ts';
import { RoomPicture } from './shift-room-picture.tsx';
import type { Colleague, FactStanding, HouseRoom, RoomFact } from './shift-room-view.ts';

export interface HouseProps {
  /** In-world time now: when the next person is due, "08:05". */
  readonly clock: string;
  readonly weather: Weather;
  readonly rooms: readonly HouseRoom[];
  readonly facts: readonly RoomFact[];
  /** Flags that are new, in the order of their numbers, and who left them. */
  readonly changed: readonly { readonly flag: string; readonly from: string }[];
  readonly next: ShiftPerson;
  /** Id of the room in which whoever comes next is met. */
  readonly meetingRoom: string;
  readonly colleagues: readonly Colleague[];
  readonly portrait: Portrait;
}

const signs: Readonly<Record<FactStanding, IconName>> = {
  good: 'tick',
  bad: 'cross',
  plain: 'open',
  unknown: 'unknown',
};

/** One fact in words, with its number and who left it when it is new. */
function FactRow({ fact, number, from }: { readonly fact: RoomFact; readonly number: number; readonly from?: string }) {
  const { standing } = fact;
  return (
    <li className="fact" data-standing={standing}>
      <Icon name={signs[standing]} />
      <span>
        {standing !== 'plain' && <span className="visually-hidden">{roomBetween[`fact.${standing}`]()} </span>}
        {fact.text}
        {from !== undefined && (
          <>
            {' '}
            <span className="chip chip-cue fact-new">
              <span aria-hidden="true">{number} · </span>
              {roomBetween.sinceName({ name: from })}
            </span>
          </>
        )}
      </span>
    </li>
  );
}

/** How somebody looks whose trust is shown: a smile while it is there, and no frown while it is not known yet. */
const faceFor: Readonly<Record<Shown, Face>> = { up: 'smile', down: 'serious', unknown: 'calm' };

function shownAs(fact: RoomFact | undefined): Shown {
  if (!fact || fact.standing === 'unknown') return 'unknown';
  return fact.up ? 'up' : 'down';
}

const percent = (value: number) => `${value}%`;

/** The picture of a room, and whoever is laid over it. */
function RoomFrame({ room, house }: { readonly room: HouseRoom; readonly house: HouseProps }) {
  const { clock, weather, facts, changed, next, portrait } = house;
  const { drawing } = room;
  const factAt = (part: string) => facts.find((fact) => fact.room === room.id && fact.part === part);
  const shown = (part: string) => shownAs(factAt(part));
  const mark = (part: string) => {
    const flag = factAt(part)?.flag;
    const index = changed.findIndex((one) => one.flag === flag);
    return index < 0 ? undefined : index + 1;
  };
  const colleagues = house.colleagues.filter((one) => one.room === room.id);
  const nameAt = (part: string) => colleagues.find((one) => one.part === part)?.short;
  const { stands } = drawing;
  return (
    <div className="room-frame">
      <RoomPicture drawing={drawing} look={{ clock, weather, shown, mark, nameAt }} />
      {colleagues.map(({ part, cast }) => {
        const box = drawing.cards[part];
        if (!box) return null;
        const place: CSSProperties = {
          left: percent(box.left),
          top: percent(box.top),
          inlineSize: percent(box.width),
          blockSize: percent(box.height),
          transform: `rotate(${box.turn}deg)`,
        };
        return (
          <span key={part} className="room-card" style={place} aria-hidden="true">
            {portrait(cast, faceFor[shown(part)])}
          </span>
        );
      })}
      {stands && room.id === house.meetingRoom && (
        <span
          className="room-waiting"
          style={{ top: percent(stands.top), left: percent(stands.left), inlineSize: percent(stands.width) }}
          aria-hidden="true"
        >
          {portrait(next.cast, 'calm')}
        </span>
      )}
    </div>
  );
}

/** What is so at any time, beside the flags: the clock and the weather once in the house, and who comes where. */
function Always({ room, house }: { readonly room: HouseRoom; readonly house: HouseProps }) {
  const { clock, weather, rooms, next, meetingRoom } = house;
  return (
    <>
      {room === rooms.find(({ drawing }) => drawing.clock) && (
        <li className="fact">
          <Icon name="clock" />
          <span>
            {room.drawing.window
              ? roomBetween.clockAndSky({ time: clock, weather })
              : roomBetween.clock({ time: clock })}
          </span>
        </li>
      )}
      {room.id === meetingRoom && (
        // Nobody is said to wait who has not come yet.
        <li className="fact">
          <Icon name="queue" />
          <span>{roomBetween.here({ verb: meetVerb(next), name: next.short, time: next.clock })}</span>
        </li>
      )}
    </>
  );
}

/** Columns on wide screens, each as wide as its room is drawn; four rooms stand two and two. */
const columnsOf = (rooms: readonly HouseRoom[]) =>
  rooms
    .slice(0, rooms.length > 3 ? 2 : rooms.length)
    .map(({ drawing }) => `minmax(0, ${drawing.width}fr)`)
    .join(' ');

/** All rooms. */
export function House(house: HouseProps) {
  const { rooms, facts, changed } = house;
  const columns: CSSProperties & { readonly '--columns': string } = { '--columns': columnsOf(rooms) };
  return (
    <div className="house" data-rooms={rooms.length} style={columns}>
      {rooms.map((room) => (
        <figure
          key={room.id}
          className="room"
          data-room={room.id}
          data-narrow={room.drawing.width < room.drawing.height}
        >
          <RoomFrame room={room} house={house} />
          <figcaption>
            <h3>{room.name}</h3>
            <ul className="plain-list facts">
              <Always room={room} house={house} />
              {facts
                .filter((fact) => fact.room === room.id)
                .map((fact) => {
                  const index = changed.findIndex((one) => one.flag === fact.flag);
                  const from = changed[index]?.from;
                  return (
                    <FactRow key={fact.flag} fact={fact} number={index + 1} {...(from !== undefined && { from })} />
                  );
                })}
            </ul>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
