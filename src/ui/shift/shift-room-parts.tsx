/** What the three drawn rooms of the house share: the frame, the floor, and the mark of what is new. */
import type { ReactNode } from 'react';

/** How a flag stands: up, down, or not settled yet. */
export type Known = boolean | undefined;

/** What a room has to know to be drawn. */
export interface RoomView {
  /** How a flag stands now. */
  readonly stands: (flag: string) => Known;
  /** Number of the mark at what is new since the last person, from 1. Undefined: nothing new there. */
  readonly mark: (flag: string) => number | undefined;
}

/** A room as a picture. Decoration: the same is said in words beside it. */
export function RoomPicture({ width, children }: { readonly width: number; readonly children: ReactNode }) {
  return (
    <svg
      className="room-picture"
      viewBox={`0 0 ${width} 330`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <g stroke="#14110f" strokeWidth="3.2" strokeLinecap="round" strokeLinejoin="round" fill="none">
        {children}
      </g>
    </svg>
  );
}

/** A paper star with a number: this is new. The list below carries the same number. */
export function NewMark({
  at,
  number,
}: {
  readonly at: readonly [number, number];
  readonly number: number | undefined;
}) {
  if (number === undefined) return null;
  return (
    <g transform={`translate(${at[0]} ${at[1]})`} className="room-mark">
      <path
        fill="#f2b134"
        d="M0 -21 L6 -13 L15 -15 L14 -6 L21 0 L13 6 L15 15 L6 13 L0 21 L-6 13 L-15 15 L-13 6 L-21 0 L-14 -6 L-15 -15 L-6 -13 Z"
      />
      <text x="0" y="7" fontSize="20" textAnchor="middle" fill="#14110f" stroke="none">
        {number}
      </text>
    </g>
  );
}

/** A question mark on a slip of paper: nobody has looked yet. */
export function NotKnown({ at }: { readonly at: readonly [number, number] }) {
  return (
    <g transform={`translate(${at[0]} ${at[1]}) rotate(-4)`}>
      <path fill="#fff6c9" d="M-15 -18 L16 -17 L15 18 L-16 17 Z" strokeWidth="2.6" />
      <path d="M-6 -6 C-6 -14 8 -14 7 -5 C6 1 0 0 0 6 M0 12 L0 12.5" strokeWidth="3.4" />
    </g>
  );
}
