/** People to serve, made up for tests of the home screen. */
import type { HomeEntry } from '../../src/ui/home/home-entry.ts';

const people: readonly HomeEntry[] = [
  {
    id: 'before-you-go',
    title: 'Before you go',
    summary: 'The night shift ends. Dan has a bus to catch and a morning in his head.',
    setting: 'staff_room',
    role: 'barista',
    clock: '07:40',
    plays: 0,
    customer: {
      short: 'Dan',
      name: 'Dan Okoro',
      relation: 'internal',
      segments: ['int.peer'],
      cast: {
        outfit: 'tee',
        head: 'short',
        skin: '#6b4226',
        hair: '#14110f',
        top: '#2e5c8a',
        bottom: '#3a3f4b',
        extras: ['apron'],
      },
    },
  },
  {
    id: 'before-we-open',
    title: 'Before we open',
    summary: 'Opening checks, twelve minutes, and somebody at the door already.',
    setting: 'staff_room',
    role: 'barista',
    clock: '07:48',
    plays: 0,
    customer: {
      short: 'Marta',
      name: 'Marta Lindqvist',
      relation: 'internal',
      segments: ['int.supervisor'],
      cast: {
        outfit: 'blazer',
        head: 'bun',
        skin: '#f2c9a5',
        hair: '#e3b664',
        top: '#7d5a9f',
        bottom: '#3a3f4b',
        extras: ['lanyard'],
      },
    },
  },
  {
    id: 'the-usual-please',
    title: 'The usual, please',
    summary: 'First week, long queue, and a regular who has never had to say it twice.',
    setting: 'coffee_shop',
    role: 'barista',
    clock: '08:05',
    plays: 0,
    customer: {
      short: 'Maureen',
      name: 'Maureen Ash',
      relation: 'external',
      segments: ['ext.regular'],
      cast: {
        outfit: 'coat',
        head: 'grey-bun',
        skin: '#f2c9a5',
        hair: '#d9d4cc',
        top: '#b3474f',
        bottom: '#3a3f4b',
        glasses: 'round',
        extras: ['bag'],
      },
    },
  },
  {
    id: 'does-this-cake-have-nuts',
    title: 'Does this cake have nuts?',
    summary: 'A mother, two children, a cake, and few words in common.',
    setting: 'coffee_shop',
    role: 'barista',
    clock: '10:20',
    plays: 0,
    customer: {
      short: 'Hanan',
      name: 'Hanan Al-Masri',
      relation: 'external',
      segments: ['ext.language', 'ext.family'],
      cast: { outfit: 'coat', head: 'hijab', skin: '#c98a5a', hair: '#2e7a72', top: '#3f5f8a', bottom: '#3a3f4b' },
    },
  },
];

/** Four people of one morning; with `played`, the first two have been served. */
export function someEntries(played = false): readonly HomeEntry[] {
  if (!played) return people;
  return people.map((entry, index) => {
    if (index > 1) return entry;
    const first = { score: 62, ending: 'Dan made his bus' };
    return index === 0
      ? { ...entry, plays: 3, first, best: { score: 100, ending: 'Dan left with a wave' } }
      : { ...entry, plays: 1, first, best: first };
  });
}
