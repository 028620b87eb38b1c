/** The room between two people: how the house stands, what is new, who comes next. Also clocking in. */
import { type ReactNode, useEffect, useRef } from 'react';
import { roomBetween } from '../../messages/room-between.ts';
import type { Face, Weather } from '../../scenario/words.ts';
import { Icon } from '../parts/icons.tsx';
import '../parts/plain-list.css';
import './shift-between.css';
import type { Portrait } from '../parts/portrait.ts';
import { withParts } from '../parts/with-parts.tsx';
import { type Went, wentIcons } from './how-it-went.ts';
import { Domino } from './shift-domino.tsx';
import { House } from './shift-house.tsx';
import { meetVerb, type ShiftPerson } from './shift-people.ts';
import type { Colleague, HouseRoom, RoomFact } from './shift-room-view.ts';

/** Somebody who has been served today. */
export interface ServedPerson extends ShiftPerson {
  /** How they looked when they went. */
  readonly face: Face;
  /** Title of the ending, or only that they were served. */
  readonly ending: string;
  /** Absent where that is told at the end. */
  readonly went?: Went;
}

export interface ShiftBetweenScreenProps {
  /** Title of the shift. */
  readonly title: string;
  /** In-world time now: when the next person is due, "08:05". */
  readonly clock: string;
  readonly weather: Weather;
  /** What is told on the way, in order. */
  readonly told: readonly string[];
  /** Everybody who has been served, in order. Empty when clocking in. */
  readonly done: readonly ServedPerson[];
  readonly next: ShiftPerson & {
    /** What they have come to expect of you: "Noor now expects …". */
    readonly expects?: string;
  };
  /** Everybody after that, in order. */
  readonly later: readonly ShiftPerson[];
  /** The rooms of the house, in their order. */
  readonly rooms: readonly HouseRoom[];
  /** Id of the room in which whoever comes next is met. */
  readonly meetingRoom: string;
  /** What can be seen now, room by room. */
  readonly facts: readonly RoomFact[];
  /** What is different since the last person. What has no flag among the facts is told in words only. */
  readonly changes: readonly { readonly text: string; readonly from: string; readonly flag?: string }[];
  readonly colleagues: readonly Colleague[];
  readonly portrait: Portrait;
  /** Says above it all what the day is part of. */
  readonly banner?: ReactNode;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

type Between = ShiftBetweenScreenProps;

/** One sentence on what is new, and what is told in words only. */
function Changes({ changes, numbered, from }: Pick<Between, 'changes'> & { numbered: number; from: string }) {
  const others = changes.filter((change) => change.flag === undefined);
  return (
    <>
      <p className="between-since">
        <Icon name="star" />
        <span>
          {withParts((parts) => roomBetween.new({ ...parts, n: numbered }), {
            since: <strong>{roomBetween.since({ from })}</strong>,
          })}
        </span>
      </p>
      {others.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

/** Who comes, and when. */
const nameAndTime = ({ short, clock }: ShiftPerson) =>
  withParts(roomBetween.nameAndTime, { name: <strong>{short}</strong>, time: clock });

/** The day as a row of dominoes: who has been served, who is next, who is still to come. */
function DaySoFar({ done, next, later, portrait }: Pick<Between, 'done' | 'next' | 'later' | 'portrait'>) {
  return (
    <section className="between-day" aria-labelledby="between-day">
      <h2 id="between-day">{roomBetween.daySoFar()}</h2>
      <ol className="plain-list between-people">
        {done.map((person, index) => (
          <li key={person.id}>
            <Domino place={index + 1} picture={portrait(person.cast, person.face)} tint="quiet" />
            <p>
              {nameAndTime(person)}
              <span className="between-ending">
                {person.went && (
                  <>
                    <Icon name={wentIcons[person.went]} />{' '}
                    <span className="visually-hidden">{roomBetween[`went.${person.went}`]()} </span>
                  </>
                )}
                {person.ending}
              </span>
            </p>
          </li>
        ))}
        <li aria-current="step">
          <Domino place={done.length + 1} picture={portrait(next.cast, 'calm')} tint="next" />
          <p>
            {nameAndTime(next)}
            <span className="chip chip-cue">{roomBetween.next()}</span>
          </p>
        </li>
        {later.map((person, index) => (
          <li key={person.id}>
            <Domino place={done.length + index + 2} picture={portrait(person.cast, 'calm')} />
            <p>
              {nameAndTime(person)}
              <span className="between-ending">{roomBetween.toCome()}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The whole screen. Focus goes to the title on arrival, and again when somebody else is next. */
export function ShiftBetweenScreen(props: ShiftBetweenScreenProps) {
  const { title, clock, weather, told, done, next, later, facts, changes, colleagues, portrait } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person is another arrival
  useEffect(() => heading.current?.focus(), [next.id]);
  const last = done.at(-1);
  const marked = changes.filter(({ flag }) => facts.some((fact) => fact.flag === flag));
  const unmarked = changes.filter(({ flag }) => !facts.some((fact) => fact.flag === flag));
  return (
    <main className="between">
      {props.banner}
      <header className="between-head card">
        <div className="between-portrait" aria-hidden="true">
          {portrait(next.cast, 'calm')}
        </div>
        <div className="between-words">
          <p className="between-where">
            {title} · {roomBetween.place({ place: done.length + 1, of: done.length + 1 + later.length })}
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {last
              ? roomBetween.isNext({ name: next.short, time: next.clock })
              : roomBetween.clockingIn({ name: next.short, time: next.clock })}
          </h1>
          {told.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {next.expects !== undefined && (
            <p className="between-expects">
              <Icon name="notebook" /> <span>{next.expects}</span>
            </p>
          )}
          {last && (
            <Changes
              changes={unmarked.map(({ text, from }) => ({ text, from }))}
              numbered={marked.length}
              from={marked[0]?.from ?? last.short}
            />
          )}
        </div>
        <div className="between-actions">
          <button type="button" className="button button-main" onClick={props.onNext}>
            {roomBetween.open({ verb: meetVerb(next), name: next.short, time: next.clock })}
          </button>
          <button type="button" className="button" onClick={props.onLeave}>
            <Icon name="door" /> {roomBetween.leave()}
          </button>
          <p className="between-kept">{roomBetween.waits()}</p>
        </div>
      </header>
      <section className="between-house" aria-labelledby="between-house">
        <h2 id="between-house">{roomBetween.now()}</h2>
        <House
          clock={clock}
          weather={weather}
          rooms={props.rooms}
          facts={facts}
          changed={marked.flatMap(({ flag, from }) => (flag === undefined ? [] : [{ flag, from }]))}
          next={next}
          meetingRoom={props.meetingRoom}
          colleagues={colleagues}
          portrait={portrait}
        />
      </section>
      <DaySoFar done={done} next={next} later={later} portrait={portrait} />
    </main>
  );
}
