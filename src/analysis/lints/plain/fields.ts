/** The texts of a scenario that whoever plays must act on: brief, cards, options, and lines from which a goal can be known. */
import { everyLine, everyMove, items } from '../../../scenario/check/story.ts';
import type { Line, Scenario } from '../../../scenario/format.ts';
import { moveKind, moveText } from '../../../scenario/move.ts';
import { pointer } from '../../../scenario/places.ts';

/**
 * How strictly a sentence needs its verb: in what is told always; in what is said short answers have none; a row of a
 * card and the name of an action are names.
 */
export type Kind = 'told' | 'said' | 'row' | 'name';

/** A text to act on. */
export interface Field {
  readonly text: string;
  /** JSON pointer to it. */
  readonly at: string;
  readonly kind: Kind;
}

const field = (text: string, at: string, kind: Kind): Field => ({ text, at, kind });

const briefFields = ({ brief }: Scenario): readonly Field[] => [
  field(brief.situation, '/brief/situation', 'told'),
  ...items(brief.known, '/brief/known').map(({ it, at }) => field(it.text, `${at}/text`, 'told')),
];

const cardFields = ({ policies }: Scenario): readonly Field[] =>
  Object.entries(policies).flatMap(([id, { title, points, table }]) => [
    field(title, pointer('policies', id, 'title'), 'name'),
    ...items(points, pointer('policies', id, 'points')).map(({ it, at }) => field(it, at, 'row')),
    ...items(table?.rows, pointer('policies', id, 'table', 'rows')).flatMap(({ it, at }) =>
      items(it, at).map((cell) => field(cell.it, cell.at, 'name')),
    ),
  ]);

/** What is read of a line that somebody has to understand: the line, or its translation on the screen. */
function lineField({ language, text, translation, by }: Line, at: string, own: string): readonly Field[] {
  const kind = by === 'scene' ? 'told' : 'said';
  if (language === undefined || language === own) return [field(text, at, kind)];
  return translation === undefined ? [] : [field(translation, `${at}/translation`, kind)];
}

const NAMES = new Set(['do', 'look']);

/** Every text to act on, with its place. Thoughts, coach notes and endings are not among them: they may have their pictures. */
export const fieldsToActOn = (scenario: Scenario): readonly Field[] => [
  ...briefFields(scenario),
  ...cardFields(scenario),
  ...everyLine(scenario).flatMap(({ it, at }) =>
    (it.cues?.length ?? 0) > 0 ? lineField(it, at, scenario.language) : [],
  ),
  ...everyMove(scenario).map(({ it, at }) => {
    const kind = moveKind(it);
    return field(moveText(it), `${at}/${kind}`, NAMES.has(kind) ? 'name' : 'said');
  }),
];
