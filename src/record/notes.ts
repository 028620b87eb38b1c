/** What is to be said beside a play that counts all the same: marks, each a message of `play-note`. */
import type { Scenario } from '../scenario/format.ts';
import { wordsHash } from '../scenario/hash.ts';
import { sameLanguage } from '../scenario/translation/mark.ts';
import { movesOf, type PlayRecord, UNKNOWN_LANGUAGE } from './record.ts';

/** One mark of a play. */
export type PlayNote =
  /** It began before records were sealed. */
  | 'unsealed'
  /** It was begun with other words, by the same rules. */
  | 'other-words'
  /** Its title is not that of the scenario, though its words are. */
  | 'other-title'
  /** It was played in another language than the scenario is in here. */
  | 'other-language'
  /** It was played in a language that somebody in it speaks and others need an interpreter for. */
  | 'their-language'
  /** No person makes so many moves in so little time. */
  | 'no-time';

/** Moves from which on time tells, and the milliseconds that one move takes at the very least. */
const MANY = 5;
const MOVE_MS = 100;

function tooQuick(record: PlayRecord): boolean {
  const moves = movesOf(record);
  return moves.length >= MANY && (moves.at(-1)?.ms ?? 0) < moves.length * MOVE_MS;
}

/** Is somebody met who speaks this language, where the role does not? In a translation into it they are simply understood. */
function isSpokenIn(scenario: Scenario, language: string): boolean {
  const foreign = [
    ...Object.keys(scenario.interpreted),
    ...Object.values(scenario.nodes).flatMap(({ lines, moves }) =>
      [...lines, ...moves.flatMap(({ reply }) => reply)].flatMap((line) => line.language ?? []),
    ),
  ];
  return foreign.some((one) => sameLanguage(one, language));
}

/** The marks of a play of this scenario, whose rules are those of the play. */
export function notesOf(scenario: Scenario, record: PlayRecord): readonly PlayNote[] {
  const sameWords = record.words === wordsHash(scenario);
  const { language } = record;
  const known = language !== UNKNOWN_LANGUAGE;
  return [
    ...(record.seal === undefined ? (['unsealed'] as const) : []),
    ...(sameWords ? [] : (['other-words'] as const)),
    ...(sameWords && record.scenario.title !== scenario.title ? (['other-title'] as const) : []),
    ...(known && language !== scenario.language ? (['other-language'] as const) : []),
    ...(known && isSpokenIn(scenario, language) ? (['their-language'] as const) : []),
    ...(tooQuick(record) ? (['no-time'] as const) : []),
  ];
}
