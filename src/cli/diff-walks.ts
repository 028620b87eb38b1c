/** What `counterpart diff` says of the walks that two versions do not share. */
import type { CameTo } from '../analysis/apart/side.ts';
import type { MoveApart, WalkApart, WalksApart } from '../analysis/apart/walks-apart.ts';
import { counted } from '../scenario/counted.ts';
import { walkText } from './walk-text.ts';

/** Pairs of endings told; beyond them a reader has long seen what kind of change it is. */
const ENDINGS_SHOWN = 8;

const came = ({ satisfaction, ending }: CameTo) =>
  ending === undefined ? 'goes on' : `${ending}, satisfaction ${satisfaction}`;

const moveLines = (marked: string, moves: readonly MoveApart[]) =>
  moves.map((one) => `  ${marked} ${one.move}: ${walkText(one)}`);

const walkLines = ({ before, after, ...walk }: WalkApart) => [
  `  ~ ${came(before)} → ${came(after)}`,
  `      ${walkText(walk)}`,
];

const signed = (mood: number | undefined = 0) => (mood > 0 ? `+${mood}` : `${mood}`);

const moodLines = ({ before, after, ...walk }: WalkApart) => [
  `  ~ mood ${signed(before.mood)} → ${signed(after.mood)}, at ${after.ending ?? 'no ending'}`,
  `      ${walkText(walk)}`,
];

/** Lines for a reader: one shortest walk for each thing that is otherwise. */
export function walksApartLines(apart: WalksApart): string[] {
  const { lost, added, scores, endings, moods, complete, byChance } = apart;
  const nothing = lost.length + added.length + scores.length + endings.length + moods.length === 0;
  return [
    ...(nothing && complete
      ? ['Every walk that could be made still can, and comes to the same ending and points.']
      : []),
    ...(lost.length === 0
      ? []
      : [`Walks lost: ${counted(lost.length, 'move')} no longer offered where this walk ends:`]),
    ...moveLines('-', lost),
    ...(added.length === 0 ? [] : [`New walks: ${counted(added.length, 'move')} now offered where this walk ends:`]),
    ...moveLines('+', added),
    ...(scores.length === 0 ? [] : ['The same moves earn other points; these lose and win most:']),
    ...scores.flatMap(walkLines),
    ...(moods.length === 0 ? [] : ['The same moves leave the person in another mood; these lower and raise it most:']),
    ...moods.flatMap(moodLines),
    ...(endings.length === 0 ? [] : ['The same moves come to another ending:']),
    ...endings.slice(0, ENDINGS_SHOWN).flatMap(walkLines),
    ...(endings.length > ENDINGS_SHOWN
      ? [`  … and ${endings.length - ENDINGS_SHOWN} more pairs of endings; --json has them all.`]
      : []),
    ...(complete
      ? []
      : [
          `Not every play was looked at, for there are too many${byChance > 0 ? `: the nearest ones, and ${counted(byChance, 'play')} by chance` : ''}. More may be otherwise than is told here.`,
        ]),
  ];
}
