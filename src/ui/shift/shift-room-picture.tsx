/** A room as a picture, drawn from its drawing: what of it is to be seen, the hands of its clock, marks of what is new. */
import type { ReactNode } from 'react';
import type { DrawnPiece, RoomDrawing, Shown } from '../../catalogue/room-drawing.ts';
import type { Weather } from '../../scenario/words.ts';

/** What a picture has to know to be drawn. */
export interface RoomLook {
  /** In-world time of day, "08:05". */
  readonly clock: string;
  readonly weather: Weather;
  /** How the fact of a part is seen to stand; unknown where there is none. */
  readonly shown: (part: string) => Shown;
  /** Number of the mark at what is new since the last person, from 1. Undefined: nothing new there. */
  readonly mark: (part: string) => number | undefined;
  /** Name of the person whose portrait hangs at a part. */
  readonly nameAt: (part: string) => string | undefined;
}

/** Where a hand of the clock points: 1 is once round. */
function turnOf(hand: 'hour' | 'minute', clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hand === 'hour' ? (hours % 12) / 12 + minutes / 720 : minutes / 60;
}

function handPath({ of, at: [x, y], long }: NonNullable<DrawnPiece['hand']>, clock: string): string {
  const angle = turnOf(of, clock) * 2 * Math.PI;
  return `M${x} ${y} L${(x + Math.sin(angle) * long).toFixed(1)} ${(y - Math.cos(angle) * long).toFixed(1)}`;
}

/** A paper star with a number: this is new. The list below carries the same number. */
function NewMark({ number, place }: { readonly number: number | undefined; readonly place: string | undefined }) {
  if (number === undefined) return null;
  return (
    <g transform={place} className="room-mark">
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

/** An attribute of SVG as React calls it. */
const reactName = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function Piece({ piece, look }: { readonly piece: DrawnPiece; readonly look: RoomLook }): ReactNode {
  const { tag: Tag, when, weather, hand, mark, card, text } = piece;
  if (when && !when.shown.includes(look.shown(when.part))) return null;
  if (weather && weather !== look.weather) return null;
  if (mark !== undefined) return <NewMark number={look.mark(mark)} place={piece.look.transform} />;
  const attributes = Object.fromEntries(Object.entries(piece.look).map(([name, value]) => [reactName(name), value]));
  return (
    <Tag {...attributes} {...(hand && { d: handPath(hand, look.clock) })}>
      {card === undefined ? text : look.nameAt(card)}
      <Pieces pieces={piece.pieces} look={look} />
    </Tag>
  );
}

function Pieces({ pieces, look }: { readonly pieces: readonly DrawnPiece[]; readonly look: RoomLook }): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a drawing never change their order
  return pieces.map((piece, index) => <Piece key={index} piece={piece} look={look} />);
}

/** The picture. Decoration: the same is said in words beside it. */
export function RoomPicture({ drawing, look }: { readonly drawing: RoomDrawing; readonly look: RoomLook }) {
  return (
    <svg
      className="room-picture"
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <Pieces pieces={drawing.pieces} look={look} />
    </svg>
  );
}
