/** `counterpart translate FILE LANG`: makes a translation file, or brings one up to date with its scenario. */

import { dirname, join, relative, sep } from 'node:path';
import { cliFile as words } from '../messages/cli-file.ts';
import type { Scenario } from '../scenario/format.ts';
import { SPELLINGS } from '../scenario/format.ts';
import { readableJson } from '../scenario/readable-json.ts';
import type { TranslationFile } from '../scenario/translation/format.ts';
import { readTranslation } from '../scenario/translation/read-translation.ts';
import { broughtUpToDate, emptyTranslation } from '../scenario/translation/skeleton.ts';
import { progressOf } from '../scenario/translation/translate.ts';
import { refuse } from './scenario-named.ts';
import { EXIT, type Exit, type Terminal, UsageError } from './terminal.ts';
import { translationPath } from './translation-file.ts';

/** The translation that is there, whatever it lacks; a new one where there is none. Refuses a file with errors of its own. */
function begun(terminal: Terminal, scenario: Scenario, language: string, path: string): TranslationFile {
  if (!terminal.exists(path)) {
    const $schema = relative(dirname(path), join(terminal.library, 'translation.schema.json')).split(sep).join('/');
    return { $schema, ...emptyTranslation(scenario, language) };
  }
  const read = readTranslation(terminal.read(path));
  if (!read.ok) return refuse(terminal, path);
  const { of, language: into } = read.value;
  if (of !== scenario.id || into !== language) throw new UsageError(words['translate.other']({ path, of, into }));
  return read.value;
}

/** Writes the translation file beside the scenario. What was translated is never lost. */
export function translate(terminal: Terminal, file: string, scenario: Scenario, language: string): Exit {
  if (!SPELLINGS.language.test(language)) throw new UsageError(words['translate.noCode']({ language }));
  if (language === scenario.language) throw new UsageError(words['translate.own']({ language }));
  const path = translationPath(file, scenario.id, language);
  const updated = broughtUpToDate(scenario, begun(terminal, scenario, language, path));
  terminal.write(path, readableJson(updated));
  const { all, missing, stale, surplus } = progressOf(scenario, updated);
  const done = all.size - missing.length;
  terminal.say(words['translate.written']({ path, done, all: all.size, stale: stale.length, surplus: surplus.length }));
  if (missing.length > 0) terminal.say(words['translate.fill']({ called: terminal.called, path }));
  return EXIT.fine;
}
