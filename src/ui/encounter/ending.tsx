/** The end of an encounter: what became of it in words, the picture that shows them afterwards, and the ways on. */

import type { Look } from '../../encounter/look.ts';
import { encounter } from '../../messages/encounter.ts';
import { exit } from '../../messages/exit.ts';
import { Icon } from '../parts/icons.tsx';
import { PanelFigure } from '../parts/panel-figure.tsx';
import type { PanelPicture } from '../parts/portrait.ts';
import { exitIcons } from '../words/edge-words.ts';
import { quoted } from '../words/said-words.ts';
import './ending.css';

type Ended = NonNullable<Look['ending']>;

/** A turn that can be taken again from the end. */
export interface TurnAgain {
  /** 0 for the first. */
  readonly turn: number;
  /** What was said or done there. */
  readonly said: string;
  /** The need or expectation that it cost most of; absent where none can be named. */
  readonly about?: string | undefined;
  readonly go: () => void;
}

/** The headline, what happened next, and what they say about it. `name` is theirs. */
export function EndingWords({ ending, name }: { readonly ending: Ended; readonly name: string }) {
  const { out, words } = ending;
  return (
    <div className="ending" data-out={out}>
      {out && (
        <p className="ending-out">
          <Icon name={exitIcons[out]} />
          <span>{exit[`before.${out}`]({ name })}</span>
        </p>
      )}
      <p className="ending-title">{ending.title}</p>
      <p>{ending.text}</p>
      {words !== undefined && (
        <p className="ending-words">
          <span className="visually-hidden">{encounter.afterwards({ name })} </span>
          {quoted(words)}
        </p>
      )}
    </div>
  );
}

/** The picture, over the room they have left. It comes once they have gone. */
export function Afterwards({ ending, picture }: { readonly ending: Ended; readonly picture: PanelPicture }) {
  return (
    ending.panel && (
      <div className="afterwards">
        <PanelFigure panel={ending.panel} picture={picture} />
      </div>
    )
  );
}

/** Why that turn and no other, in a few words. */
const whyAgain = ({ about }: TurnAgain) =>
  about === undefined ? encounter['again.why']() : encounter['again.about']({ about });

/** The ways on: to what they thought, to a guess at it, and back to the turn that cost most. */
export function EndingWays({
  finishLabel,
  shortcuts,
  again,
  onFinish,
  onGuess,
}: {
  readonly finishLabel: string;
  readonly shortcuts: boolean;
  readonly again?: TurnAgain | undefined;
  readonly onFinish: () => void;
  readonly onGuess?: (() => void) | undefined;
}) {
  return (
    <div className="ending-ways">
      <button type="button" className="button button-main finish" onClick={onFinish}>
        {finishLabel}
      </button>
      {onGuess && (
        <button type="button" className="button" onClick={onGuess}>
          <Icon name="star-open" /> {encounter.guessStars()}
        </button>
      )}
      {again && (
        <button
          type="button"
          className="button ending-again"
          onClick={again.go}
          {...(shortcuts && { 'aria-keyshortcuts': 'r' })}
        >
          <Icon name="again" />
          <span>
            {encounter['again.turn']({ turn: again.turn + 1 })}
            {shortcuts && (
              <span aria-hidden="true" className="ending-key">
                R
              </span>
            )}
            <span className="ending-said">{again.said}</span>
            <span className="ending-why">{whyAgain(again)}</span>
          </span>
        </button>
      )}
    </div>
  );
}
