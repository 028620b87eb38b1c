/**
 * What somebody who writes for a place begins with: a small scenario of that place, whole and with notes. One file each,
 * `assets/places/<id>/start.json`, in the format of every scenario. Only the command line needs them, so they stand apart
 * from the places, which are in the first load of the page.
 */
import type { ScenarioInput } from '../scenario/format.ts';
import type { Setting } from '../scenario/words.ts';

const files = import.meta.glob<ScenarioInput>('../../assets/places/*/start.json', { eager: true, import: 'default' });

const bySetting: ReadonlyMap<string, ScenarioInput> = new Map(
  Object.values(files).map((start) => [start.setting, start]),
);

/** The starting point of a setting, checked before it was shipped; undefined where nobody has written one. */
export const startOf = (setting: Setting): ScenarioInput | undefined => bySetting.get(setting);
