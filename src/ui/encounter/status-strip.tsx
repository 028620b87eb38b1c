/** Where one stands: title, time of day, queue, mood and the house standard, all in words. */

import type { ReactNode } from 'react';
import { encounter } from '../../messages/encounter.ts';
import './thin-bar.css';
import './status-strip.css';
import type { Look } from '../../encounter/look.ts';
import { exit } from '../../messages/exit.ts';
import { Icon } from '../parts/icons.tsx';
import { MoodFace } from '../parts/mood-face.tsx';
import { exitIcons } from '../words/edge-words.ts';
import { moodWord } from '../words/mood-words.ts';
import { timeWords } from '../words/time-words.ts';
import { queueSentence } from './announcement.ts';

/** "1:05" for 65 seconds. */
function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function Target({ target, seconds }: { readonly target: NonNullable<Look['target']>; readonly seconds: number }) {
  const used = Math.min(100, Math.round((seconds / target.seconds) * 100));
  return (
    <div className="strip-target" data-late={target.late || undefined} title={target.text}>
      <p>
        <Icon name="target" />
        <span>
          <span className="visually-hidden">{encounter.standardLabel({ standard: target.text })} </span>
          <span className="strip-used">
            <span aria-hidden="true">
              {encounter.used({ used: minutesAndSeconds(seconds), all: minutesAndSeconds(target.seconds) })}
            </span>
            <span className="visually-hidden">
              {encounter.used({ used: timeWords(seconds), all: timeWords(target.seconds) })}
            </span>
          </span>
          {target.late && <strong className="strip-late">{encounter.overTime()}</strong>}
        </span>
      </p>
      <div className="thin-bar strip-bar" aria-hidden="true">
        <span style={{ inlineSize: `${used}%` }} />
      </div>
    </div>
  );
}

/** The warning at the edge, and the word that they stay once they are won back. */
function Edge({ look, name, wonBack }: { readonly look: Look; readonly name: string; readonly wonBack: boolean }) {
  if (look.edge) {
    return (
      <p className="strip-edge" data-there="true">
        <Icon name={exitIcons[look.edge]} />
        <span>
          <strong>{exit[`about.${look.edge}`]({ name })}</strong> {encounter.oneMoreStep()}
        </span>
      </p>
    );
  }
  if (!wonBack) return null;
  return (
    <p className="strip-edge">
      <Icon name="tick" />
      <strong>{encounter.wonBack({ name })}</strong>
    </p>
  );
}

/** The strip on the scene. Its heading is the heading of the screen; `children` stand in a row at its foot. */
export function StatusStrip({
  look,
  wonBack = false,
  savedLabel,
  kept = false,
  children,
}: {
  readonly look: Look;
  /** Has the last move just won the person back from the edge? */
  readonly wonBack?: boolean;
  readonly savedLabel?: string | undefined;
  /** Is it saved as it should be? Then a small screen need not say so. */
  readonly kept?: boolean;
  readonly children?: ReactNode;
}) {
  const name = look.people.find(({ id }) => id === 'customer')?.name ?? '';
  return (
    <div className="strip card" data-cover>
      <h1 className="visually-hidden">{look.title}</h1>
      <ul className="strip-facts">
        <li>
          <Icon name="clock" />
          <span className="visually-hidden">{encounter.timeOfDay()} </span>
          <time dateTime={look.clock}>{look.clock}</time>
        </li>
        <li title={queueSentence(look.queue)}>
          <Icon name="queue" />
          <span>
            {look.queue}
            <span className="strip-word"> {encounter.waitingMark()}</span>
          </span>
        </li>
        <li>
          <MoodFace mood={look.mood} />
          <span>
            <span className="strip-name">{encounter.moodOf({ name })} </span>
            <strong>{moodWord(look.mood)}</strong>
          </span>
        </li>
        {savedLabel !== undefined && (
          <li className="strip-saved" data-kept={kept || undefined}>
            {savedLabel}
          </li>
        )}
      </ul>
      <Edge look={look} name={name} wonBack={wonBack} />
      {look.target && <Target target={look.target} seconds={look.seconds} />}
      {children}
    </div>
  );
}
