/** What can be wrong with names: of people, conditions, ways, endings and lines. */
import { didYouMean, quote } from './wording.ts';

/** Names that stand for nothing, for two things, or for something nobody asks for. */
export const problemsOfNames = {
  'unknown-person': {
    severity: 'error',
    tell: (p: { id: string }) =>
      `There is no person ${quote(p.id)}: no file of that name in the folder "people" beside the scenarios. Correct the name, or write the whole person here in curly brackets.`,
  },
  'customer-incomplete': {
    severity: 'error',
    tell: (p: { missing: readonly string[] }) =>
      `The person you serve has no ${p.missing.map((field) => `"${field}"`).join(' and no ')}. Somebody who only stands by may do without; write it into the person.`,
  },
  'unknown-condition': {
    severity: 'error',
    tell: (p: { name: string; names: readonly string[] }) =>
      `There is no condition ${quote(p.name)} under "conditions".${didYouMean(p.name, p.names)} Correct the name, or write the condition here in curly brackets.`,
  },
  'name-in-condition': {
    severity: 'error',
    tell: (p: { name: string; inside: string }) =>
      `The condition ${quote(p.inside)} asks for ${quote(p.name)} by name. Named conditions hold no names themselves: write that condition out here.`,
  },
  'condition-never-used': {
    severity: 'warning',
    tell: (p: { name: string }) =>
      `Nothing asks for the condition ${quote(p.name)}. Name it where an "if" stands, or remove it.`,
  },
  'ways-named-like-node': {
    severity: 'error',
    tell: (p: { name: string }) => `${quote(p.name)} is both a node and an entry of "ways". Rename one of them.`,
  },
  'ways-never-used': {
    severity: 'warning',
    tell: (p: { name: string }) => `No move leads to the ways ${quote(p.name)}. Name them in a "to", or remove them.`,
  },
  'too-much-put-in': {
    severity: 'error',
    tell: (_: object) =>
      'With everything written out that its names stand for, this file would be larger than 2 MB. Shorten the conditions and ways that are named most often, or split the scenario.',
  },
  'ending-id-twice': {
    severity: 'error',
    tell: (p: { id: string }) => `Two endings are called ${quote(p.id)}. Rename one of them.`,
  },
  'line-id-twice': {
    severity: 'error',
    tell: (p: { where: string; id: string; other: string }) =>
      `${p.where} has the same id, ${quote(p.id)}, as ${p.other}. Line ids are unique in a scenario: rename one of them.`,
  },
} as const;
