/** Files that are chosen or dropped, single ones and whole folders, as a list of files with their paths. */

/** A file with its path in the folder it came in; a single file has its name for a path. */
export interface OpenedFile {
  readonly path: string;
  readonly file: File;
}

/** Most files that are taken up at once, and how deep folders are looked into. */
const FILES_MAX = 500;
const DEPTH_MAX = 6;

/** Files as a file field gives them, of a folder too. */
export const chosenFiles = (files: readonly File[]): readonly OpenedFile[] =>
  files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** Everything in a folder. A browser hands out a part at a time, until there is none left. */
async function within(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0 || all.length > FILES_MAX) return all;
    all.push(...some);
  }
}

async function filesUnder(entry: FileSystemEntry, depth = 0): Promise<readonly OpenedFile[]> {
  if (entry.isFile)
    return [{ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry as FileSystemFileEntry) }];
  if (!entry.isDirectory || depth >= DEPTH_MAX) return [];
  const found: OpenedFile[] = [];
  for (const inner of await within(entry as FileSystemDirectoryEntry)) {
    if (found.length >= FILES_MAX) break;
    found.push(...(await filesUnder(inner, depth + 1)));
  }
  return found;
}

/** The files of a drop, those of folders included. To be called before the event is over: afterwards nothing is left of it. */
export function droppedFiles({ items, files }: DataTransfer): Promise<readonly OpenedFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const plain = chosenFiles([...files]);
  if (entries.length === 0) return Promise.resolve(plain);
  return Promise.all(entries.map((entry) => filesUnder(entry))).then((all) => all.flat());
}
