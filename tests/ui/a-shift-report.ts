/** Reports of a day at Corner Cup, made up for tests of their screen. */
import type { ReportDomino, ReportPerson, ReportThread, ReportView } from '../../src/ui/shift/shift-report-view.ts';
import { sixPeople } from './a-shift-day.ts';

/** Six people with their pronouns. */
export const reportPeople: readonly ReportPerson[] = sixPeople.map((person) => ({
  ...person,
  pronoun: ['Dan', 'Tunde', 'Anil'].includes(person.short) ? 'he' : 'she',
}));

const outcome = { loyalty: 'kept', referral: 0, escalation: 'none', incident: 'none', goodwill: 0 } as const;
const gone = { loyalty: 'lost', referral: -1, escalation: 'missing', incident: 'near-miss', goodwill: 0 } as const;

const titles = [
  'Dan made his bus, and said little',
  'Open at eight, with a hidden hazard',
  'Wrong milk spotted and made again',
  'Tunde went to the car park',
  'Safe, but nothing to eat',
  'True figures, in time',
];

function domino(index: number, satisfaction: number, pushedBy: readonly number[] = []): ReportDomino {
  return {
    index,
    satisfaction,
    pushedBy,
    ending: { title: titles[index] ?? '' },
    afterwards: {
      mood: satisfaction >= 80 ? 1 : satisfaction > 40 ? 0 : -2,
      face: satisfaction >= 80 ? 'smile' : satisfaction > 40 ? 'serious' : 'angry',
      outcome: satisfaction > 40 ? outcome : gone,
      review: { stars: satisfaction >= 80 ? 5 : satisfaction > 40 ? 3 : 1, text: 'I say what I saw.' },
    },
  };
}

const fridge: ReportThread = {
  flag: { flag: 'hazard.fridge', text: 'The milk in the counter fridge is off.' },
  effect: 'fall',
  writer: {
    author: { by: 'encounter', index: 0 },
    move: { turn: 2, kind: 'say', text: 'Off you go, I’ll manage.' },
    chance: { turn: 1, kind: 'ask', text: 'Is there anything unsafe that I should know of?' },
  },
  readers: [
    {
      index: 2,
      effects: [
        { what: 'prop', text: 'milk-jug', there: true, turn: 0 },
        { what: 'move', text: 'Pour her the good milk', there: false, turn: 1 },
        { what: 'line', text: 'This has turned, love.', there: true, turn: 3 },
        { what: 'mood', was: 0, otherwise: 1 },
      ],
    },
  ],
};
const boxes: ReportThread = {
  flag: { flag: 'hazard.store', text: 'Boxes fill the accessible toilet.' },
  effect: 'fall',
  writer: {
    author: { by: 'encounter', index: 1 },
    move: { turn: 3, kind: 'say', text: 'All done, every tick is there.' },
  },
  readers: [
    { index: 3, effects: [{ what: 'line', text: 'So there is no way for me in here?', there: true, turn: 1 }] },
    { index: 5, effects: [{ what: 'brief', text: 'A father has written about the toilet.', there: true, turn: 0 }] },
  ],
};
const trust: ReportThread = {
  flag: { flag: 'goodwill.marta', text: 'Marta trusts you with the list and the key.' },
  effect: 'rise',
  writer: { author: { by: 'start', origin: 'yesterday' } },
  readers: [{ index: 3, effects: [{ what: 'move', text: 'Ask Marta to lift with you', there: true, turn: 1 }] }],
};
const almonds: ReportThread = {
  flag: { flag: 'info.recipe_change', text: 'You know that the sponge has almond flour in it since Tuesday.' },
  effect: 'rise',
  writer: {
    author: { by: 'encounter', index: 0 },
    move: { turn: 1, kind: 'ask', text: 'What has changed since Monday?' },
  },
  readers: [{ index: 4, effects: [{ what: 'brief', text: 'The sponge has almond in it.', there: true, turn: 0 }] }],
};

const fixes: ReportView['fixes'] = [
  {
    id: 'yard-store',
    text: 'Deliveries go to the yard store',
    why: 'A father found the boxes before we did.',
    changes: [{ flag: 'hazard.store', text: 'The accessible toilet is free.' }],
    tomorrow: 'A note for the driver hangs on the yard door.',
    chosen: false,
  },
  {
    id: 'three-questions',
    text: 'Three questions at every handover',
    why: 'What was promised, what has changed, what is unsafe: nobody asked.',
    changes: [
      { flag: 'goodwill.dan', text: 'Dan trusts you.' },
      { flag: 'info.recipe_change', text: 'Changes in recipes stand on the board.' },
    ],
    chosen: false,
  },
  {
    id: 'fridge-sheet',
    text: 'A temperature sheet on the fridge door',
    why: 'The fridge was warm at five, and the milk was poured at eight.',
    changes: [{ flag: 'hazard.fridge', text: 'The milk in the counter fridge is good.' }],
    chosen: false,
  },
];

/** Careless with colleagues: Maureen and Tunde pay for it. */
export const carelessReport: ReportView = {
  dominoes: [
    domino(0, 62),
    domino(1, 40),
    { ...domino(2, 70, [0]), best: 92 },
    { ...domino(3, 25, [1]), best: 100, costliest: 4 },
    domino(4, 88, [0]),
    domino(5, 84, [1]),
  ],
  weakest: 3,
  threads: [almonds, fridge, boxes, trust],
  skills: [
    { skill: 'discover', decisions: 9, sum: -3 },
    { skill: 'teamwork', decisions: 6, sum: -1 },
    { skill: 'resolve', decisions: 4, sum: 5 },
    { skill: 'safeguard', decisions: 3, sum: 0 },
  ],
  targets: { hit: 4, of: 6 },
  ratchet: [{ index: 2, text: 'Maureen will look twice at what you pour.' }, { index: 3 }],
  fixes,
};

const { weakest: _none, ...withoutWeakest } = carelessReport;

/** A day on which nothing was left to wish for. */
export const perfectReport: ReportView = {
  ...withoutWeakest,
  dominoes: [0, 1, 2, 3, 4, 5].map((index) => domino(index, 100, index === 4 ? [0] : [])),
  threads: [almonds],
  targets: { hit: 6, of: 6 },
  ratchet: [{ index: 2, text: 'Maureen now expects her drink to be started when she comes in.' }],
};

/** The same report with a fix chosen. */
export const withFix = (report: ReportView, id: string): ReportView => ({
  ...report,
  fixes: report.fixes.map((fix) => ({ ...fix, chosen: fix.id === id })),
});
