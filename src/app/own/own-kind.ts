/** What kind of file of a library a text is, by its path and by what it says. */
import type { OwnKind } from '../../record/own-files.ts';

/** A file that is opened or dropped, with its path in the folder it came in: "mine/people/ada.json". */
export interface Incoming {
  readonly path: string;
  readonly text: string;
}

/** The name of a file without its folders. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Files that lie in folders of a library and are none of it: schemas, saved plays, the line-up, what once was shipped. */
const NONE_OF_IT = /\.(schema|record|results|assessment|assignment)\.json$|(^|\/)line-up\.json$|(^|\/)archive\//;

/** Does this file in a folder look like one of a library? Others there are passed over without a word. */
export const isOfLibrary = (path: string): boolean => path.endsWith('.json') && !NONE_OF_IT.test(path);

/** The fields of the outermost object, as far as the text is JSON. */
function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

/** The kind of a file. Whatever is nothing else is taken for a scenario: its reader says what it lacks. */
export function ownKindOf({ path, text }: Incoming): OwnKind {
  const fields = fieldsOf(text);
  if ('nodes' in fields) return 'scenario';
  if ('encounters' in fields) return 'shift';
  if ('of' in fields && 'texts' in fields) return 'translation';
  if ('cast' in fields) return 'person';
  // A file that cannot be read says nothing; then the folder does.
  if (/(^|\/)people\//.test(path)) return 'person';
  return /(^|\/)shifts\//.test(path) ? 'shift' : 'scenario';
}
