/** Translations as they lie in folders: `<id>.<language>.json` beside the scenario. */
import { basename } from 'node:path';
import type { Scenario } from '../scenario/format.ts';
import { readTranslation } from '../scenario/translation/read-translation.ts';
import { isComplete, translated } from '../scenario/translation/translate.ts';
import { readScenarioFile } from './scenario-file.ts';
import type { Terminal } from './terminal.ts';

const NAME = /^([a-z][a-z0-9-]{0,63})\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.json$/;

/** Is this the name of a translation? */
export const isTranslationFile = (path: string) => NAME.test(basename(path)) && !/\.(schema|record)\.json$/.test(path);

/** The file of a translation, beside its scenario. */
export const translationPath = (scenarioFile: string, id: string, language: string) =>
  `${folderOf(scenarioFile)}${id}.${language}.json`;

/** What stands in a path before the name of the file. */
const folderOf = (path: string) => path.slice(0, path.length - basename(path).length);

/** Finds the scenario of a translation among the files beside it. One with errors is not found. */
export function scenarioBeside(terminal: Terminal, file: string): (id: string) => Scenario | undefined {
  return (id) => {
    const path = `${folderOf(file)}${id}.json`;
    const others = terminal.beside(file).filter((one) => one !== path && isOther(one));
    for (const one of [...(terminal.exists(path) ? [path] : []), ...others]) {
      const read = readScenarioFile(terminal, one);
      if (read.ok && read.value.id === id) return read.value;
    }
    return undefined;
  };
}

/** A scenario in every language that lies whole beside its file, in the order of their names. What is not whole is left out. */
export function translationsBeside(terminal: Terminal, file: string, scenario: Scenario): readonly Scenario[] {
  return terminal.beside(file).flatMap((one) => {
    const read = isTranslationFile(one) ? readTranslation(terminal.read(one), () => scenario) : undefined;
    return read?.ok && isComplete(scenario, read.value) ? [translated(scenario, read.value)] : [];
  });
}

const isOther = (path: string) =>
  path.endsWith('.json') && !isTranslationFile(path) && !/\.(schema|record)\.json$/.test(path);
