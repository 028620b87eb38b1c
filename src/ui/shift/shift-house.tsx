/** The house cut open: three rooms side by side, each with what can be seen in it written underneath. */
import type { ReactNode } from 'react';
import type { Cast } from '../../scenario/format.ts';
import type { Face, Weather } from '../../scenario/words.ts';
import { Icon, type IconName } from '../parts/icons.tsx';
import { weatherWords } from '../words/place-words.ts';
import './shift-house.css';
import type { Portrait } from '../parts/portrait.ts';
import { meetVerb, type ShiftPerson } from './shift-people.ts';
import { BarRoom } from './shift-room-bar.tsx';
import { CorridorRoom } from './shift-room-corridor.tsx';
import type { Known, RoomView } from './shift-room-parts.tsx';
import { StaffRoom } from './shift-room-staff.tsx';
import type { FactStanding, ShopFact, ShopRoom } from './shop-state.ts';

/** Somebody whose trust hangs on the staff room's board. */
export interface Colleague {
  /** The flag of their trust, "goodwill.dan". */
  readonly flag: string;
  readonly short: string;
  readonly cast: Cast;
}

export interface HouseProps {
  /** In-world time now: when the next person is due, "08:05". */
  readonly clock: string;
  readonly weather: Weather;
  readonly facts: readonly ShopFact[];
  /** Flags that are new, in the order of their numbers, and who left them. */
  readonly changed: readonly { readonly flag: string; readonly from: string }[];
  /** Who comes next: to the staff room if a colleague, else to the bar. */
  readonly next: ShiftPerson;
  /** Two find room on the board. */
  readonly colleagues: readonly Colleague[];
  readonly portrait: Portrait;
}

const roomNames: Readonly<Record<ShopRoom, string>> = {
  staff: 'Staff room',
  bar: 'Coffee bar',
  corridor: 'Corridor',
};

const signs: Readonly<Record<FactStanding, { readonly icon: IconName; readonly word: string }>> = {
  good: { icon: 'tick', word: 'Good: ' },
  bad: { icon: 'cross', word: 'Trouble: ' },
  plain: { icon: 'open', word: '' },
  unknown: { icon: 'unknown', word: 'Not known yet: ' },
};

/** One fact in words, with its number and who left it when it is new. */
function FactRow({ fact, number, from }: { readonly fact: ShopFact; readonly number: number; readonly from?: string }) {
  const { icon, word } = signs[fact.standing];
  return (
    <li className="fact" data-standing={fact.standing}>
      <Icon name={icon} />
      <span>
        <span className="visually-hidden">{word}</span>
        {fact.text}
        {from !== undefined && (
          <>
            {' '}
            <span className="chip chip-cue fact-new">
              <span aria-hidden="true">{number} · </span>since {from}
            </span>
          </>
        )}
      </span>
    </li>
  );
}

/** How somebody looks on the board: trust is a smile, and what is not known yet no frown. */
const boardFace = (trust: Known): Face => (trust ? 'smile' : trust === false ? 'serious' : 'calm');

/** The three rooms. */
export function House({ clock, weather, facts, changed, next, colleagues, portrait }: HouseProps) {
  const stands = (flag: string): Known => {
    const fact = facts.find((one) => one.flag === flag);
    if (!fact || fact.standing === 'unknown') return undefined;
    return fact.up;
  };
  const numberOf = (flag: string) => {
    const index = changed.findIndex((one) => one.flag === flag);
    return index < 0 ? undefined : index + 1;
  };
  const view: RoomView = { stands, mark: numberOf };
  const waiting = (
    <span className="room-waiting" aria-hidden="true">
      {portrait(next.cast, 'calm')}
    </span>
  );
  const inside = next.relation === 'internal';
  const board = colleagues.slice(0, 2);
  const pictures: Readonly<Record<ShopRoom, ReactNode>> = {
    staff: (
      <>
        <StaffRoom {...view} names={board.map(({ short }) => short)} />
        {board.map(({ flag, cast }, index) => (
          <span key={flag} className="room-card" data-place={index + 1} aria-hidden="true">
            {portrait(cast, boardFace(stands(flag)))}
          </span>
        ))}
        {inside && waiting}
      </>
    ),
    bar: (
      <>
        <BarRoom {...view} clock={clock} weather={weather} open={stands('time') !== undefined} />
        {!inside && waiting}
      </>
    ),
    corridor: <CorridorRoom {...view} />,
  };
  // Nobody is said to wait who has not come yet.
  const nextHere = `At ${next.clock} you ${meetVerb(next)} ${next.short} here.`;
  /** What is so at any time, beside the flags. */
  const always: Readonly<Record<ShopRoom, readonly string[]>> = {
    staff: inside ? [nextHere] : [],
    bar: [`The clock says ${clock}. At the window it is ${weatherWords[weather]}.`, ...(inside ? [] : [nextHere])],
    corridor: [],
  };
  const room = (name: ShopRoom) => (
    <figure key={name} className="room" data-room={name}>
      <div className="room-frame">{pictures[name]}</div>
      <figcaption>
        <h3>{roomNames[name]}</h3>
        <ul className="plain-list facts">
          {always[name].map((text) => (
            <li key={text} className="fact">
              <Icon name={text.startsWith('The clock') ? 'clock' : 'queue'} />
              <span>{text}</span>
            </li>
          ))}
          {facts
            .filter((fact) => fact.room === name)
            .map((fact) => {
              const from = changed.find((one) => one.flag === fact.flag)?.from;
              return (
                <FactRow
                  key={fact.flag}
                  fact={fact}
                  number={numberOf(fact.flag) ?? 0}
                  {...(from !== undefined && { from })}
                />
              );
            })}
        </ul>
      </figcaption>
    </figure>
  );
  return (
    <div className="house">
      {room('staff')}
      {room('bar')}
      {room('corridor')}
    </div>
  );
}
