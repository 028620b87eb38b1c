/** The library: everybody there is to serve with the player's own results, every day, and the player's own files. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Skill } from '../scenario/words.ts';
import { EVERYBODY, type LibraryPerson } from '../ui/library/library-filter.ts';
import { LibraryScreen } from '../ui/library/library-screen.tsx';
import { portrait } from './figure.tsx';
import type { Game } from './game-contract.ts';
import { dueWith, libraryPeople, peopleAtOnce } from './library-people.ts';
import { OwnFileCards } from './own/own-file-cards.tsx';
import { ShiftCards } from './shift-cards.tsx';
import { useApp } from './use-app.ts';

const NONE: ReadonlyMap<string, Skill> = new Map();

export function LibraryPage({ game, notice }: { readonly game: Game; readonly notice: string | undefined }) {
  const all = useApp(game, ({ lists }) => lists.plays);
  const own = useSyncExternalStore(game.library.own.subscribe, game.library.own.files);
  const plays = useMemo(() => game.assessments.shown(all), [game, all]);
  // What home knows stands at once; areas and skills come a moment later.
  const [people, setPeople] = useState<readonly LibraryPerson[]>(() => peopleAtOnce(game.library, plays));
  const [due, setDue] = useState(NONE);
  const choice = useApp(game, ({ shelf }) => shelf) ?? EVERYBODY;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the library is another one when the own files are
  useEffect(() => {
    let wanted = true;
    libraryPeople(game.library, plays).then(
      (found) => wanted && setPeople(found),
      () => {},
    );
    // Due or not is an extra: where a story cannot be had now, nobody is.
    dueWith(game, plays).then(
      (found) => wanted && setDue(found),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [game, plays, own]);
  return (
    <LibraryScreen
      people={people.map((person) => {
        const skill = due.get(person.id);
        return skill === undefined ? person : { ...person, due: skill };
      })}
      choice={choice}
      onChoice={(shelf) => game.screens.send({ type: 'look-for', shelf })}
      portrait={portrait}
      {...(notice !== undefined && { notice })}
      onOpen={(id) => void game.open(id)}
      onBack={game.home}
      days={<ShiftCards game={game} plays={all} />}
      own={<OwnFileCards game={game} files={own} />}
    />
  );
}
