/** Whether everything that is to be seen is drawn, and nothing twice: drawings are found by their name alone. */
import { WEATHERS } from '../scenario/words.ts';
import type { Catalogue } from './catalogue.ts';
import { type CatalogueFault, catalogueFault } from './problems.ts';
import type { RoomFile } from './room.ts';

const WEATHERS_DRAWN = WEATHERS.map((weather) => `window-${weather}`);

/** Told when something is not among the drawings. @param at JSON pointer to what names it @param folders below assets, in one of which it is to be */
export const undrawn = (
  file: string,
  at: string,
  name: string,
  drawn: ReadonlySet<string>,
  ...folders: readonly string[]
): readonly CatalogueFault[] =>
  drawn.has(name)
    ? []
    : [
        catalogueFault('not-drawn', file, at, {
          name,
          folders: folders.map((folder) => `assets/${folder}`),
          drawn: [...drawn],
        }),
      ];

/** What is wrong with the drawings of a room. */
export function roomDrawingFaults(
  { namesIn }: Pick<Catalogue, 'namesIn'>,
  folder: string,
  room: RoomFile,
): readonly CatalogueFault[] {
  const where = `places/${folder}`;
  const drawn = namesIn(where, 'svg');
  return [
    ...room.pieces.flatMap(({ name }, index) =>
      (name === 'window' ? WEATHERS_DRAWN : [name]).flatMap((one) =>
        undrawn(`${where}/room.json`, `/pieces/${index}/name`, one, drawn, where),
      ),
    ),
    ...drawnTwice(namesIn, where, `${where}/rooms`),
  ];
}

/** What is wrong with the drawings of things and marks. */
export const thingDrawingFaults = ({ namesIn }: Pick<Catalogue, 'namesIn'>): readonly CatalogueFault[] =>
  drawnTwice(namesIn, 'props', 'props/marks');

/** Told of each of two drawings with one name, where both are fetched as one. */
function drawnTwice(namesIn: Catalogue['namesIn'], one: string, other: string): readonly CatalogueFault[] {
  const there = namesIn(other, 'svg');
  return [...namesIn(one, 'svg')]
    .filter((name) => there.has(name))
    .flatMap((id) => {
      const [a, b] = [`${one}/${id}.svg`, `${other}/${id}.svg`] as const;
      return [
        catalogueFault('entry-twice', a, '', { id, others: [b] }),
        catalogueFault('entry-twice', b, '', { id, others: [a] }),
      ];
    });
}
