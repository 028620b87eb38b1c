/** What is known of writing plainly, language by language. A language that is not here is not looked at, and that is said. */
import { hasEnglishVerb } from './english-finite.ts';
import { formsOf, wordSet } from './english-verb-words.ts';
import { being } from './figures/en-being.ts';
import { doing } from './figures/en-doing.ts';
import { having } from './figures/en-having.ts';
import { making } from './figures/en-making.ts';
import { saying } from './figures/en-saying.ts';
import { polish } from './figures/pl-figures.ts';
import { type Finder, figureFinder } from './figures.ts';
import { hasPolishVerb } from './polish-finite.ts';
import { findEnglishSimiles, findPolishSimiles, type SimileFinder } from './similes.ts';

/** What tells plain writing of one language from other writing. */
export interface PlainLanguage {
  readonly figures: Finder;
  readonly similes: SimileFinder;
  /** Whether a sentence has a finite verb or an imperative; true in doubt. */
  readonly hasVerb: (sentence: string) => boolean;
  /** Words in small letters that answer, greet, thank or call, and add nothing to what a sentence tells. */
  readonly courtesies: ReadonlySet<string>;
}

const ENGLISH_ONE =
  "(?:my|your|his|her|its|our|their|one's|(?!(?:it|that|he|she|what|there|who|here|let)'s)\\p{L}+'s|\\p{L}+s')";

const POLISH_FORMS: Readonly<Record<string, readonly string[]>> = {
  mieć: ['mieć', 'mam', 'masz', 'ma', 'mamy', 'macie', 'mają', 'miał', 'miała', 'mieli', 'miałem', 'miałam', 'miej'],
  trzymać: ['trzymać', 'trzymam', 'trzymasz', 'trzyma', 'trzymamy', 'trzymają', 'trzymał', 'trzymała'],
};

const LANGUAGES: Readonly<Record<string, PlainLanguage>> = {
  en: {
    figures: figureFinder([doing, having, making, being, saying], {
      one: ENGLISH_ONE,
      self: '(?:(?:my|your|him|her|it|one)self|(?:our|your|them)selves)',
      formsOf,
    }),
    similes: findEnglishSimiles,
    hasVerb: hasEnglishVerb,
    courtesies: wordSet(
      `yes no yeah please thank thanks you sorry hello hi hey good morning afternoon evening night goodbye bye cheers well
      oh ah right okay ok fine so then now and but or dear love mate sir madam perhaps maybe of course certainly sure exactly really there here
      again just only not at all welcome congratulations happy birthday lovely great nice indeed`,
    ),
  },
  pl: {
    figures: figureFinder([polish], {
      one: '(?:mój|moja|moje|twój|twoja|twoje|jego|jej|ich|swój|swoją|swoje)',
      self: '(?:się|siebie|sobie)',
      formsOf: (base) => POLISH_FORMS[base] ?? [base],
    }),
    similes: findPolishSimiles,
    hasVerb: hasPolishVerb,
    courtesies: wordSet(
      `tak nie proszę dziękuję dzięki przepraszam dzień dobry dobrze wieczór cześć hej witam do widzenia zobaczenia no cóż och ach
      dobra jasne oczywiście pewnie może więc i a ale lub albo pani pan panie państwo znowu tylko już tu tam wcale gratulacje`,
    ),
  },
};

/** What is known of a language (a BCP 47 tag); undefined where nobody has written it down. */
export const plainLanguage = (language: string): PlainLanguage | undefined =>
  LANGUAGES[language.toLowerCase().split('-')[0] ?? ''];
