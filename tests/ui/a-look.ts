/** Made-up looks for the tests of the encounter screen: whole and legal, with single fields replaced. */
import type { LineLook, Look, MoveLook, NoteLook, PersonLook } from '../../src/encounter/look.ts';

/** A person: Hanan at the counter unless told otherwise. */
export function aPerson(over: Partial<PersonLook> = {}): PersonLook {
  return {
    id: 'customer',
    name: 'Hanan',
    cast: { outfit: 'coat', head: 'hijab', skin: '#c68c5f', hair: '#1d1b1a', top: '#5b8f7b', bottom: '#3c4453' },
    voice: 'alto',
    where: 'counter',
    face: 'concerned',
    posture: 'rest',
    speaking: true,
    ...over,
  };
}

/** A spoken line in English. */
export function aLine(over: Partial<LineLook> = {}): LineLook {
  return {
    by: 'customer',
    name: 'Hanan',
    text: 'Last time I was here nobody could tell me what is in the cake.',
    language: 'en-GB',
    direction: 'ltr',
    foreign: false,
    ...over,
  };
}

/** A spoken line in Arabic that nobody interprets yet. */
export function anArabicLine(over: Partial<LineLook> = {}): LineLook {
  return aLine({
    text: 'ابني لديه حساسية من المكسرات. هل تحتوي هذه الكعكة على مكسرات؟',
    language: 'ar',
    direction: 'rtl',
    foreign: true,
    ...over,
  });
}

/** Four moves, one of each kind. */
export const fourMoves: readonly MoveLook[] = [
  { id: 'reassure', kind: 'say', text: 'One moment, please. I will ask the kitchen to be sure.', key: 1 },
  { id: 'how', kind: 'ask', text: 'Is it nuts of every kind, or only some?', key: 2 },
  { id: 'folder', kind: 'do', text: 'Fetch the allergen folder and open it on the counter', key: 3 },
  { id: 'label', kind: 'look', text: 'Look at the card beside the cake', key: 4 },
];

/** An entry of the notebook that has been discovered. */
export function aNote(over: Partial<NoteLook> = {}): NoteLook {
  return { id: 'answer', text: 'A true answer about nuts', critical: true, standing: 'open', ...over };
}

/** A turn in the coffee shop, with a target, a queue and a notebook half filled. */
export function aLook(over: Partial<Look> = {}): Look {
  return {
    scenario: 'does-this-cake-have-nuts',
    title: 'Does this cake have nuts?',
    setting: 'coffee_shop',
    weather: 'rain',
    language: 'en-GB',
    node: 'asks',
    turn: 2,
    said: { kind: 'say', text: 'Good morning! What can I get you?' },
    lines: [aLine()],
    moves: fourMoves,
    people: [
      aPerson(),
      aPerson({ id: 'salma', name: 'Salma', where: 'beside', speaking: false, voice: 'child', face: 'calm' }),
    ],
    props: ['cake', 'wet-floor-sign'],
    mood: -1,
    clock: '11:42',
    seconds: 100,
    queue: 2,
    target: { text: 'Served within four minutes', seconds: 240, late: false },
    notebook: {
      needs: [
        aNote(),
        aNote({ id: 'both-ways', text: 'To be understood herself', standing: 'partly' }),
        { id: 'safe-choice', critical: false, standing: 'open' },
      ],
      expectations: [
        aNote({ id: 'pictures', text: 'A chart with pictures', critical: false, standing: 'met' }),
        { id: 'patience', critical: false, standing: 'open' },
      ],
    },
    cards: [
      {
        id: 'allergens',
        title: 'Allergens: what we may say',
        points: [
          'Never answer from memory. Read it from the folder.',
          'If the folder is not signed for today, ask the kitchen.',
        ],
        table: {
          head: ['Cake', 'Nuts', 'Made in the same room'],
          rows: [
            ['Lemon sponge', 'almond flour since Tuesday', 'yes'],
            ['Carrot cake', 'walnuts', 'yes'],
            ['Fruit pot', 'none', 'no'],
          ],
        },
        dated: 'Checked Tuesday 17 November',
        atHand: true,
      },
      {
        id: 'languages',
        title: 'When we share no language',
        points: ['Phone the interpreter line: 0800 4.'],
        atHand: true,
      },
    ],
    ...over,
  };
}

/** The same encounter once it is over. */
export function anEndedLook(over: Partial<Look> = {}): Look {
  return aLook({
    node: 'safe',
    turn: 7,
    moves: [],
    mood: 2,
    lines: [aLine({ text: 'Thank you. You looked it up. That is all I wanted.' })],
    ending: {
      id: 'safe',
      title: 'Hanan told the whole parents’ group',
      text: 'Omar ate his fruit pot by the window. On Thursday two more families came and asked for “the folder lady”.',
      leaves: 'pleased',
    },
    ...over,
  });
}
