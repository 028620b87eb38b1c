/** The things that can stand in a scene, in words, and where one would see them. */
import type { Prop } from '../../scenario/words.ts';

interface PropWords {
  readonly words: string;
  readonly where: 'counter' | 'room';
}

const PROP_WORDS: Readonly<Record<Prop, PropWords>> = {
  'allergen-folder': { words: 'the allergen folder', where: 'counter' },
  'picture-chart': { words: 'the picture chart', where: 'counter' },
  phone: { words: 'the phone', where: 'counter' },
  cup: { words: 'a cup', where: 'counter' },
  'cup-to-go': { words: 'a cup to go', where: 'counter' },
  'milk-jug': { words: 'a jug of milk', where: 'counter' },
  'milk-carton': { words: 'a carton of milk', where: 'counter' },
  'oat-carton': { words: 'a carton of oat drink', where: 'counter' },
  note: { words: 'a written note', where: 'counter' },
  'loyalty-card': { words: 'a loyalty card', where: 'counter' },
  'fruit-pot': { words: 'a pot of fruit', where: 'counter' },
  cake: { words: 'a cake', where: 'counter' },
  boxes: { words: 'a stack of boxes', where: 'room' },
  clipboard: { words: 'a clipboard', where: 'counter' },
  'door-customer': { words: 'someone at the door', where: 'room' },
  coat: { words: 'a coat', where: 'room' },
  bag: { words: 'a bag', where: 'room' },
  'wet-floor-sign': { words: 'a wet floor sign', where: 'room' },
  'regulars-book': { words: 'the regulars’ book', where: 'counter' },
  tablet: { words: 'a tablet', where: 'counter' },
};

/** A thing in words: "the allergen folder". */
export const propWords = (prop: Prop): string => PROP_WORDS[prop].words;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** All things in the scene as short sentences: "On the counter: the phone, a cup." None for none. */
export function propSentences(props: readonly Prop[], hasCounter: boolean): readonly string[] {
  const at = (where: PropWords['where']) => props.filter((prop) => PROP_WORDS[prop].where === where).map(propWords);
  const tell = (place: string, things: readonly string[]) =>
    things.length > 0 ? [`${place}: ${things.join(', ')}.`] : [];
  return [...tell(hasCounter ? 'On the counter' : 'On the table', at('counter')), ...tell('In the room', at('room'))];
}

/** What it means that a thing came or went: "Now there: a cup." */
export function propChange(prop: Prop, there: boolean): string {
  return there ? `Now there: ${propWords(prop)}.` : `${capital(propWords(prop))}: no longer there.`;
}
