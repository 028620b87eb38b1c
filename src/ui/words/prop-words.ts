/** The things that can stand in a scene, in words, and where one would see them. */
import { isOnSurface, propOf } from '../../catalogue/props.ts';
import { scene } from '../../messages/scene.ts';
import type { Prop } from '../../scenario/words.ts';

/** A thing in words: "the allergen folder". */
export const propWords = (prop: Prop): string => propOf(prop).words;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * All things in the scene as short sentences: "On the counter: the phone, a cup." None for none.
 * @param surface what the place says of where things stand: "On the counter"
 */
export function propSentences(props: readonly Prop[], surface: string): readonly string[] {
  const above = props.filter(isOnSurface).map(propWords);
  const around = props.filter((prop) => !isOnSurface(prop)).map(propWords);
  return [
    ...(above.length > 0 ? [scene.things({ where: surface, things: above })] : []),
    ...(around.length > 0 ? [scene.inTheRoom({ things: around })] : []),
  ];
}

/** What it means that a thing came or went: "Now there: a cup." */
export function propChange(prop: Prop, there: boolean): string {
  const thing = propWords(prop);
  return there ? scene.nowThere({ thing }) : scene.gone({ thing: capital(thing) });
}
