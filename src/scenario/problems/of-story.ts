/** What can be wrong with a scenario whose every field is right: things that do not fit together. */
import { count, didYouMean, either, quote } from './wording.ts';

/** `where` is the place in words, such as `node "arrives", move "greet"`. */
type Where = { readonly where: string };

/** Right fields that do not make a story. */
export const problemsOfStory = {
  // Needs and expectations
  'no-need': {
    severity: 'error',
    tell: (_: object) =>
      'This person has no need. Give them at least one under "needs": it is what a scenario is about.',
  },
  'many-needs': {
    severity: 'warning',
    tell: (p: { got: number }) =>
      `This person has ${p.got} needs. One to six can be kept in mind: join some, or make two scenarios of them.`,
  },
  'goal-id-twice': {
    severity: 'error',
    tell: (p: { id: string }) => `${quote(p.id)} is both a need and an expectation. Rename one of them.`,
  },
  'unknown-goal': {
    severity: 'error',
    tell: (p: Where & { id: string; ids: readonly string[] }) =>
      `${p.where} names ${quote(p.id)}, which is neither a need nor an expectation.${didYouMean(p.id, p.ids)} Correct the id, or declare it.`,
  },
  'need-exceeded': {
    severity: 'error',
    tell: (p: Where & { id: string }) =>
      `${p.where} goes beyond ${quote(p.id)}, but that is a need. A need is met; only an expectation is exceeded. Use "meets".`,
  },
  'expectation-partly': {
    severity: 'error',
    tell: (p: Where & { id: string }) =>
      `${p.where} has ${quote(p.id)} under "partly", but that is an expectation. Only a need is met in part.`,
  },
  'goal-never-noticed': {
    severity: 'error',
    tell: (p: { what: string; id: string }) =>
      `The ${p.what} ${quote(p.id)} is hidden, and nothing gives it away. Name it in the "cues" of a line or the "reveals" of a move, or write "known": true.`,
  },
  'goal-never-met': {
    severity: 'error',
    tell: (p: { what: string; id: string }) =>
      `No move can meet the ${p.what} ${quote(p.id)}. Name it in the "meets" of at least one move.`,
  },
  'unnoticed-without-effect': {
    severity: 'error',
    tell: (p: Where & { goal: string }) =>
      `${p.where} leaves ${quote(p.goal)} unnoticed, but does nothing to it. Name it in "meets", "misses" or "harms" of this move as well, or remove it from "unnoticed".`,
  },
  'unnoticed-and-learned': {
    severity: 'error',
    tell: (p: Where & { goal: string }) =>
      `${p.where} names ${quote(p.goal)} in "unnoticed" and in "learns". Keep one of the two: they notice it now, or they do not.`,
  },
  'never-unnoticed': {
    severity: 'warning',
    tell: (p: Where & { goal: string; field: string }) =>
      `${p.where} names ${quote(p.goal)} in "${p.field}", but no move leaves that unnoticed. Add it to the "unnoticed" of a move, or remove it here.`,
  },
  'never-harmed': {
    severity: 'warning',
    tell: (p: Where & { goal: string }) =>
      `${p.where} asks whether ${quote(p.goal)} was harmed, but no move harms it. Add it to the "harms" of a move, or ask for "missed".`,
  },

  // Conditions
  'condition-too-deep': {
    severity: 'error',
    tell: (p: Where) =>
      `${p.where}: this condition is nested more than 8 deep. Say it more simply, or let a move set a flag.`,
  },
  'empty-condition': {
    severity: 'warning',
    tell: (p: Where) => `${p.where}: this condition is empty, so it asks for nothing. Fill it in, or remove it.`,
  },
  'empty-range': {
    severity: 'error',
    tell: (p: Where & { min: number; max: number }) =>
      `${p.where}: nothing lies between ${p.min} and ${p.max}. Swap "min" and "max".`,
  },
  'unknown-move': {
    severity: 'error',
    tell: (p: Where & { id: string; ids: readonly string[] }) =>
      `${p.where} asks for the move ${quote(p.id)}, which does not exist.${didYouMean(p.id, p.ids)} Correct the id.`,
  },
  'unknown-draw': {
    severity: 'error',
    tell: (p: Where & { name: string; names: readonly string[] }) =>
      `${p.where} asks for the draw ${quote(p.name)}, which is not declared.${didYouMean(p.name, p.names)} Add it to "draws".`,
  },
  'unknown-option': {
    severity: 'error',
    tell: (p: Where & { name: string; option: string; options: readonly string[] }) =>
      `${p.where} asks whether ${quote(p.name)} drew ${quote(p.option)}, but it can draw only ${either(p.options.map(quote))}.${didYouMean(p.option, p.options)}`,
  },
  'option-twice': {
    severity: 'error',
    tell: (p: { name: string; option: string }) =>
      `The draw ${quote(p.name)} lists ${quote(p.option)} twice. Remove one: every option is as likely as the others.`,
  },
  'draw-never-used': {
    severity: 'warning',
    tell: (p: { name: string }) =>
      `Nothing asks what ${quote(p.name)} drew. Use it in a condition under "drawn", or remove it.`,
  },

  // Flags
  'flag-not-declared': {
    severity: 'error',
    tell: (p: Where & { flag: string; flags: readonly string[] }) =>
      `${p.where} uses the flag ${quote(p.flag)}, which is not declared.${didYouMean(p.flag, p.flags)} Add it to "flags" under "in", "out" or "here" with a sentence on what it means.`,
  },
  'here-flag-travels': {
    severity: 'error',
    tell: (p: { flag: string; list: string }) =>
      `The flag ${quote(p.flag)} is declared under "${p.list}", but flags that begin with "here." never leave the encounter. Declare it under "here", or rename it.`,
  },
  'flag-not-here': {
    severity: 'error',
    tell: (p: { flag: string }) =>
      `The flag ${quote(p.flag)} is declared under "here", so its name must begin with "here.". Rename it, or declare it under "out".`,
  },
  'flag-never-read': {
    severity: 'warning',
    tell: (p: { flag: string }) =>
      `The flag ${quote(p.flag)} is declared, but no condition reads it. Use it in an "if", or remove it.`,
  },
  'flag-never-set': {
    severity: 'warning',
    tell: (p: { flag: string }) =>
      `The flag ${quote(p.flag)} is declared, but no move or ending sets it. Add it to a "set", or remove it.`,
  },

  // People and languages
  'unknown-speaker': {
    severity: 'error',
    tell: (p: Where & { by: string; people: readonly string[] }) =>
      `${p.where} is spoken by ${quote(p.by)}, who is not in this scenario.${didYouMean(p.by, p.people)} Use "customer", "scene", or a person from "others".`,
  },
  'line-without-translation': {
    severity: 'error',
    tell: (p: Where & { language: string }) =>
      `${p.where} is in ${quote(p.language)} and has no "translation". Add the same words in the scenario's language.`,
  },
  'language-never-interpreted': {
    severity: 'error',
    tell: (p: Where & { language: string }) =>
      `${p.where} is in ${quote(p.language)}, but nothing says when that is understood. Add ${quote(p.language)} to "interpreted" with a condition.`,
  },
  'language-never-spoken': {
    severity: 'warning',
    tell: (p: { language: string }) =>
      `Nobody speaks ${quote(p.language)} in this scenario. Remove it from "interpreted", or correct it.`,
  },
  'translation-not-needed': {
    severity: 'warning',
    tell: (p: Where) =>
      `${p.where} has a translation, but is in the scenario's own language. Add its "language", or remove the translation.`,
  },
  'missing-inner': {
    severity: 'warning',
    tell: (p: Where) =>
      `${p.where} has no "inner" thought. Say what the customer thinks behind the words; players read it afterwards.`,
  },

  // Cards
  'unknown-card': {
    severity: 'error',
    tell: (p: Where & { id: string; ids: readonly string[] }) =>
      `${p.where} opens the policy card ${quote(p.id)}, which does not exist.${didYouMean(p.id, p.ids)} Add it to "policies".`,
  },
  'card-never-opened': {
    severity: 'error',
    tell: (p: { id: string }) =>
      `The policy card ${quote(p.id)} is not at hand, and no move opens it. Name it in the "card" of a move, or remove "atHand": false.`,
  },
  'ragged-table': {
    severity: 'error',
    tell: (p: Where & { got: number; wanted: number }) =>
      `${p.where} has ${count(p.got, 'cell')}, but the table has ${count(p.wanted, 'column')}. Give every row as many cells as there are columns.`,
  },
  'queue-too-long': {
    severity: 'error',
    tell: (p: { start: number; max: number }) =>
      `The queue starts with ${p.start}, but is never to be longer than ${p.max}. Lower "start", or raise "max".`,
  },

  // Endings
  'no-ending': {
    severity: 'error',
    tell: (_: object) => 'There is no ending. Add at least one under "endings", without a condition.',
  },
  'last-ending-has-condition': {
    severity: 'error',
    tell: (p: { id: string }) =>
      `The last ending, ${quote(p.id)}, has a condition: if none holds, there is no ending. Remove its "if", or add a last ending without.`,
  },
  'ending-never-taken': {
    severity: 'error',
    tell: (p: { id: string; after: string }) =>
      `The ending ${quote(p.id)} comes after ${quote(p.after)}, which is always taken. Move ${quote(p.after)} to the end, or give it an "if".`,
  },
  'ending-named-like-node': {
    severity: 'error',
    tell: (p: { id: string }) => `${quote(p.id)} is both a node and an ending. Rename one of them.`,
  },
  'unknown-in-panel': {
    severity: 'error',
    tell: (p: Where & { who: string; people: readonly string[] }) =>
      `${p.where} shows ${quote(p.who)} in its panel, who is not in this scenario.${didYouMean(p.who, p.people)} Use "customer", or a person from "others".`,
  },
  'ending-without-panel': {
    severity: 'warning',
    tell: (p: Where) =>
      `${p.where} has no "panel", but other endings have one. Give it a picture too, so that it is not told by a gap how it went.`,
  },
  'incident-without-harm': {
    severity: 'warning',
    tell: (p: Where) =>
      `${p.where} has "incident": "harm", but no move harms anything. Name what is harmed in the "harms" of the move that does it, or remove the incident.`,
  },
  'nothing-to-find-out': {
    severity: 'warning',
    tell: (p: Where) =>
      `${p.where} has a "later", but no move leaves anything unnoticed, so there is nothing to find out. Name it in the "unnoticed" of a move, or tell it in "text".`,
  },

  // The edge
  'no-warning': {
    severity: 'error',
    tell: (_: object) =>
      'This person can walk out, but nothing warns of it. Add "warning": what they say when one more push will make them leave.',
  },
  'warning-for-nothing': {
    severity: 'error',
    tell: (_: object) =>
      'There is a "warning", but nobody can walk out. Add "walksOut" with what becomes of it, or remove the warning.',
  },
  'walks-out-not-lost': {
    severity: 'error',
    tell: (p: { loyalty: string }) =>
      `Somebody who walks out does not come back, but "loyalty" says ${quote(p.loyalty)}. Write "lost".`,
  },
  'walks-out-without-flags': {
    severity: 'error',
    tell: (p: { flags: readonly string[] }) =>
      `This scenario hands on ${either(p.flags.slice(0, 6).map(quote))}, and "walksOut" does not say which of them are up when somebody leaves early. Add "set" to it; an empty list means none.`,
  },
  'starts-at-the-edge': {
    severity: 'error',
    tell: (p: { mood: number; least: number }) =>
      `The mood at the start is ${p.mood} here, too close to walking out. Write ${p.least} or more: nobody is lost before they have said a word.`,
  },

  // Texts
  'direction-character': {
    severity: 'error',
    tell: (p: Where & { character: string }) =>
      `${p.where} holds an invisible character that changes the direction of writing (${p.character}). Remove it: direction follows from the language of the line.`,
  },
  'looks-like-markup': {
    severity: 'warning',
    tell: (p: Where & { piece: string }) =>
      `${p.where} holds ${quote(p.piece)}. Texts are shown as they stand, so players will see these signs. Remove them unless that is meant.`,
  },
  'looks-like-link': {
    severity: 'warning',
    tell: (p: Where & { piece: string }) =>
      `${p.where} holds ${quote(p.piece)}. Texts are shown as they stand: it will not be a link. Remove it unless that is meant.`,
  },
  'blank-text': {
    severity: 'error',
    tell: (p: Where) =>
      `${p.where} holds nothing but blanks or characters that cannot be seen. Write something, or remove the field.`,
  },

  'more-problems': {
    severity: 'warning',
    tell: (p: { shown: number }) =>
      `There are more problems than the ${p.shown} shown. Mend these first, then check again.`,
  },
} as const;
