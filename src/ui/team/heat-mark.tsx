/** The mark of a cell in a heat map: a word and a sign, with a shade that only repeats them, and the figure below. */
import { comparing } from '../../messages/comparing.ts';
import { Icon, type IconName } from '../parts/icons.tsx';
import './team-heat.css';

/** A step of the scale. */
export interface HeatStep {
  /** The least figure that it stands for. */
  readonly from: number;
  readonly word: 'much' | 'some' | 'little' | 'nothing' | 'all' | 'most' | 'aboutHalf' | 'few' | 'none';
  readonly icon: IconName;
  readonly shade: 'cool' | 'warm' | 'hot';
}

/** @param scale from the highest figure down */
export function HeatMark({
  scale,
  figure,
  words,
}: {
  readonly scale: readonly HeatStep[];
  readonly figure: number;
  /** The figure as it is told. */
  readonly words: string;
}) {
  const heat = scale.find(({ from }) => figure >= from);
  return (
    <span className="heat" data-heat={heat?.shade}>
      {heat && (
        <strong>
          <Icon name={heat.icon} /> {comparing[heat.word]()}
        </strong>
      )}
      <span>{words}</span>
    </span>
  );
}
