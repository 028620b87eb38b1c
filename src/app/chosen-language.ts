/**
 * The language of the interface. English is all there is to choose so far; while developing (and in a build with
 * `--mode pseudo`) an address may ask for one that nobody speaks: `?lang=en-XA` is longer and accented, `?lang=ar-XB` runs
 * from right to left. Authored words go through it, too: what stays plain English there was never made a message.
 */
import { direction, ENGLISH, speak } from '../messages/language.ts';
import type { Compiled } from '../messages/subject.ts';

type Catalogue = () => Promise<{ readonly default: Readonly<Record<string, Compiled>> }>;

/** May a language be chosen that nobody speaks? Known at build, so that nothing of one is in a page that may not. */
const PSEUDO = import.meta.env.DEV || import.meta.env.MODE === 'pseudo';

/** Languages that are fetched when they are chosen, by tag. */
const LANGUAGES: Readonly<Record<string, Catalogue>> = PSEUDO
  ? { 'en-XA': () => import('virtual:messages/whole/en-XA'), 'ar-XB': () => import('virtual:messages/whole/ar-XB') }
  : {};

/**
 * Speaks the language an address asks for, or English, and says so to the page. Before the first screen is drawn.
 * @param search of the address: `?lang=en-XA`
 */
export async function speakChosen(search: string): Promise<void> {
  const asked = new URLSearchParams(search).get('lang') ?? ENGLISH;
  const catalogue = LANGUAGES[asked];
  if (catalogue) {
    speak(asked, (await catalogue()).default);
    if (PSEUDO) (await import('./authored-pseudo.ts')).sayInPseudo(asked);
  }
  const tag = catalogue ? asked : ENGLISH;
  document.documentElement.lang = tag;
  document.documentElement.dir = direction(tag);
}
