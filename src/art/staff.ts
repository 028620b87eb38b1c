/** People every scenario can use: customers who only wait. */
import type { Cast } from '../scenario/format.ts';

/** Background customers of different ages, skins and sizes. */
export const queuePeople: readonly Cast[] = [
  {
    outfit: 'coat',
    head: 'grey-short',
    skin: '#f2c9a5',
    hair: '#d9d6d0',
    top: '#7d8c6c',
    bottom: '#4a4038',
    accent: '#e9d8b4',
    glasses: 'thin',
  },
  { outfit: 'tee', head: 'afro', skin: '#7a4a31', hair: '#241a16', top: '#e0a53a', bottom: '#37475a' },
  {
    outfit: 'blazer',
    head: 'medium-straight',
    skin: '#eabb92',
    hair: '#26201e',
    top: '#54658c',
    bottom: '#2f3542',
    accent: '#f3e6d2',
  },
  {
    outfit: 'shirt',
    head: 'turban',
    skin: '#a8703f',
    hair: '#2a9d8f',
    top: '#f1e3c6',
    bottom: '#5a4a42',
    beard: 'full',
  },
  {
    outfit: 'dress',
    head: 'long-curly',
    skin: '#8f5a3a',
    hair: '#3a241a',
    top: '#7c5aa0',
    bottom: '#7c5aa0',
    extras: ['bag'],
  },
  {
    outfit: 'child',
    head: 'short-curly',
    skin: '#e6b088',
    hair: '#a8562a',
    top: '#5fa8d3',
    bottom: '#4b5d3a',
    extras: ['backpack'],
  },
];
