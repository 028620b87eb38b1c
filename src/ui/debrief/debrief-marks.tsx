/** Signs of the debrief with their words: never a colour or a drawing alone. */

import type { CSSProperties } from 'react';
import { mark as words } from '../../messages/mark.ts';
import { Icon, type IconName } from '../parts/icons.tsx';
import { withParts } from '../parts/with-parts.tsx';
import type { Tone } from './debrief-words.ts';

const icons: Readonly<Record<Tone, IconName>> = {
  best: 'star',
  good: 'tick',
  half: 'half',
  bad: 'cross',
  cue: 'notebook',
};

/** A drawn sign and its word. */
export function Mark({ tone, word }: { readonly tone: Tone; readonly word: string }) {
  return (
    <span className={`mark mark-${tone}`}>
      <Icon name={icons[tone]} />
      {word}
    </span>
  );
}

/** One to five stars, drawn, with the number as words. `counted`: they come one by one, and the number after them. */
export function Stars({ count, counted = false }: { readonly count: number; readonly counted?: boolean }) {
  return (
    <p className="stars" data-counted={counted || undefined} style={{ '--stars': count } as CSSProperties}>
      {[1, 2, 3, 4, 5].map((star) => (
        <span
          key={star}
          className={star <= count ? 'star-given' : undefined}
          style={{ '--star': star } as CSSProperties}
        >
          <Icon name={star <= count ? 'star' : 'star-open'} />
        </span>
      ))}
      <span className="stars-words">
        {withParts(({ word }) => words.stars({ count, word }), {
          word: <span className="visually-hidden">{words.starsWord()}</span>,
        })}
      </span>
    </p>
  );
}

/** Takes the reader to a turn of the conversation. */
export function TurnLink({ turn, onJump }: { readonly turn: number; readonly onJump: (turn: number) => void }) {
  return (
    <button type="button" className="turn-link" onClick={() => onJump(turn)}>
      {words.seeTurn({ turn: turn + 1 })}
    </button>
  );
}
