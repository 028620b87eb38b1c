/** The house itself among what `counterpart check` is asked to look at: places, things, acts, sounds, backdrops. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Ending } from '../catalogue/catalogue.ts';
import { catalogueFaults } from '../catalogue/check.ts';
import type { CatalogueFault, CatalogueProblem } from '../catalogue/problems.ts';
import {
  builtSounds,
  readActs,
  readBackdrops,
  readHands,
  readPlace,
  readProps,
  readRoom,
  readSounds,
  readStart,
} from '../catalogue/read.ts';
import { type Spoken, spoken } from '../messages/problem.ts';
import { offsetOf, placeFinder } from '../scenario/places.ts';
import type { Checked } from '../scenario/problems.ts';
import { scanJson } from '../scenario/scan.ts';
import { filesAmong } from './check-shifts.ts';
import { FileTrouble } from './file-trouble.ts';
import type { Terminal } from './terminal.ts';

/** What was found in one file of the catalogue. */
export interface CatalogueCheckup {
  readonly kind: 'house';
  readonly file: string;
  readonly ok: boolean;
  readonly problems: readonly Spoken<CatalogueProblem>[];
  /** Why the file could not be read, as a sentence; absent when it was. */
  readonly unread?: string;
}

/** The path below assets of a file that lies there; undefined for any other, and where there are no assets. */
function belowAssets({ assets }: Terminal, path: string): string | undefined {
  if (assets === undefined) return undefined;
  const below = relative(assets, path);
  return below.startsWith('..') || isAbsolute(below) ? undefined : below.split(sep).join('/');
}

/** Does this file lie among the house's own? Such files are never read as scenarios. */
export const isOfHouse = (terminal: Terminal, path: string): boolean => belowAssets(terminal, path) !== undefined;

/**
 * A checkup for every file of the house, when what was named holds the house's own scenarios or lies in its assets.
 * None where there are no assets: then the house came with the package, and was checked before it was packed.
 */
export function houseCheckups(terminal: Terminal, paths: readonly string[]): readonly CatalogueCheckup[] {
  const { assets, library } = terminal;
  if (assets === undefined) return [];
  const named = new Set(filesAmong(terminal, paths).map((path) => resolve(path)));
  const shipped = filesAmong(terminal, [library]);
  const holdsLibrary = shipped.length > 0 && shipped.every((path) => named.has(resolve(path)));
  // A file that is missing is told where a folder above it was named.
  const isAsked = (file: string) =>
    paths.some((path) => resolve(file) === resolve(path) || resolve(file).startsWith(resolve(path) + sep));
  if (!holdsLibrary && ![...named].some((path) => isOfHouse(terminal, path))) return [];
  return [...foundIn(terminal, assets)]
    .filter(([path]) => holdsLibrary || isAsked(`${assets}/${path}`))
    .map(([path, { problems, unread }]) => ({
      kind: 'house' as const,
      file: `${assets}/${path}`,
      ok: unread === undefined && !problems.some(isError),
      problems,
      ...(unread !== undefined && { unread }),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

type Told = Pick<CatalogueCheckup, 'problems' | 'unread'>;

const isError = ({ severity }: Pick<CatalogueProblem, 'severity'>) => severity === 'error';

/** What lies in a folder, not below it, with this ending: the names without it. */
function namesAmong(paths: readonly string[], folder: string, ending: Ending): ReadonlySet<string> {
  const names = paths
    .filter((path) => path.startsWith(`${folder}/`) && path.endsWith(`.${ending}`))
    .map((path) => path.slice(folder.length + 1, -ending.length - 1));
  return new Set(names.filter((name) => !name.includes('/')));
}

/** Everything that is wrong with the house, by the path below assets of its file. Each file that is read is named. */
function foundIn(terminal: Terminal, assets: string): ReadonlyMap<string, Told> {
  const paths = filesAmong(terminal, [assets]).map((path) => belowAssets(terminal, path) ?? '');
  const text = (path: string) => (paths.includes(path) ? terminal.read(`${assets}/${path}`) : '');
  const found = new Map<string, Told>();
  const readAt = <T>(path: string, read: (text: string) => Checked<T>): T | undefined => {
    try {
      const checked = read(text(path));
      found.set(path, { problems: (checked.ok ? checked.warnings : checked.problems).map(spoken) });
      return checked.ok ? checked.value : undefined;
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error;
      found.set(path, { problems: [], unread: error.message });
      return undefined;
    }
  };
  const byFolder = <T>(name: string, read: (text: string) => Checked<T>): ReadonlyMap<string, T> =>
    new Map(
      paths.flatMap((path) => {
        const [top, folder = '', file, ...deeper] = path.split('/');
        if (top !== 'places' || file !== name || deeper.length > 0) return [];
        const value = readAt(path, read);
        return value === undefined ? [] : [[folder, value] as const];
      }),
    );
  const places = byFolder('place.json', readPlace);
  const rooms = byFolder('room.json', readRoom);
  const starts = byFolder('start.json', readStart);
  const props = readAt('props/props.json', readProps);
  const acts = readAt('acts/acts.json', readActs);
  const backdrops = readAt('backdrops/backdrops.json', readBackdrops);
  const hands = readAt('hands/hands.json', readHands);
  const sounds = readAt('sound/list.json', readSounds);
  const unsound = [...found.values()].some(({ problems, unread }) => unread !== undefined || problems.some(isError));
  // While one of them cannot be read, what another says of it would be guesswork.
  if (unsound || !props || !acts || !backdrops || !hands || !sounds) return found;
  const built = builtSounds(text('sound/sounds.json'));
  const namesIn = (folder: string, ending: Ending) => namesAmong(paths, folder, ending);
  for (const fault of catalogueFaults({
    places,
    rooms,
    starts,
    props,
    acts,
    backdrops,
    hands,
    sounds,
    built,
    namesIn,
  })) {
    const { file } = fault;
    const problem = placed(fault, file.endsWith('.json') ? text(file) : '');
    found.set(file, { problems: [...(found.get(file)?.problems ?? []), spoken(problem)] });
  }
  return found;
}

/** A fault with the line and column it has in its file: the first of a file that is missing, and of a drawing. */
function placed({ file: _, ...fault }: CatalogueFault, text: string): CatalogueProblem {
  if (text === '') return { ...fault, line: 1, column: 1 };
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return { ...fault, ...placeFinder(json)(offsetOf(scanJson(json).root, fault.pointer, 'value')) };
}
