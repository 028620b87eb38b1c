/** The things that can stand in a scene, in words, and where one would see them. */
import { isOnSurface, propOf } from '../../catalogue/props.ts';
import type { Prop } from '../../scenario/words.ts';

/** A thing in words: "the allergen folder". */
export const propWords = (prop: Prop): string => propOf(prop).words;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * All things in the scene as short sentences: "On the counter: the phone, a cup." None for none.
 * @param surface what the place says of where things stand: "On the counter"
 */
export function propSentences(props: readonly Prop[], surface: string): readonly string[] {
  const tell = (place: string, things: readonly Prop[]) =>
    things.length > 0 ? [`${place}: ${things.map(propWords).join(', ')}.`] : [];
  return [
    ...tell(surface, props.filter(isOnSurface)),
    ...tell(
      'In the room',
      props.filter((prop) => !isOnSurface(prop)),
    ),
  ];
}

/** What it means that a thing came or went: "Now there: a cup." */
export function propChange(prop: Prop, there: boolean): string {
  return there ? `Now there: ${propWords(prop)}.` : `${capital(propWords(prop))}: no longer there.`;
}
