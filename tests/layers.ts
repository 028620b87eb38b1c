/** Compares every import under src with the table of rooms in ARCHITECTURE.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

export interface Room {
  readonly name: string;
  readonly sees: readonly string[];
  readonly libraries: readonly string[];
}

const words = (cell: string) =>
  cell
    .split(',')
    .map((word) => word.trim().replaceAll('`', ''))
    .filter(Boolean);

/** The rooms of the table. Throws when there is no table: silence would pass everything. */
export function roomsIn(architecture: string): readonly Room[] {
  const rooms = architecture
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .map(([name = '', , sees = '', libraries = '']) => ({
      name: name.replaceAll('`', ''),
      sees: words(sees),
      libraries: words(libraries),
    }));
  if (rooms.length === 0) throw new Error('ARCHITECTURE.md has no table of rooms');
  return rooms;
}

const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/g;

/** What a source file imports: static, type, re-exported and dynamic alike. Comments do not count. */
export function importsOf(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
  return [...code.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
}

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

function faultOf(room: Room, file: string, target: string, src: string): string | undefined {
  if (target.startsWith('.')) {
    const path = relative(src, join(dirname(file), target.replace(/\?.*$/, '')));
    if (path.startsWith('..')) return undefined;
    const [other = ''] = path.split(sep);
    const allowed = other === room.name || room.sees.includes('everything') || room.sees.includes(other);
    return allowed ? undefined : `${relative(src, file)}: ${room.name} may not see ${other} (${target})`;
  }
  const name = target.startsWith('node:') ? 'node:' : packageOf(target);
  return room.libraries.includes(name) ? undefined : `${relative(src, file)}: ${room.name} may not use ${name}`;
}

/** Every import that the table forbids, and every folder it does not name. Also tells how many imports were read. */
export function layerFaults(root: string): { readonly faults: readonly string[]; readonly imports: number } {
  const src = join(root, 'src');
  const rooms = roomsIn(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[jt]sx?$/.test(file));
  let imports = 0;
  const faults = files.flatMap((file) => {
    const [name = ''] = file.split(sep);
    const room = rooms.find((one) => one.name === name);
    if (!room) return [`${file}: the folder ${name} is not in the table`];
    const targets = importsOf(readFileSync(join(src, file), 'utf8'));
    imports += targets.length;
    return targets.flatMap((target) => faultOf(room, join(src, file), target, src) ?? []);
  });
  return { faults, imports };
}
