/** Whether every sound that is asked for is in the list, has a recipe, was built, and is in one file only. */
import { pointer } from '../scenario/places.ts';
import type { Catalogue } from './catalogue.ts';
import type { Heard } from './parts.ts';
import type { PlaceFile } from './place.ts';
import { type CatalogueFault, catalogueFault } from './problems.ts';

const LIST = 'sound/list.json';

/** What is wrong with the list of sounds and with what was built of it. */
export function soundFaults({ sounds: { files }, built, namesIn }: Catalogue): readonly CatalogueFault[] {
  const recipes = namesIn('sound/recipes', 'mjs');
  const bothForms = (file: string) => namesIn('sound', 'ogg').has(file) && namesIn('sound', 'mp3').has(file);
  return Object.entries(files).flatMap(([file, { sounds, loops }]) =>
    Object.entries(sounds).flatMap(([sound, { from }]) => {
      const at = pointer('files', file, 'sounds', sound);
      // Short sounds are found by their name alone; a loop is asked for with its file.
      const others = Object.entries(files)
        .filter(([other, entry]) => other !== file && !entry.loops && Object.hasOwn(entry.sounds, sound))
        .map(([other]) => `sound/${other}`);
      return [
        ...(recipes.has(from)
          ? []
          : [catalogueFault('no-recipe', LIST, `${at}/from`, { sound, from, recipes: [...recipes] })]),
        ...(built.get(file)?.has(sound) && bothForms(file)
          ? []
          : [catalogueFault('sound-not-built', LIST, at, { sound, file })]),
        ...(loops || others.length === 0 ? [] : [catalogueFault('entry-twice', LIST, at, { id: sound, others })]),
      ];
    }),
  );
}

/** Sounds that something asks for and the list has not. @param at JSON pointer to what is heard @param of what asks */
export function unheard(
  { sounds: { files } }: Catalogue,
  file: string,
  at: string,
  of: string,
  heard: Heard,
): readonly CatalogueFault[] {
  const known = Object.values(files).flatMap(({ sounds, loops }) => (loops ? [] : Object.keys(sounds)));
  return heard.sounds.flatMap(({ sound }, index) =>
    known.includes(sound)
      ? []
      : [catalogueFault('sound-not-made', file, `${at}/sounds/${index}/sound`, { of, sound, sounds: known })],
  );
}

/** Told of a place whose air is in no sound file. */
export function airless({ sounds: { files } }: Catalogue, file: string, { air }: PlaceFile): readonly CatalogueFault[] {
  const airs = Object.entries(files).flatMap(([name, { sounds }]) => (Object.hasOwn(sounds, 'air') ? [name] : []));
  return airs.includes(air.sound)
    ? []
    : [catalogueFault('air-not-made', file, '/air/sound', { sound: air.sound, airs })];
}
