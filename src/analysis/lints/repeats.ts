/** The same words again and again: phrases in what is said and in coach notes, and whole lines. */
import { type At, everyLine, everyMove } from '../../scenario/check/story.ts';
import type { Line, Scenario } from '../../scenario/format.ts';
import { moveText } from '../../scenario/move.ts';
import { pointerSteps } from '../../scenario/places.ts';
import { whereAt } from '../where.ts';
import { type Lint, lint } from './codes.ts';
import {
  PHRASE_COACH,
  PHRASE_OPTIONS,
  PHRASE_WORDS,
  PHRASES_TOLD,
  SAME_LINE_TURNS,
  SAME_LINE_WORDS,
} from './thresholds.ts';
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

/**
 * Phrases in at least `times` texts: the PHRASES_TOLD most frequent, the most frequent first. Runs that
 * overlap in the same texts are one phrase.
 */
function phrasesIn(texts: readonly (readonly string[])[], times: number): readonly Phrase[] {
  const often = [...runsOf(texts)].filter(([, places]) => places.length >= times);
  often.sort(([, a], [, b]) => b.length - a.length);
  const told: (Phrase & { readonly all: ReadonlySet<number> })[] = [];
  for (const [run, places] of often) {
    if (told.length >= PHRASES_TOLD) break;
    if (told.some(({ all }) => places.every((index) => all.has(index)))) continue;
    told.push({ phrase: grown(run, texts, places), texts: places, all: new Set(places) });
  }
  return told;
}

/** A run with the words that follow it in every one of its texts. */
function grown(run: string, texts: readonly (readonly string[])[], places: readonly number[]): string {
  const whole = places.map((index) => ` ${texts[index]?.join(' ')} `);
  const [first = ''] = whole;
  let phrase = run;
  for (;;) {
    const [next] = (first.split(` ${phrase} `)[1] ?? '').split(' ');
    const more = `${phrase} ${next}`;
    if (!next || !whole.every((text) => text.includes(` ${more} `))) return phrase;
    phrase = more;
  }
}

function phraseLints(
  scenario: Scenario,
  of: 'options' | 'notes',
  texts: readonly Text[],
  times: number,
): readonly Lint[] {
  // Word for word the same option at several turns is one option that stays on offer.
  const once = [...new Map(texts.map((one) => [one.text, one])).values()];
  const words = once.map(({ text }) => wordsIn(text, scenario.language));
  return phrasesIn(words, times).flatMap(({ phrase, texts: places }) => {
    const at = once[places[0] ?? 0]?.at ?? '';
    return [lint('repeated-phrase', at, { phrase, times: places.length, of, where: whereAt(scenario, at) })];
  });
}

/** Lines somebody says word for word in several places. */
function lineLints(scenario: Scenario): readonly Lint[] {
  const same = new Map<string, At<Line>[]>();
  for (const line of everyLine(scenario)) {
    const key = `${line.it.by} ${line.it.text}`;
    const others = same.get(key);
    if (others) others.push(line);
    else same.set(key, [line]);
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
    ...phraseLints(scenario, 'options', options, PHRASE_OPTIONS),
    ...phraseLints(scenario, 'notes', coach, PHRASE_COACH),
    ...lineLints(scenario),
  ];
}
