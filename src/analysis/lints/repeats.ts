/** The same words again and again: phrases in what is said and in coach notes, and whole lines. */
import { type At, everyLine, everyMove } from '../../scenario/check/story.ts';
import type { Line, Scenario } from '../../scenario/format.ts';
import { moveText } from '../../scenario/move.ts';
import { pointerSteps } from '../../scenario/places.ts';
import { whereAt } from '../where.ts';
import { type Lint, lint } from './codes.ts';
import { PHRASE_COACH, PHRASE_OPTIONS, PHRASE_WORDS, SAME_LINE_TURNS, SAME_LINE_WORDS } from './thresholds.ts';
import { wordsIn } from './words-in.ts';

interface Text {
  readonly at: string;
  readonly text: string;
}

interface Phrase {
  readonly phrase: string;
  /** Indices of the texts it stands in. */
  readonly texts: readonly number[];
}

/** Every run of PHRASE_WORDS words with the texts it stands in. */
function runsOf(texts: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const runs = new Map<string, number[]>();
  texts.forEach((words, index) => {
    for (let i = 0; i + PHRASE_WORDS <= words.length; i += 1) {
      const run = words.slice(i, i + PHRASE_WORDS).join(' ');
      const places = runs.get(run);
      if (!places) runs.set(run, [index]);
      else if (places.at(-1) !== index) places.push(index);
    }
  });
  return runs;
}

/** Is every run of the one also told by the other: the same texts, or fewer of them? */
const within = (one: readonly number[], other: readonly number[]) => one.every((index) => other.includes(index));

/** Phrases in at least `times` texts, the most frequent first. Runs that overlap in the same texts are one phrase. */
function phrasesIn(texts: readonly (readonly string[])[], times: number): readonly Phrase[] {
  const often = [...runsOf(texts)].filter(([, places]) => places.length >= times);
  often.sort(([, a], [, b]) => b.length - a.length);
  const told: Phrase[] = [];
  for (const [run, places] of often) {
    if (told.some(({ texts: others }) => within(places, others))) continue;
    let phrase = run;
    for (;;) {
      // Grown to the right by the word that follows it in every one of these texts, while there is one.
      const end = phrase
        .split(' ')
        .slice(1 - PHRASE_WORDS)
        .join(' ');
      const next = often.find(([more, there]) => more.startsWith(`${end} `) && within(places, there));
      const grown = next && `${phrase} ${next[0].split(' ').at(-1)}`;
      if (!grown || !places.every((index) => ` ${texts[index]?.join(' ')} `.includes(` ${grown} `))) break;
      phrase = grown;
    }
    told.push({ phrase, texts: places });
  }
  return told;
}

function phraseLints(
  scenario: Scenario,
  what: 'things to say' | 'coach notes',
  texts: readonly Text[],
  times: number,
): readonly Lint[] {
  // Word for word the same option at several turns is one option that stays on offer.
  const once = [...new Map(texts.map((one) => [one.text, one])).values()];
  const words = once.map(({ text }) => wordsIn(text, scenario.language));
  return phrasesIn(words, times).flatMap(({ phrase, texts: places }) => {
    const at = once[places[0] ?? 0]?.at ?? '';
    return [lint('repeated-phrase', at, { phrase, times: places.length, what, where: whereAt(scenario, at) })];
  });
}

/** Lines somebody says word for word in several places. */
function lineLints(scenario: Scenario): readonly Lint[] {
  const same = new Map<string, At<Line>[]>();
  for (const line of everyLine(scenario)) {
    const key = `${line.it.by} ${line.it.text}`;
    same.set(key, [...(same.get(key) ?? []), line]);
  }
  return [...same.values()].flatMap((lines) => {
    const [first] = lines;
    // Answers to several options of one turn are heard once in a play, so they count once.
    const turns = new Set(lines.map(({ at }) => pointerSteps(at)[1])).size;
    if (!first || turns < SAME_LINE_TURNS) return [];
    const { text, language } = first.it;
    if (wordsIn(text, language ?? scenario.language).length < SAME_LINE_WORDS) return [];
    return [lint('repeated-line', first.at, { where: whereAt(scenario, first.at), turns, text })];
  });
}

/** Phrases in many things to say or coach notes, and lines that come back word for word. */
export function repeatLints(scenario: Scenario): readonly Lint[] {
  const moves = everyMove(scenario);
  // What is done has one name, and keeps it: "ring the interpreter line" is that at every turn.
  const options = moves
    .filter(({ it }) => it.say !== undefined || it.ask !== undefined)
    .map(({ it, at }) => ({ at, text: moveText(it) }));
  const coach = moves.flatMap(({ it, at }) => (it.coach === undefined ? [] : [{ at: `${at}/coach`, text: it.coach }]));
  return [
    ...phraseLints(scenario, 'things to say', options, PHRASE_OPTIONS),
    ...phraseLints(scenario, 'coach notes', coach, PHRASE_COACH),
    ...lineLints(scenario),
  ];
}
