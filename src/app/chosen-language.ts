/**
 * The language of the interface. English is all there is to choose so far; while developing (and in a build with
 * `--mode pseudo`) an address may ask for one that nobody speaks: `?lang=en-XA` is longer and accented, `?lang=ar-XB` runs
 * from right to left. What stays plain English there was never made a message.
 */
import { direction, ENGLISH, speak } from '../messages/language.ts';
import type { Compiled } from '../messages/subject.ts';

type Catalogue = () => Promise<{ readonly default: Readonly<Record<string, Compiled>> }>;

/** Languages that are fetched when they are chosen, by tag. */
const LANGUAGES: Readonly<Record<string, Catalogue>> =
  import.meta.env.DEV || import.meta.env.MODE === 'pseudo'
    ? { 'en-XA': () => import('virtual:messages/whole/en-XA'), 'ar-XB': () => import('virtual:messages/whole/ar-XB') }
    : {};

/**
 * Speaks the language an address asks for, or English, and says so to the page. Before the first screen is drawn.
 * @param search of the address: `?lang=en-XA`
 */
export async function speakChosen(search: string): Promise<void> {
  const asked = new URLSearchParams(search).get('lang') ?? ENGLISH;
  const catalogue = LANGUAGES[asked];
  if (catalogue) speak(asked, (await catalogue()).default);
  const tag = catalogue ? asked : ENGLISH;
  document.documentElement.lang = tag;
  document.documentElement.dir = direction(tag);
}
