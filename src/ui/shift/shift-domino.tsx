/** A person of the day as a domino: the face above, the place in the day as pips below. Decoration only. */
import type { ReactNode } from 'react';
import './shift-domino.css';

/** How a domino stands. */
export type Stance = 'standing' | 'leaning' | 'fallen';

/** Pips of one to six, in the lower half of the tile. */
const PIPS: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[40, 109]],
  2: [
    [27, 96],
    [53, 122],
  ],
  3: [
    [25, 94],
    [40, 109],
    [55, 124],
  ],
  4: [
    [27, 96],
    [53, 95],
    [26, 122],
    [53, 122],
  ],
  5: [
    [26, 95],
    [54, 94],
    [40, 109],
    [25, 123],
    [54, 123],
  ],
  6: [
    [26, 93],
    [54, 92],
    [25, 109],
    [54, 109],
    [26, 125],
    [54, 125],
  ],
};

/** The tile. `place` counts from 1; beyond six the number stands in figures. */
export function Domino({
  place,
  picture,
  stance = 'standing',
  tint,
}: {
  readonly place: number;
  /** The portrait; fills the upper half. */
  readonly picture: ReactNode;
  readonly stance?: Stance;
  /** Colour behind the face; never the only sign of anything. */
  readonly tint?: 'good' | 'half' | 'bad' | 'next' | 'quiet';
}) {
  const pips = PIPS[place];
  return (
    <span className="domino" data-stance={stance} data-tint={tint} aria-hidden="true">
      <svg className="domino-tile" viewBox="0 0 88 146" aria-hidden="true" focusable="false">
        <path
          className="domino-side"
          d="M12 8 L78 7 Q85 8 85 15 L86 132 Q85 142 76 142 L15 143 Q9 142 8 136 L9 14 Q9 9 12 8 Z"
        />
        <path d="M10 3 Q40 1.6 71 3 Q77 3.5 77 10 Q78.4 70 77 128 Q76.5 135 70 135 Q40 136.6 10 135 Q3.5 134.6 3 128 Q1.8 70 3 10 Q3.6 3.4 10 3 Z" />
        {pips?.map(([x, y]) => (
          <path
            key={`${x} ${y}`}
            className="domino-pip"
            d={`M${x} ${y - 5.4} c7.4 .2 7.4 10.8 -.1 10.9 c-7.2 -.2 -7.1 -10.8 .1 -10.9 Z`}
          />
        ))}
        {!pips && (
          <text x="40" y="121" textAnchor="middle">
            {place}
          </text>
        )}
      </svg>
      <span className="domino-face">{picture}</span>
    </span>
  );
}
