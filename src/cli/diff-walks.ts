/** What `counterpart diff` says of the walks that two versions do not share. */

import type { CameTo } from '../analysis/apart/side.ts';
import type { MoveApart, WalkApart, WalksApart } from '../analysis/apart/walks-apart.ts';
import { cliDiff as words } from '../messages/cli-diff.ts';
import { walkText } from './walk-text.ts';

/** Pairs of endings told; beyond them a reader has long seen what kind of change it is. */
const ENDINGS_SHOWN = 8;

const came = ({ satisfaction, ending }: CameTo) =>
  ending === undefined ? words['walk.goesOn']() : words['walk.ends']({ ending, satisfaction });

const moveLines = (marked: string, moves: readonly MoveApart[]) =>
  moves.map((one) => `  ${marked} ${one.move}: ${walkText(one)}`);

const walkLines = ({ before, after, ...walk }: WalkApart) => [
  `  ~ ${came(before)} → ${came(after)}`,
  `      ${walkText(walk)}`,
];

const signed = (mood: number | undefined = 0) => (mood > 0 ? `+${mood}` : `${mood}`);

const moodLines = ({ before, after, ...walk }: WalkApart) => {
  const [was, is] = [signed(before.mood), signed(after.mood)];
  const ending = after.ending ?? words['walk.noEnding']();
  return [`  ~ ${words['walk.mood']({ before: was, after: is, ending })}`, `      ${walkText(walk)}`];
};

/** Lines for a reader: one shortest walk for each thing that is otherwise. */
export function walksApartLines(apart: WalksApart): string[] {
  const { lost, added, scores, endings, moods, complete, byChance } = apart;
  const nothing = lost.length + added.length + scores.length + endings.length + moods.length === 0;
  return [
    ...(nothing && complete ? [words['walk.same']()] : []),
    ...(lost.length === 0 ? [] : [words['walk.lost']({ moves: lost.length })]),
    ...moveLines('-', lost),
    ...(added.length === 0 ? [] : [words['walk.new']({ moves: added.length })]),
    ...moveLines('+', added),
    ...(scores.length === 0 ? [] : [words['walk.points']()]),
    ...scores.flatMap(walkLines),
    ...(moods.length === 0 ? [] : [words['walk.moods']()]),
    ...moods.flatMap(moodLines),
    ...(endings.length === 0 ? [] : [words['walk.endings']()]),
    ...endings.slice(0, ENDINGS_SHOWN).flatMap(walkLines),
    ...(endings.length > ENDINGS_SHOWN ? [`  ${words['walk.more']({ more: endings.length - ENDINGS_SHOWN })}`] : []),
    ...(complete ? [] : [words['walk.notAll']({ plays: byChance })]),
  ];
}
