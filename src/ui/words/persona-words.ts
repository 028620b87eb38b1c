/** Who someone is, in plain words: relation, segments and pronouns as a new colleague would say them. */
import type { Relation, Segment } from '../../scenario/words.ts';

export const relationWords: Readonly<Record<Relation, string>> = {
  external: 'Customer',
  internal: 'Colleague',
  connected: 'Partner of the firm',
  adverse: 'Caller or visitor',
};

/** `undefined`: not told beforehand, because finding it out belongs to the encounter, or because it tells nothing. */
const segmentWords: Readonly<Record<Segment, string | undefined>> = {
  // What most people are says nothing about anyone.
  'ext.individual': undefined,
  'ext.new': 'first time here',
  'ext.regular': 'a regular',
  'ext.family': 'with family',
  'ext.group': 'comes with a group',
  'ext.business': 'a business customer',
  'ext.intermediate': 'buys to sell on',
  'ext.publicbody': 'from a public body',
  'ext.voluntary': 'from a voluntary group',
  'ext.notcustomer': 'not a customer yet',
  'ext.noncustomer': 'not here to buy',
  'ext.language': 'speaks another language',
  'ext.culture': 'other customs at home',
  'ext.mobility': 'has mobility needs',
  'ext.hearing': 'has hearing needs',
  'ext.sight': 'has sight needs',
  'ext.hidden': undefined,
  'ext.size': 'needs more room',
  'ext.vulnerable': undefined,
  'int.peer': 'works beside you',
  'int.otherdept': 'from another department',
  'int.supervisor': 'your supervisor',
  'int.manager': 'your manager',
  'con.supplier': 'a supplier',
  'con.regulator': 'from a regulator',
  'con.stakeholder': 'has a stake in the firm',
  'adv.impostor': undefined,
};

/** The segments in words, in the order they are written, without those that would give something away. */
export const segmentList = (segments: readonly Segment[]): readonly string[] =>
  segments.map((segment) => segmentWords[segment]).filter((words) => words !== undefined);

export type Pronoun = 'she' | 'he' | 'they';

/** The forms of a pronoun that sentences on the screens need. */
export interface PronounForms {
  readonly subject: string;
  /** At the start of a sentence. */
  readonly Subject: string;
  readonly object: string;
  readonly possessive: string;
  readonly was: string;
  /** Picks the verb that fits: `verb('comes', 'come')`. */
  readonly verb: (singular: string, plural: string) => string;
}

const singular = (subject: string, Subject: string, object: string, possessive: string): PronounForms => ({
  subject,
  Subject,
  object,
  possessive,
  was: 'was',
  verb: (one) => one,
});

/** Forms for each pronoun. */
export const pronounForms: Readonly<Record<Pronoun, PronounForms>> = {
  she: singular('she', 'She', 'her', 'her'),
  he: singular('he', 'He', 'him', 'his'),
  they: {
    subject: 'they',
    Subject: 'They',
    object: 'them',
    possessive: 'their',
    was: 'were',
    verb: (_, many) => many,
  },
};
