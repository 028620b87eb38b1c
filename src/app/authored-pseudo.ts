/**
 * Authored words in a language that nobody speaks: stories, days, what home and library tell of them, and the words of
 * the catalogue. For developing only (`chosen-language.ts`); no shipped page has it.
 */
import acts from '../../assets/acts/acts.json';
import backdrops from '../../assets/backdrops/backdrops.json';
import hands from '../../assets/hands/hands.json';
import props from '../../assets/props/props.json';
import { offers } from '../catalogue/looks.ts';
import { placeOf } from '../catalogue/places.ts';
import { pseudoText } from '../messages/pseudo.mjs';
import type { Scenario } from '../scenario/format.ts';
import { frozenCopy } from '../scenario/freeze.ts';
import { TRANSLATION_FORMAT } from '../scenario/translation/format.ts';
import { sourcesOf, translated } from '../scenario/translation/translate.ts';
import { SETTINGS } from '../scenario/words.ts';
import type { Shift } from '../shift/format.ts';
import { sayAuthored } from './authored.ts';
import { shippedDays, shippedScenarios } from './shipped.ts';

type Change = (text: string) => string;

/** Fields that hold words, by what they are fields of. All others are names that a program reads. */
const OF_DAY = ['title', 'summary', 'role', 'place', 'name', 'text', 'why', 'tomorrow', 'up', 'down', 'unknown'];
const OF_ENTRY = ['title', 'summary', 'role', 'place', 'content', 'name', 'short', 'text'];
const OF_CATALOGUE = ['words', 'caption', 'name', 'begin', 'side', 'beginning', 'surface', 'sign'];
/** What `{…}` stands for is put in later. */
const PUT_IN = /(\{\w+\})/;

/** A copy with the words in these fields changed, wherever they stand. */
function inOtherWords<T>(value: T, fields: readonly string[], change: Change): T {
  if (Array.isArray(value)) return value.map((one) => inOtherWords(one, fields, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, one]) => [
      field,
      typeof one === 'string' && fields.includes(field) ? change(one) : inOtherWords(one, fields, change),
    ]),
  ) as T;
}

/** The same in place: tables of the catalogue, and of what the first page tells, are read where they lie. */
const sayOtherwise = (table: object, fields: readonly string[], change: Change) =>
  Object.assign(table, inOtherWords(table, fields, change));

/** The story as if it were translated: every text there is to translate is changed, nothing else is. */
function storyIn(language: string, change: Change, story: Scenario): Scenario {
  const texts = [...sourcesOf(story, language)].map(([key, { text, mark }]) => [
    key,
    { from: mark, text: change(text) },
  ]);
  return translated(story, { format: TRANSLATION_FORMAT, of: story.id, language, texts: Object.fromEntries(texts) });
}

/** The day with every text changed; its language is that of its words. */
const dayIn = (language: string, change: Change, shift: Shift): Shift =>
  frozenCopy({ ...inOtherWords(shift, OF_DAY, change), language }) as Shift;

/** From now on authored words are said in this language. Before the first screen is drawn. */
export function sayInPseudo(language: string): void {
  const change: Change = (text) => pseudoText(text, language);
  const around: Change = (text) =>
    text
      .split(PUT_IN)
      .map((part) => (PUT_IN.test(part) ? part : change(part)))
      .join('');
  for (const table of [...shippedScenarios, ...shippedDays]) sayOtherwise(table, OF_ENTRY, change);
  const tables = [acts.acts, props.props, backdrops.backdrops, hands.hands, ...SETTINGS.map(placeOf)];
  for (const table of tables) sayOtherwise(table, OF_CATALOGUE, around);
  // What is chosen where nothing is worn is a word of the program.
  const worn = Object.values(offers).flatMap((all) => all.filter(({ value }) => value !== 'none'));
  for (const offer of worn) sayOtherwise(offer, OF_CATALOGUE, change);
  sayAuthored({
    story: (story) => storyIn(language, change, story),
    day: (shift) => dayIn(language, change, shift),
  });
}
