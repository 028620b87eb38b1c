/** A mug on the shelf: how full it is says the band of the first plays, the dashed line that of the best. */
import type { Band } from '../../scoring/profile.ts';
import './profile-mug.css';

/** Height of the drink, 0 … 1. */
const FULL: Readonly<Record<Band, number>> = { strength: 0.95, steady: 0.68, mixed: 0.42, practise: 0.16 };

const BOTTOM = 76;
const TOP = 22;
const levelOf = (band: Band) => BOTTOM - FULL[band] * (BOTTOM - TOP);
/** The walls lean in a little towards the bottom. */
const leftAt = (y: number) => 17.5 + (y - 18) * 0.05;
const rightAt = (y: number) => 70.5 - (y - 18) * 0.05;

/** Surface of the drink: a small wave from wall to wall. */
const surface = (y: number) => {
  const [left, right] = [leftAt(y), rightAt(y)];
  return `M${left} ${y} C${left + 14} ${y - 3.5} ${right - 16} ${y + 4} ${right} ${y - 0.5}`;
};
const WALLS = 'M16 18 C16 38 17 60 19.8 79.4 C34 84 54 84.4 68.4 79 C71 60 72 38 72 17.6';
const RIM = 'M16 18 C35 14.6 54 15.2 72 17.6 C54 22 35 22.4 16 18 Z';

/** The drawing. Without any band the mug is only pencilled in. */
export function Mug({ first, best }: { readonly first?: Band | undefined; readonly best?: Band | undefined }) {
  const bestAt = best && best !== first ? levelOf(best) : undefined;
  const drinkAt = first && levelOf(first);
  return (
    <svg className="mug" viewBox="0 0 96 92" aria-hidden="true" focusable="false" data-empty={!first && !best}>
      <path d="M71 33 C92 28 93 62 69.5 60 M71.5 41 C82 39 82 54 70.5 52.5" />
      <path className="mug-inside" d={WALLS} />
      {drinkAt !== undefined && (
        <>
          <path className="mug-drink" d={`${surface(drinkAt)} L68.6 79 C54 84 34 84 19.6 79 Z`} />
          <path d={surface(drinkAt)} />
        </>
      )}
      {bestAt !== undefined && (
        <path className="mug-best" d={`M${leftAt(bestAt)} ${bestAt} L${rightAt(bestAt)} ${bestAt + 0.6}`} />
      )}
      <path d={WALLS} />
      <path d={RIM} />
      {first === 'strength' && <path d="M34 9 C30 5 38 3 34 -1 M45 8 C41 4 49 2 45 -2 M56 9 C52 5 60 3 56 -1" />}
    </svg>
  );
}

/** A shelf full of mugs beside a title: decoration that shows what is meant. */
export function MugShelf() {
  return (
    <div className="mug-board mug-board-title" aria-hidden="true">
      <Mug first="steady" best="strength" />
      <Mug first="strength" />
      <Mug first="mixed" />
      <Mug first="practise" best="steady" />
      <Mug />
    </div>
  );
}
