/** Opens several files, or a folder: whatever in it is of a library is taken into the player's own. */
import { openedFiles as words } from '../messages/opened-files.ts';
import type { OpenedFile } from './own/dropped.ts';
import { isOfLibrary, ownKindOf } from './own/own-kind.ts';
import type { OwnLibrary, Taken } from './own/own-library.ts';
import { textOf } from './reading/text-of.ts';
import { reasonOf } from './reason.ts';

/** Does this text say that it is a play, an assessment or their like? Such a file is opened by itself. */
const saysItsKind = (text: string): boolean => /"kind"\s*:\s*"counterpart-\w+"/.test(text);

/** Is this a file to be opened to a screen of its own: a scenario, a play, an assignment, or whatever else says its kind? */
export async function opensByItself(file: File): Promise<boolean> {
  const text = await textOf(file);
  return saysItsKind(text) || ownKindOf({ path: file.name, text }) === 'scenario';
}

/** Takes in what is of a library. Never rejects: what goes wrong with a file is told of it. */
export async function takeFiles(own: OwnLibrary, files: readonly OpenedFile[]): Promise<Taken> {
  const refused: string[] = [];
  const incoming: { readonly path: string; readonly text: string }[] = [];
  for (const { path, file } of files.filter((one) => isOfLibrary(one.path))) {
    try {
      const text = await textOf(file);
      if (saysItsKind(text)) refused.push(words.byItself({ file: path }));
      else incoming.push({ path, text });
    } catch (error) {
      refused.push(reasonOf(error));
    }
  }
  const taken = await own.take(incoming);
  return { ...taken, refused: [...refused, ...taken.refused] };
}
