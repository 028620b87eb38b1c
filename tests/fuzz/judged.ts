/** What must be so of any file at all, good, broken or made to do harm. */
import { type Chance, chanceOf } from './chance.ts';
import type { Judge, Judged, Zeal } from './judge.ts';
import { asMyData } from './judge-data.ts';
import { asAssignment, asAttempt, asPeers, asRecord, asResults, asWalks } from './judge-plays.ts';
import { asPerson, asScenario, asShift, asTranslation } from './judge-stories.ts';

const JUDGES = {
  scenario: asScenario,
  person: asPerson,
  translation: asTranslation,
  shift: asShift,
  record: asRecord,
  results: asResults,
  walks: asWalks,
  assignment: asAssignment,
  attempt: asAttempt,
  peers: asPeers,
  'my-data': asMyData,
} as const satisfies Readonly<Record<string, Judge>>;

/** The kinds of file that people open, each with a reader of its own. */
export type Kind = keyof typeof JUDGES;

/** Every kind. */
export const KINDS = Object.keys(JUDGES) as readonly Kind[];

/** Reads a text as a kind of file and looks at all that must be so. Throws what is not. */
export const judged = (kind: Kind, text: string, zeal: Zeal, chance: Chance = chanceOf(1, text.length)): Judged =>
  JUDGES[kind](text, zeal, chance);
